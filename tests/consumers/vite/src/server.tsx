import { renderToString } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { ServerStyleSheet } from 'styled-components';
import { Kept } from './Kept';
import { Page } from './Page';

/** The page as the server sends it: its markup, and the style sheets for the head. */
export function draw(): { page: string; styles: string } {
  const sheet = new ServerStyleSheet();
  try {
    const page = renderToString(sheet.collectStyles(<Page />));
    return { page, styles: sheet.getStyleTags() };
  } finally {
    sheet.seal();
  }
}

/** The page whose story stays as the server has drawn it; unlike `renderToString`, this waits for what is loaded lazily. */
export async function drawKept(): Promise<string> {
  const { prelude } = await prerender(<Kept />);
  return new Response(prelude).text();
}
