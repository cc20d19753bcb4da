import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
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
