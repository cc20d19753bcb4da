/** `ArticlePage` as `broadsheet/server` draws it: all pages share one style sheet, which knows every rule. */
import { createElement } from 'react';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';
import { page as bare } from './broadsheet.mjs';

const sheet = new ServerStyleSheet();

export const page = () => createElement(StyleSheetManager, { sheet: sheet.instance }, bare());

/** The style elements of the pages so far. */
export const styles = () => sheet.getStyleTags();
