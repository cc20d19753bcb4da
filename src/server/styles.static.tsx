import type { ReactNode } from 'react';
import { rulesFor, type Selection } from './rulesFor';
import type { StyledPage } from './StyledPage';
import { sheets } from './sheets.static';

const rules = sheets.map(([name, css]) => ({ part: name ? `broadsheet-${name}` : undefined, css }));

/** The static variant of `withSharedSheet`: the rules are known from the build. */
export function withSharedSheet(page: ReactNode): StyledPage {
  const sent: Selection[] = [];
  return { page, takeStyles: (markup) => rulesFor(markup, rules, sent) };
}
