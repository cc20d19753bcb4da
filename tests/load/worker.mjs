// A worker that renders and streams the page for each request.
import { ArticlePage } from 'broadsheet';
import { createElement } from 'react';
import { renderToReadableStream, renderToString } from 'react-dom/server.edge';
import { ServerStyleSheet } from 'styled-components';
import { nextArticle } from './articles.mjs';
import { pageWith } from './page.mjs';

const sheet = new ServerStyleSheet();
renderToString(sheet.collectStyles(createElement(ArticlePage, { article: { headline: '', body: [] } })));
const renderPage = pageWith(sheet);

export default {
  async fetch() {
    const stream = await renderToReadableStream(renderPage(nextArticle()), {
      onError(error) {
        throw error;
      },
    });
    return new Response(stream, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  },
};
