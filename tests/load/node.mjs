// A Node server that renders the page for each request: as a document, or as a stream at /stream.
import { createServer } from 'node:http';
import { ArticlePage } from 'broadsheet';
import { renderDocument } from 'broadsheet/server';
import { createElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { nextArticle } from './articles.mjs';
import { answerLive } from './live.mjs';
import { pageWith } from './page.mjs';

const html = { 'content-type': 'text/html; charset=utf-8' };

// One style sheet for all pages, which has every rule after the first page.
const sheet = new ServerStyleSheet();
renderToString(sheet.collectStyles(createElement(ArticlePage, { article: { headline: '', body: [] } })));
const renderPage = pageWith(sheet);

const server = createServer((request, response) => {
  if (request.url === '/live') return answerLive(request, response);
  if (request.url !== '/stream') {
    response.writeHead(200, html);
    response.end(renderDocument(nextArticle()));
    return;
  }
  const { pipe } = renderToPipeableStream(renderPage(nextArticle()), {
    onShellReady() {
      response.writeHead(200, html);
      pipe(response);
    },
    onShellError: fail,
    onError: fail,
  });
  function fail(error) {
    console.error(error);
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  }
});

server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

// What remains after two garbage collections is retained by the server.
process.on('message', () => {
  gc();
  gc();
  process.send({ bytes: process.memoryUsage().heapUsed });
});
process.on('disconnect', () => process.exit());
