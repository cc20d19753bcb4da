import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/article/Issue';
import { readArticle } from '../../src/article/readArticle';
import { renderDocument } from '../../src/server/renderDocument';
import { hostile } from '../browser/hostile';
import { filled, seed } from './articles';

function parsed(html: string): Document {
  return new JSDOM(html).window.document;
}

describe('A document', () => {
  it('is complete: from the doctype to the end of the page', () => {
    const html = renderDocument(seed);
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr"><head><meta charSet="utf-8"\/>/);
    expect(html).toMatch(/<\/body><\/html>$/);
    expect(parsed(html).compatMode).toBe('CSS1Compat');
  });

  it('is named by the headline and the publisher', () => {
    expect(parsed(renderDocument(seed)).title).toBe(`${seed.headline} – The Hearth`);
    expect(parsed(renderDocument({ headline: 'The lamp', body: [] })).title).toBe('The lamp');
  });

  it('without a headline is named by the words that it has', () => {
    expect(parsed(renderDocument({ headline: '', deck: 'A light', body: [] })).title).toBe('A light');
    const body = [{ type: 'paragraph' as const, text: 'The lamp was lit again on Tuesday.' }];
    expect(parsed(renderDocument({ headline: '', body })).title).toBe('The lamp was lit again on Tuesday.');
    expect(parsed(renderDocument({ headline: '', body: [] })).title).toBe('Untitled');
  });

  it('is described by the standfirst, or else by the deck or the summary', () => {
    const description = (article: object) =>
      parsed(renderDocument({ headline: 'The lamp', body: [], ...article }))
        .querySelector('meta[name=description]')
        ?.getAttribute('content');
    expect(description({ standfirst: 'It was dark.', deck: 'A light', summary: 'Both' })).toBe('It was dark.');
    expect(description({ deck: 'A light', summary: 'Both' })).toBe('A light');
    expect(description({ summary: ['Both ', { type: 'strong', text: 'of them' }] })).toBe('Both of them');
    expect(description({ language: 'de', summary: ['Sie sagte ', { type: 'quotation', text: 'nein' }] })).toBe(
      'Sie sagte „nein“',
    );
    expect(description({})).toBeUndefined();
  });

  it('has one set of quotation marks: of its language, in its title, its description, its facts and its styles', () => {
    const text = ['Sagte ', { type: 'quotation', text: ['ja, ', { type: 'quotation', text: 'nein' }] }] as const;
    const article = { headline: '', language: 'is', summary: text, body: [{ type: 'paragraph' as const, text }] };
    const html = renderDocument(article);
    const { title, head } = parsed(html);
    expect(title).toBe('Sagte „ja, ‚nein‘“');
    expect(head.querySelector('meta[name=description]')?.getAttribute('content')).toBe('Sagte „ja, ‚nein‘“');
    expect(JSON.parse(head.querySelector('script')?.textContent ?? '').abstract).toBe('Sagte „ja, ‚nein‘“');
    expect(html).toContain(':where(html){quotes:"„""“""‚""‘"}');
  });

  it('names its canonical address, and no other', () => {
    const canonical = (url: string) =>
      parsed(renderDocument({ ...seed, url }))
        .querySelector('link[rel=canonical]')
        ?.getAttribute('href');
    expect(canonical('https://hearth.example/world/pullout')).toBe('https://hearth.example/world/pullout');
    expect(canonical('javascript:alert(1)')).toBeUndefined();
  });

  it('is in the language and direction of the article', () => {
    const root = parsed(renderDocument({ headline: 'المنارة', language: 'ar', body: [] })).documentElement;
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
    const set = parsed(renderDocument({ headline: 'The lamp', direction: 'rtl', body: [] })).documentElement;
    expect([set.lang, set.dir]).toEqual(['en', 'rtl']);
  });

  it('fits the screen it is read on, and lets the reader zoom', () => {
    const viewport = parsed(renderDocument(seed)).querySelector('meta[name=viewport]')?.getAttribute('content');
    expect(viewport).toBe('width=device-width');
  });

  it('has its styles before its body, so that nothing is painted without them', () => {
    const document = parsed(renderDocument(seed));
    expect(document.head.querySelectorAll('style').length).toBeGreaterThan(0);
    expect(document.body.querySelectorAll('style, link')).toHaveLength(0);
  });

  it('takes what else belongs into the head', () => {
    const document = parsed(renderDocument(seed, { head: <link rel="stylesheet" href="/fonts.css" /> }));
    expect(document.head.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toBe('/fonts.css');
  });

  it('leaves a script in the head as it is, whatever markup that writes', () => {
    const program = "document.write('<head></head>');";
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a program of this test
    const head = <script id="own" dangerouslySetInnerHTML={{ __html: program }} />;
    const document = parsed(renderDocument(seed, { head }));
    expect(document.querySelector('#own')?.textContent).toBe(program);
    expect(document.head.lastElementChild?.textContent).toContain('quotes:');
  });

  it('takes the parts of the page that a site draws itself', () => {
    const document = parsed(renderDocument(seed, { header: <header>The Saltmere Lamp</header>, footer: null }));
    expect(document.querySelector('header')?.textContent).toBe('The Saltmere Lamp');
    expect(document.querySelector('footer')).toBeNull();
  });

  it('is the same, byte for byte, for the same article, whatever was drawn in between', () => {
    const first = renderDocument(seed, { nonce: 'a' });
    renderDocument(filled('words', '/'));
    renderDocument(hostile);
    expect(renderDocument(seed, { nonce: 'a' })).toBe(first);
  });
});

describe('The issues of an article', () => {
  function heard(article: unknown): Issue[] {
    const issues: Issue[] = [];
    renderDocument(article as typeof seed, { onIssue: (issue) => issues.push(issue) });
    return issues;
  }

  it('are none for a sound article', () => {
    expect(heard(seed)).toEqual([]);
    expect(heard(filled('words', 'https://hearth.example/'))).toEqual([]);
  });

  it('are each heard once, with a path', () => {
    const issues = heard(hostile);
    const read: Issue[] = [];
    readArticle(hostile, { onIssue: (issue) => read.push(issue) });
    expect(issues).toEqual(read);
    expect(new Set(issues.map(({ path, message }) => `${path} ${message}`)).size).toBe(issues.length);
    expect(issues.map(({ path }) => path)).toEqual(expect.arrayContaining(['language', 'publishedAt', 'body[1]']));
  });

  it.each([[null], [undefined], [42], ['words'], [[]], [{}], [{ headline: 1, body: null }]])(
    'of %j are heard, and a page is drawn',
    (article) => {
      expect(heard(article).length).toBeGreaterThan(0);
      expect(renderDocument(article as never)).toMatch(/<\/html>$/);
    },
  );
});
