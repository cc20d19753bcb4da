import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ArticlePage } from '../../src/page/ArticlePage';
import { depthBootstrap } from '../../src/page/depthBootstrap';
import { islandsScript } from '../../src/server/islandsScript';
import { renderDocument } from '../../src/server/renderDocument';
import { hostile } from '../browser/hostile';
import { sampleOf, sampleOfRows } from '../deep';
import { deepTest } from '../deepTest';
import { asArticle } from '../fixtures/lighthouse';
import { filled } from './articles';

const words = sampleOfRows(
  [
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
    ['half of a surrogate pair', 'half \ud800 and \udfff half'],
    ['control characters', 'null \u0000 bell \u0007 escape \u001b'],
  ],
  'the end of a script',
  'the end of an attribute',
  'control characters',
);

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
  it.each(words)('with %s stay text in every field of an article', (_, word) => {
    const document = open(filled(word, '/'));
    expect(skeleton(document)).toEqual(harmless);
    const shown = word.replaceAll('\u0000', '');
    expect(document.querySelector('h1')?.textContent).toBe(shown);
    expect(document.querySelector('figcaption')?.textContent).toContain(shown);
    expect(document.querySelector('img')?.alt).toBe(shown);
  });

  deepTest('of a headline with 100,000 characters are all shown', () => {
    const headline = 'It goes on. '.repeat(8_500);
    const document = open({ headline, body: [] });
    expect(document.querySelector('h1')?.textContent).toBe(headline);
  });
});

describe('U+0000', () => {
  const article = {
    ...filled('wo\0rds', '/la\0mp'),
    language: 'e\0n',
    timeZone: 'U\0TC',
    publishedAt: '2026\0',
    section: { id: 'co\0ast', name: 'Co\0ast' },
  };
  const film = { type: 'fi\0lm', id: '\0', title: 'wo\0rds', by: [{ name: ['wo\0rds', { text: '\0' }] }] };
  const unread = asArticle({ ...article, body: [...article.body, film, 'wo\0rds'] });

  it('is in no document', () => {
    expect(renderDocument(unread)).not.toContain('\0');
  });

  it('is on no page of an unvalidated article', () => {
    expect(renderToStaticMarkup(createElement(ArticlePage, { article: unread }))).not.toContain('\0');
  });
});

describe('Addresses', () => {
  it.each(sampleOf(addresses, 'java\nscript:window.attacked=1', 'data:text/html,<script>window.attacked=1</script>'))(
    'such as %j are not linked from any field of an article',
    (address) => {
      expect(unsafeAddresses(open(filled('words', address)))).toEqual([]);
    },
  );

  it.each(
    sampleOf(
      ['https://hearth.example/', '/relative', '#part', 'mailto:desk@hearth.example', 'tel:+441632960000'],
      '#part',
    ),
  )('such as %j are', (address) => {
    const links = [...open(filled('words', address)).querySelectorAll('a, blockquote')];
    const places = links.filter((link) => [link.getAttribute('href'), link.getAttribute('cite')].includes(address));
    expect(places.length).toBeGreaterThan(5);
  });
});

describe('A hostile article', () => {
  const document = open(hostile);

  it('runs no script but the library’s', () => {
    const programs = [...document.scripts].filter(({ type }) => type !== 'application/ld+json');
    expect(programs.map((script) => script.textContent)).toEqual([depthBootstrap, islandsScript]);
  });

  it('has no attribute with a script, and no unsafe URL', () => {
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc'),
    );
    expect(handlers).toEqual([]);
    expect(unsafeAddresses(document)).toEqual([]);
  });

  it('shows the text of what it does not understand', () => {
    expect(document.body.textContent).toContain('Words of an unknown block');
    expect(document.body.textContent).toContain('a link that must not be one');
    expect(document.body.textContent).toContain('yesterday');
  });
});

/** Opens the document of an article with scripts enabled. */
function open(article: Parameters<typeof renderDocument>[0]): Document {
  const { window } = new JSDOM(renderDocument(article), { runScripts: 'dangerously', url: 'https://hearth.example/' });
  expect(window).not.toHaveProperty('attacked');
  return window.document;
}

/** The elements of a document with the names of their attributes, which hostile text could change; without attributes of direction. */
function skeleton(document: Document): string[] {
  return [...document.querySelectorAll(':not(bdi)')].map((element) =>
    [element.localName, ...element.getAttributeNames().filter((name) => name !== 'dir')].join(' '),
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
