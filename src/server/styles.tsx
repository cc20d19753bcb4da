import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';
import { ArticlePage } from '../page/ArticlePage';
import { type PartRules, rulesFor } from './rulesFor';

/** More rules than a library and its user's overrides can have: some component writes a rule for each article. */
const tooMany = 2000;

let sheet: ServerStyleSheet | undefined;
let partRules: PartRules[] = [];
let rules = 0;

/**
 * The markup of a page, and the style element that it needs. All pages share one sheet, which holds the rules of every
 * component: to compile them anew for each page takes longer than to draw it. A page gets those of its own parts.
 */
export function renderWithStyles(page: ReactNode): { markup: string; styles: string } {
  if (!sheet) {
    sheet = new ServerStyleSheet();
    renderInto(sheet, <ArticlePage article={{ headline: '', body: [] }} />);
  }
  const markup = renderInto(sheet, page);
  const count = countRules(sheet);
  if (count !== rules) {
    partRules = readRules(sheet);
    rules = count;
  }
  const styles = `<style>${rulesFor(markup, partRules)}</style>`;
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

/** What a sheet holds, without the marks by which styled-components would take it over in a browser: nothing does so with a document. */
function readRules(of: ServerStyleSheet): PartRules[] {
  const read: PartRules[] = [];
  for (const css of of.instance.toString().split(/\/\*!sc\*\/\n?/)) {
    if (css.startsWith('data-styled.')) continue;
    const [, part] = /^(?:@[^{]+\{)?(?::where\()?:where\(\.\w+\) \.broadsheet-(\w+)/.exec(css) ?? [];
    const last = read.at(-1);
    if (last && last.part === part) last.css += css;
    else read.push({ part, css });
  }
  return read;
}
