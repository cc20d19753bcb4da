import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { sheets } from './sheets.static';

/** `renderWithStyles` in `broadsheet/static`: the markup, and the rules of the components that are in it. */
export function renderWithStyles(page: ReactNode): { markup: string; styles: string } {
  const markup = renderToStaticMarkup(page);
  const present = new Set(markup.match(/(?<=[" ]broadsheet-)\w+/g));
  const rules = sheets.map(([name, css]) => (present.has(name) ? css : ''));
  return { markup, styles: `<style>${rules.join('')}</style>` };
}
