/** A child process of the bench: draws the seed article in one way, and counts how often it can in a second of processor time. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';
import { knownOfSeed, seed } from './seed.mjs';

const variants = {
  /** `ArticlePage` as `broadsheet/server` draws it: all pages share one style sheet, which knows every rule. */
  async broadsheet() {
    const { ArticlePage } = await import('broadsheet');
    const sheet = new ServerStyleSheet();
    return () =>
      createElement(StyleSheetManager, { sheet: sheet.instance }, createElement(ArticlePage, { article: seed }));
  },
  async plain() {
    const { PlainPage } = await import(process.argv[3]);
    return () => createElement(PlainPage, { article: seed, known: knownOfSeed });
  },
};

const page = await variants[process.argv[2]]();

process.on('message', ({ seconds }) => {
  process.send(seconds ? { pagesPerSecond: measure(seconds) } : { html: renderToString(page()) });
});

function measure(seconds) {
  let pages = 0;
  let used = 0;
  const start = process.cpuUsage();
  while (used < seconds * 1e6) {
    for (let index = 0; index < 100; index += 1) renderToString(page());
    pages += 100;
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  }
  return pages / (used / 1e6);
}
