import { readFileSync } from 'node:fs';
import { ArticlePage, PullQuote } from 'broadsheet';
import { createElement, version } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet, styled } from 'styled-components';

const article = JSON.parse(readFileSync(new URL('../story.json', import.meta.url), 'utf8'));
const HarbourQuote = styled(PullQuote).withConfig({ componentId: 'harbour-Quote' })`
  border-inline-start: 12px double rebeccapurple;
`;

const sheet = new ServerStyleSheet();
const page = createElement(ArticlePage, { article, components: { pullQuote: HarbourQuote } });
const markup = renderToString(sheet.collectStyles(page));

console.log(JSON.stringify({ version, markup, styles: sheet.getStyleTags() }));
