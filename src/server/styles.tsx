import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';
import { ArticlePage } from '../page/ArticlePage';
import { FrontPage } from '../page/FrontPage';
import { LivePage } from '../page/LivePage';
import { type PartRule, rulesFor, type Selection } from './rulesFor';
import type { StyledPage } from './StyledPage';

/** More class names than this library and a site's overrides can have: some component creates a rule for each article. */
const maxClassNames = 2000;

/** A style sheet with its rules, which are parsed again when its number of class names changes. */
interface SharedSheet {
  sheet: ServerStyleSheet;
  rules: PartRule[];
  classNames: number;
}

let shared: SharedSheet | undefined;

/**
 * Collects the styles of a page. All pages share one sheet with the rules of every component, as compiling them again for each page
 * takes longer than rendering it. Each page then takes the rules of the components in its markup.
 */
export function withSharedSheet(page: ReactNode): StyledPage {
  const current = shared ?? createSharedSheet();
  shared = current;
  const sent: Selection[] = [];
  return {
    page: <StyleSheetManager sheet={current.sheet.instance}>{page}</StyleSheetManager>,
    takeStyles(markup) {
      const classNames = countClassNames(current.sheet);
      if (classNames !== current.classNames) {
        current.rules = readRules(current.sheet);
        current.classNames = classNames;
      }
      // The next page starts a new sheet; pages that are being rendered keep theirs.
      if (classNames > maxClassNames && shared === current) shared = undefined;
      return rulesFor(markup, current.rules, sent);
    },
  };
}

function createSharedSheet(): SharedSheet {
  const sheet = new ServerStyleSheet();
  renderToStaticMarkup(
    <StyleSheetManager sheet={sheet.instance}>
      <ArticlePage article={{ headline: '', body: [] }} />
      <FrontPage front={{ title: '', packages: [] }} />
      <LivePage article={{ headline: '', body: [] }} />
    </StyleSheetManager>,
  );
  return { sheet, rules: [], classNames: 0 };
}

function countClassNames({ instance }: ServerStyleSheet): number {
  let count = 0;
  for (const names of instance.names.values()) count += names.size;
  return count;
}

/** The rules of a sheet, without the markers with which styled-components would rehydrate them: documents are not hydrated. */
function readRules({ instance }: ServerStyleSheet): PartRule[] {
  const rules: PartRule[] = [];
  let first = 0;
  for (const css of instance.toString().split(/\/\*!sc\*\/\n?/)) {
    const [, owner] = /^data-styled\.\w+\[id="(.*?)"\]/.exec(css) ?? [];
    if (owner === undefined) {
      const part = /^(?:@[^{]+\{)*(?::where\()?:where\(\.\w+\) \.(broadsheet-\w+)/.exec(css)?.[1];
      if (css) rules.push({ part, css: minified(css) });
      continue;
    }
    // The marker of a styled component is behind its rules. A page has those of its parts too, for itself.
    if (owner.startsWith('broadsheet-')) for (const rule of rules.slice(first)) rule.root = owner;
    first = rules.length;
  }
  return rules;
}

/** Rules without the spaces after commas and the semicolons before braces, except in strings: of the styles of a page, sixty compressed bytes. */
function minified(css: string): string {
  return css.replace(
    /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(,) |;(?=\})/gs,
    (_, text = '', comma = '') => text + comma,
  );
}
