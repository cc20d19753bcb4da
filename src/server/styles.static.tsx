import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { rulesFor } from './rulesFor';
import { sheets } from './sheets.static';

const partRules = sheets.map(([part, css]) => ({ part, css }));

/** `renderWithStyles` in `broadsheet/static`: the markup, and the rules of the components that are in it. */
export function renderWithStyles(page: ReactNode): { markup: string; styles: string } {
  const markup = renderToStaticMarkup(page);
  return { markup, styles: `<style>${rulesFor(markup, partRules)}</style>` };
}
