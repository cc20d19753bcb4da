/** `FrontPage` as `broadsheet/server` renders it, and its document. */
import { FrontPage } from 'broadsheet';
import { renderDocument } from 'broadsheet/server';
import { createElement } from 'react';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';

const sheet = new ServerStyleSheet();

export const page = (front) =>
  createElement(StyleSheetManager, { sheet: sheet.instance }, createElement(FrontPage, { front }));

export const document = (front) => renderDocument(front);
