// Renders the story twice with `require`: as a document, and as a part of another page.
const { createElement } = require('react');
const { renderToString } = require('react-dom/server');
const { ServerStyleSheet } = require('styled-components');
const { ArticlePage } = require('broadsheet');
const { readArticle } = require('broadsheet/article');
const { renderDocument } = require('broadsheet/server');

const article = readArticle(require('../story.json'));

const sheet = new ServerStyleSheet();
const page = renderToString(sheet.collectStyles(createElement(ArticlePage, { article })));

console.log(JSON.stringify({ document: renderDocument(article), page, styles: sheet.getStyleTags() }));
