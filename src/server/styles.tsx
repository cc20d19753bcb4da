import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';
import { ArticlePage } from '../page/ArticlePage';

/** More rules than a library and its user's overrides can have: some component writes a rule for each article. */
const tooMany = 2000;

let sheet: ServerStyleSheet | undefined;
let tag = '';
let rules = 0;

/**
 * The markup of a page, and the style element that it needs. All pages share one sheet, which holds the rules of every
 * component: to compile them anew for each page takes longer than to draw it.
 */
export function renderWithStyles(page: ReactNode): { markup: string; styles: string } {
  if (!sheet) {
    sheet = new ServerStyleSheet();
    renderInto(sheet, <ArticlePage article={{ headline: '', body: [] }} />);
  }
  const markup = renderInto(sheet, page);
  const count = countRules(sheet);
  if (count !== rules) {
    tag = sheet.getStyleTags();
    rules = count;
  }
  const styles = tag;
  if (rules > tooMany) sheet = undefined;
  return { markup, styles };
}

function renderInto(into: ServerStyleSheet, page: ReactNode): string {
  return renderToStaticMarkup(<StyleSheetManager sheet={into.instance}>{page}</StyleSheetManager>);
}

function countRules(of: ServerStyleSheet): number {
  let count = 0;
  for (const names of of.instance.names.values()) count += names.size;
  return count;
}
