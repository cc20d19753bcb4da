import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';
import { ArticlePage } from '../page/ArticlePage';
import { type PartRule, rulesFor, type Selection } from './rulesFor';
import type { StyledPage } from './StyledPage';

/** More rules than a library and its user's overrides can have: some component writes a rule for each article. */
const tooMany = 2000;

/** A sheet, and its rules as they were when it had so many names. */
interface SharedSheet {
  sheet: ServerStyleSheet;
  rules: PartRule[];
  names: number;
}

let shared: SharedSheet | undefined;

/**
 * A page that brings its styles along. All pages share one sheet, which holds the rules of every component: to compile them
 * anew for each page takes longer than to draw it. A page gets those of its own parts.
 */
export function withSharedSheet(page: ReactNode): StyledPage {
  const own = shared ?? begun();
  shared = own;
  const sent: Selection[] = [];
  return {
    page: <StyleSheetManager sheet={own.sheet.instance}>{page}</StyleSheetManager>,
    takeStyles(markup) {
      const names = countNames(own.sheet);
      if (names !== own.names) {
        own.rules = readRules(own.sheet);
        own.names = names;
      }
      if (names > tooMany && shared === own) shared = undefined;
      return rulesFor(markup, own.rules, sent);
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
  return { sheet, rules: [], names: 0 };
}

function countNames(of: ServerStyleSheet): number {
  let count = 0;
  for (const names of of.instance.names.values()) count += names.size;
  return count;
}

/** What a sheet holds, without the marks by which styled-components would take it over in a browser: nothing does so with a document. */
function readRules(of: ServerStyleSheet): PartRule[] {
  const rules = of.instance.toString().split(/\/\*!sc\*\/\n?/);
  return rules
    .filter((css) => css && !css.startsWith('data-styled.'))
    .map((css) => ({ part: /^(?:@[^{]+\{)?(?::where\()?:where\(\.\w+\) \.(broadsheet-\w+)/.exec(css)?.[1], css }));
}
