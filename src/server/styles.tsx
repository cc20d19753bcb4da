import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';
import { ArticlePage } from '../page/ArticlePage';

/** A page that is about to be drawn, and the style elements that come with it. */
export interface StyledPage {
  /** The page, for React to draw. */
  page: ReactNode;
  /** The style element that what is drawn so far needs, less what was taken before; an empty string if there is none. */
  takeStyles: () => string;
}

/** More rules than a library and its user's overrides can have: some component writes a rule for each article. */
const tooMany = 2000;

/** What styled-components writes between two rules. */
const between = '/*!sc*/\n';

/** A sheet, and its style element as it was when it had so many rules. */
interface SharedSheet {
  sheet: ServerStyleSheet;
  tag: string;
  rules: number;
}

let shared: SharedSheet | undefined;

/** The markup of a page, and the style element that it needs. */
export function renderWithStyles(given: ReactNode): { markup: string; styles: string } {
  const { page, takeStyles } = withSharedSheet(given);
  return { markup: renderToStaticMarkup(page), styles: takeStyles() };
}

/**
 * A page that brings its styles along. All pages share one sheet, which holds the rules of every component: to compile them
 * anew for each page takes longer than to draw it.
 */
export function withSharedSheet(page: ReactNode): StyledPage {
  const own = shared ?? begun();
  shared = own;
  let taken = '';
  return {
    page: <StyleSheetManager sheet={own.sheet.instance}>{page}</StyleSheetManager>,
    takeStyles() {
      const tag = tagOf(own);
      if (own.rules > tooMany && shared === own) shared = undefined;
      const styles = taken ? added(tag, taken) : tag;
      taken = tag;
      return styles;
    },
  };
}

function begun(): SharedSheet {
  const sheet = new ServerStyleSheet();
  renderToStaticMarkup(
    <StyleSheetManager sheet={sheet.instance}>
      <ArticlePage article={{ headline: '', body: [] }} />
    </StyleSheetManager>,
  );
  return { sheet, tag: '', rules: 0 };
}

function tagOf(own: SharedSheet): string {
  const count = countRules(own.sheet);
  if (count !== own.rules) {
    own.tag = own.sheet.getStyleTags();
    own.rules = count;
  }
  return own.tag;
}

/** The rules of a style element that an earlier one of the same sheet did not have. */
function added(tag: string, earlier: string): string {
  if (tag === earlier) return '';
  const [before] = tag.split('>', 1);
  const known = new Set(rulesIn(earlier));
  const rules = rulesIn(tag).filter((rule) => !known.has(rule));
  return `${before}>${rules.join(between)}${between}</style>`;
}

function rulesIn(tag: string): string[] {
  return tag.slice(tag.indexOf('>') + 1, tag.lastIndexOf('<')).split(between);
}

function countRules(of: ServerStyleSheet): number {
  let count = 0;
  for (const names of of.instance.names.values()) count += names.size;
  return count;
}
