/** `ArticlePage` as `broadsheet/server` renders it: all pages share one style sheet with every rule. */
import { createElement } from 'react';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';
import { page as bare } from './broadsheet.mjs';

const sheet = new ServerStyleSheet();

export const page = () => createElement(StyleSheetManager, { sheet: sheet.instance }, bare());

/** The style elements of all pages so far. */
export const styles = () => sheet.getStyleTags();
