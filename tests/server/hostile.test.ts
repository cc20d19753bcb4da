import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import { ArticlePage } from '../../src/page/ArticlePage';
import { depthBootstrap } from '../../src/page/depthBootstrap';
import { islandsScript } from '../../src/server/islandsScript';
import { renderDocument } from '../../src/server/renderDocument';
import { hostile } from '../browser/hostile';
import { asArticle } from '../fixtures/lighthouse';
import { filled } from './articles';

const words: [what: string, word: string][] = [
  ['a word of 20,000 characters', 'w'.repeat(20_000)],
  ['the end of a script', '</script><script>window.attacked=1</script>'],
  ['the end of the title', '</title><img src=x onerror="window.attacked=1">'],
  ['the end of the styles', '</style><svg onload="window.attacked=1"></svg>'],
  ['the end of the head', '</head><body onload="window.attacked=1">'],
  ['the end of an attribute', `" onmouseover="window.attacked=1" x='`],
  ['the end of another attribute', "' autofocus onfocus='window.attacked=1'"],
  ['a comment that hides the page', '<!--><!-- --!> <![CDATA[ ]]>'],
  ['a replacement pattern', "$& $` $' $1 $$"],
  ['a template', '{{window.attacked=1}} #{window.attacked=1}'],
  ['an entity', '&lt;script&gt; &#60;script&#62; &amp; &NewLine;'],
  ['mixed directions', 'שלום hello مرحبا \u202eevil\u202c \u2066isolated\u2069'],
  ['emoji joined by ZWJ', '👩‍👩‍👧‍👦🏳️‍🌈👨🏽‍🚀'],
];

/** Characters that HTML must not have (WHATWG HTML, 13.1), and what stands in their place. */
const forbidden: [what: string, word: string, shown: string][] = [
  ['U+0000', 'nu\u0000ll', 'null'],
  ['other controls', 'be\u0007ll es\u001bcape de\u007flete \u0081\u009f', 'bell escape delete '],
  ['separators', 'one\u000btwo\u001ethree\u0085four', 'one two three four'],
  ['half of a surrogate pair', 'half \ud800 and \udfff half', 'half \ufffd and \ufffd half'],
  ['noncharacters', 'no\ufdd0n\ufffechar\uffffact\u{1fffe}er', 'noncharacter'],
];

const anyForbidden = /[^\P{Cc}\t\n\f\r]|[\p{Cs}\p{Noncharacter_Code_Point}]/u;

const addresses = [
  'javascript:window.attacked=1',
  'JaVaScRiPt:window.attacked=1',
  'java\nscript:window.attacked=1',
  '\u0001javascript:window.attacked=1',
  ' \tjavascript:window.attacked=1',
  'vbscript:window.attacked=1',
  'data:text/html,<script>window.attacked=1</script>',
  'file:///etc/passwd',
  'blob:https://hearth.example/1',
];

const harmless = skeleton(open(filled('words', '/')));

describe('Words', () => {
  it.each(words)('with %s stay words, in every place of an article', (_, word) => {
    const document = open(filled(word, '/'));
    expect(skeleton(document)).toEqual(harmless);
    expect(document.querySelector('h1')?.textContent).toBe(word);
    expect(document.querySelector('figcaption')?.textContent).toContain(word);
    expect(document.querySelector('img')?.alt).toBe(word);
  });

  it('of a headline of 100,000 characters are all shown', () => {
    const headline = 'It goes on. '.repeat(8_500);
    const document = open({ headline, body: [] });
    expect(document.querySelector('h1')?.textContent).toBe(headline);
  });
});

describe('Characters that HTML forbids', () => {
  it.each(forbidden)('are in no place of a document: %s', (_, word, shown) => {
    expect(renderDocument(filled(word, `/lamp${word}`))).not.toMatch(anyForbidden);
    const document = open(filled(word, '/'));
    expect(skeleton(document)).toEqual(harmless);
    expect(document.querySelector('h1')?.textContent).toBe(shown);
    expect(document.querySelector('img')?.alt).toBe(shown);
    expect(JSON.parse(document.querySelector('[type="application/ld+json"]')?.textContent ?? '')).toMatchObject({
      headline: shown,
    });
  });

  it.each(forbidden)('are in no place of a page that nobody has read, the first time or later: %s', (_, word) => {
    const article = { ...filled(word, `/lamp${word}`), id: word, language: word, timeZone: word, publishedAt: word };
    const unknown = { type: 'film', title: word, by: [{ name: word }] };
    const unread = { ...article, body: [...article.body, unknown], section: { name: word, id: word } };
    for (let time = 0; time < 2; time += 1) expect(page(asArticle(unread))).not.toMatch(anyForbidden);
  });

  it('are not in words that took the place of others in an article that was drawn before', () => {
    const article = { ...filled('words', '/') };
    page(article);
    article.headline = 'wo\u0000rds';
    expect(page(article)).not.toMatch(anyForbidden);
  });
});

describe('Addresses', () => {
  it.each(addresses)('such as %j are not opened from any place of an article', (address) => {
    expect(unsafeAddresses(open(filled('words', address)))).toEqual([]);
  });

  it.each(['https://hearth.example/', '/relative', '#part', 'mailto:desk@hearth.example', 'tel:+441632960000'])(
    'such as %j are',
    (address) => {
      const links = [...open(filled('words', address)).querySelectorAll('a, blockquote')];
      const places = links.filter((link) => [link.getAttribute('href'), link.getAttribute('cite')].includes(address));
      expect(places.length).toBeGreaterThan(5);
    },
  );
});

describe('An article with everything that a page should survive', () => {
  const document = open(hostile);

  it('runs no script but the library’s', () => {
    const programs = [...document.scripts].filter(({ type }) => type !== 'application/ld+json');
    expect(programs.map((script) => script.textContent)).toEqual([depthBootstrap, islandsScript]);
  });

  it('has no attribute that holds a script, and no address that a page must not open', () => {
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc'),
    );
    expect(handlers).toEqual([]);
    expect(unsafeAddresses(document)).toEqual([]);
  });

  it('shows the words of what it does not understand', () => {
    expect(document.body.textContent).toContain('Words of an unknown block');
    expect(document.body.textContent).toContain('a link that must not be one');
    expect(document.body.textContent).toContain('yesterday');
  });
});

/** The page of an article, as it was given. */
function page(article: Article): string {
  return renderToStaticMarkup(createElement(ArticlePage, { article }));
}

/** The document of an article, opened as a browser would: its scripts run. */
function open(article: Parameters<typeof renderDocument>[0]): Document {
  const { window } = new JSDOM(renderDocument(article), { runScripts: 'dangerously', url: 'https://hearth.example/' });
  expect(window).not.toHaveProperty('attacked');
  return window.document;
}

/** The elements of a document and the names of their attributes: all that hostile words could change. */
function skeleton(document: Document): string[] {
  return [...document.querySelectorAll('*')].map((element) =>
    [element.localName, ...element.getAttributeNames()].join(' '),
  );
}

function unsafeAddresses(document: Document): string[] {
  const allowed = ['http:', 'https:', 'mailto:', 'tel:'];
  return [...document.querySelectorAll('[href], [src], [cite], [action], [formaction]')].flatMap((element) =>
    ['href', 'src', 'cite', 'action', 'formaction']
      .map((name) => element.getAttribute(name))
      .filter((address): address is string => address !== null)
      .filter((address) => !(element.localName === 'img' && address.startsWith('data:image/')))
      .filter((address) => !allowed.includes(new URL(address, document.baseURI).protocol)),
  );
}
