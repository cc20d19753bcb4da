import { renderToString } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { ServerStyleSheet } from 'styled-components';
import { Kept } from './Kept';
import { Page } from './Page';

/** Renders the page: its markup, and the style sheets for the head. */
export function render(): { page: string; styles: string } {
  const sheet = new ServerStyleSheet();
  try {
    const page = renderToString(sheet.collectStyles(<Page />));
    return { page, styles: sheet.getStyleTags() };
  } finally {
    sheet.seal();
  }
}

/** Renders the page with the kept story. Unlike `renderToString`, this waits for lazy components. */
export async function renderKept(): Promise<string> {
  const { prelude } = await prerender(<Kept />);
  return new Response(prelude).text();
}
