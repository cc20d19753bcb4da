/** `ArticlePage` as `broadsheet/server` draws it: all pages share one style sheet, which knows every rule. */
import { ArticlePage } from 'broadsheet';
import { createElement } from 'react';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';
import seed from '../../stories/articles/lebanon-pullout.json';

const sheet = new ServerStyleSheet();

export const page = () =>
  createElement(StyleSheetManager, { sheet: sheet.instance }, createElement(ArticlePage, { article: seed }));
