import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { readArticle } from '../../src/article/readArticle';
import { toHeadTags } from '../../src/exporters/toHeadTags';
import { renderDocument } from '../../src/server/renderDocument';
import { hostile } from '../browser/hostile';
import { filled, seed } from './articles';

function parsed(html: string): Document {
  return new JSDOM(html).window.document;
}

describe('A document', () => {
  it('is complete, from the doctype to the end tag', () => {
    const html = renderDocument(seed);
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr"><head><meta charSet="utf-8"\/>/);
    expect(html).toMatch(/<\/body><\/html>$/);
    expect(parsed(html).compatMode).toBe('CSS1Compat');
  });

  it('is the same for an article that names its schema', () => {
    expect(renderDocument({ $schema: './article.schema.json', ...seed })).toBe(renderDocument(seed));
  });

  it('has headline and publisher as its title', () => {
    expect(parsed(renderDocument(seed)).title).toBe(`${seed.headline} – The Hearth`);
    expect(parsed(renderDocument({ headline: 'The lamp', body: [] })).title).toBe('The lamp');
  });

  it('has other text as its title without a headline', () => {
    expect(parsed(renderDocument({ headline: '', deck: 'A light', body: [] })).title).toBe('A light');
    const body = [{ type: 'paragraph' as const, text: 'The lamp was lit again on Tuesday.' }];
    expect(parsed(renderDocument({ headline: '', body })).title).toBe('The lamp was lit again on Tuesday.');
    expect(parsed(renderDocument({ headline: '', body: [] })).title).toBe('Untitled');
  });

  it('has the standfirst as its description, or else the deck or the summary', () => {
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

  it('has the quotation marks of its language in title, description, structured data and styles', () => {
    const text = ['Sagte ', { type: 'quotation', text: ['ja, ', { type: 'quotation', text: 'nein' }] }] as const;
    const article = { headline: '', language: 'is', summary: text, body: [{ type: 'paragraph' as const, text }] };
    const html = renderDocument(article);
    const { title, head } = parsed(html);
    expect(title).toBe('Sagte „ja, ‚nein‘“');
    expect(head.querySelector('meta[name=description]')?.getAttribute('content')).toBe('Sagte „ja, ‚nein‘“');
    expect(JSON.parse(head.querySelector('script')?.textContent ?? '').abstract).toBe('Sagte „ja, ‚nein‘“');
    expect(html).toContain(':where(html){quotes:"„""“""‚""‘"}');
  });

  it('has the tags of toHeadTags in its head, in their order and escaped', () => {
    const article: Article = {
      ...filled('Salt & "sea" </title><script>', 'https://news.example/lamp'),
      alternates: [{ language: 'fr', url: '/fr?a=1&b="2"' }],
    };
    const options = { account: '@lamp', image: { url: '/own.jpg' } };
    const { head } = parsed(renderDocument(article, { headTags: options }));
    const tags = [...head.querySelectorAll('title, meta[property], meta[name], link')].map((element) => ({
      tag: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      ...(element.localName === 'title' && { text: element.textContent }),
    }));
    const [viewport, scheme, ...others] = tags;
    expect([viewport, scheme].map((one) => one?.attributes.name)).toEqual(['viewport', 'color-scheme']);
    expect(others.map((one) => ({ ...one }))).toEqual(toHeadTags(article, options));
    expect(others.map(({ attributes }) => attributes.hreflang)).toContain('fr');
  });

  it('has a canonical URL if it is safe', () => {
    const canonical = (url: string) =>
      parsed(renderDocument({ ...seed, url }))
        .querySelector('link[rel=canonical]')
        ?.getAttribute('href');
    expect(canonical('https://hearth.example/world/pullout')).toBe('https://hearth.example/world/pullout');
    expect(canonical('javascript:alert(1)')).toBeUndefined();
  });

  it('has the language and direction of the article', () => {
    const root = parsed(renderDocument({ headline: 'المنارة', language: 'ar', body: [] })).documentElement;
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
    const set = parsed(renderDocument({ headline: 'The lamp', direction: 'rtl', body: [] })).documentElement;
    expect([set.lang, set.dir]).toEqual(['en', 'rtl']);
  });

  it('fits the screen and allows zooming', () => {
    const viewport = parsed(renderDocument(seed)).querySelector('meta[name=viewport]')?.getAttribute('content');
    expect(viewport).toBe('width=device-width');
  });

  it('has its styles in the head, so that nothing is painted without them', () => {
    const document = parsed(renderDocument(seed));
    expect(document.head.querySelectorAll('style').length).toBeGreaterThan(0);
    expect(document.body.querySelectorAll('style, link')).toHaveLength(0);
  });

  it('takes more elements for the head', () => {
    const document = parsed(renderDocument(seed, { head: <link rel="stylesheet" href="/fonts.css" /> }));
    expect(document.head.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toBe('/fonts.css');
  });

  it('does not change a script in the head that contains markup', () => {
    const program = "document.write('<head></head>');";
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a program of this test
    const head = <script id="own" dangerouslySetInnerHTML={{ __html: program }} />;
    const document = parsed(renderDocument(seed, { head }));
    expect(document.querySelector('#own')?.textContent).toBe(program);
    expect(document.head.lastElementChild?.textContent).toContain('quotes:');
  });

  it('takes slots of the page', () => {
    const document = parsed(renderDocument(seed, { header: <header>The Saltmere Lamp</header>, footer: null }));
    expect(document.querySelector('header')?.textContent).toBe('The Saltmere Lamp');
    expect(document.querySelector('footer')).toBeNull();
  });

  it('has the same bytes for the same article, whatever is rendered in between', () => {
    const first = renderDocument(seed, { nonce: 'a' });
    renderDocument(filled('words', '/'));
    renderDocument(hostile);
    expect(renderDocument(seed, { nonce: 'a' })).toBe(first);
  });
});

describe('The issues of an article', () => {
  function issuesOf(article: unknown): Issue[] {
    const issues: Issue[] = [];
    renderDocument(article as typeof seed, { onIssue: (issue) => issues.push(issue) });
    return issues;
  }

  it('are none for a valid article', () => {
    expect(issuesOf(seed)).toEqual([]);
    expect(issuesOf(filled('words', 'https://hearth.example/'))).toEqual([]);
  });

  it('are each reported once, with a path', () => {
    const issues = issuesOf(hostile);
    const read: Issue[] = [];
    readArticle(hostile, { onIssue: (issue) => read.push(issue) });
    expect(issues).toEqual(read);
    expect(new Set(issues.map(({ path, message }) => `${path} ${message}`)).size).toBe(issues.length);
    expect(issues.map(({ path }) => path)).toEqual(expect.arrayContaining(['language', 'publishedAt', 'body[1]']));
  });

  it.each([[null], [undefined], [42], ['words'], [[]], [{}], [{ headline: 1, body: null }]])(
    'of %j are reported, and a page is rendered',
    (article) => {
      expect(issuesOf(article).length).toBeGreaterThan(0);
      expect(renderDocument(article as never)).toMatch(/<\/html>$/);
    },
  );
});
