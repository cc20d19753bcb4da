import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../../src/adapters/html';
import type { Article } from '../../../src/article/Article';
import type { Issue } from '../../../src/article/Issue';
import { isDeep, sampleOfRows } from '../../deep';

/** A page with a head and a body, without its own body. */
function page(head: string, body = '<p>Words.</p>', attributes = ''): Omit<Article, 'body'> {
  const { body: _, ...rest } = fromHtml(
    `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`,
  );
  return rest;
}

const story = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'The Harbour Post' },
    {
      '@type': ['NewsArticle'],
      headline: 'The bench is gone &amp; nobody knows',
      description: 'A bench has left the harbour.',
      datePublished: '2026-11-24T09:00:00+0100',
      dateModified: '2026-11-25T09:00:00Z',
      author: [{ '@type': 'Person', name: 'Ada Fenn', url: '/people/ada', jobTitle: 'Reporter' }, 'Bo Larch'],
      publisher: { '@type': 'Organization', name: 'The Harbour Post' },
      articleSection: ['Harbour', 'News'],
      keywords: 'Benches, Gulls',
      image: { url: '/bench.jpg', width: 1200, height: 800 },
      mainEntityOfPage: { '@id': 'https://post.example/bench' },
      inLanguage: 'en-GB',
    },
  ],
};

describe('A page', () => {
  it('says in JSON-LD who wrote what when', () => {
    expect(page(`<script type="application/ld+json"><!-- ${JSON.stringify(story)} --></script>`)).toEqual({
      headline: 'The bench is gone & nobody knows',
      standfirst: 'A bench has left the harbour.',
      publishedAt: '2026-11-24T09:00:00+01:00',
      modifiedAt: '2026-11-25T09:00:00Z',
      authors: [{ name: 'Ada Fenn', url: 'https://post.example/people/ada', role: 'Reporter' }, { name: 'Bo Larch' }],
      publisher: { name: 'The Harbour Post' },
      section: { name: 'Harbour' },
      topics: [{ name: 'Benches' }, { name: 'Gulls' }],
      lead: { type: 'figure', image: { url: 'https://post.example/bench.jpg', width: 1200, height: 800 } },
      url: 'https://post.example/bench',
      language: 'en-GB',
    });
  });

  it('is read with a size in structured data that no number can be made of', () => {
    const image = {
      url: 'https://post.example/bench.jpg',
      width: { toString: 1, valueOf: 2 },
      height: [{ toString: 1 }],
    };
    const story = { '@type': 'NewsArticle', headline: 'The bench', image };
    expect(page(`<script type="application/ld+json">${JSON.stringify(story)}</script>`)).toMatchObject({
      headline: 'The bench',
    });
  });

  it('says it in Open Graph, where the JSON-LD does not, and in other tags', () => {
    const head = `<script type="application/ld+json">{ broken</script><meta property="og:title" content="The bench">
      <meta property="og:url" content="https://post.example/bench"><meta property="og:site_name" content="The Harbour Post">
      <meta property="og:locale" content="cy_GB"><meta property="article:published_time" content="2026-11-24">
      <meta property="article:author" content="https://post.example/ada"><meta property="article:tag" content="Benches">
      <meta property="og:image" content="a.jpg"><meta property="og:image:alt" content="A bench">
      <meta name="Description" content="It left."><meta name="author" content="By Ada Fenn and Bo Larch">`;
    expect(page(head)).toEqual({
      headline: 'The bench',
      standfirst: 'It left.',
      url: 'https://post.example/bench',
      publisher: { name: 'The Harbour Post' },
      language: 'cy-GB',
      publishedAt: '2026-11-24',
      topics: [{ name: 'Benches' }],
      authors: [{ name: 'Ada Fenn and Bo Larch' }],
      lead: { type: 'figure', image: { url: 'https://post.example/a.jpg', alt: 'A bench' } },
    });
  });

  it('says it in its elements, where nothing else does', () => {
    const body = `<article><h1>The <em>bench</em></h1><span itemprop="author"><b itemprop="name">Ada Fenn</b></span>
      <time datetime="2026-11-24T09:00Z">today</time><p>Words.</p></article>`;
    expect(page('<link rel="canonical" href="https://post.example/b">', body, 'lang="ar" dir="ltr"')).toEqual({
      headline: 'The bench',
      url: 'https://post.example/b',
      authors: [{ name: 'Ada Fenn' }],
      publishedAt: '2026-11-24T09:00Z',
      language: 'ar',
      direction: 'ltr',
    });
    expect(page('<meta property="og:site_name" content="The Post"><title>The bench | The Post</title>').headline).toBe(
      'The bench',
    );
  });

  it('is read from its story, without the headline, and without a standfirst that repeats it', () => {
    const html = `<html><head><meta property="og:title" content="The bench"><meta name="description" content="Words that …"></head>
      <body><nav><p>Menu</p></nav><main><article><h1>The bench</h1><p>Words that go on and on.</p></article><article>Other</article></main>
      <footer>Imprint</footer></body></html>`;
    const issues: Issue[] = [];
    const article = fromHtml(html, { onIssue: (issue) => issues.push(issue) });
    expect(article).toEqual({ headline: 'The bench', body: [{ type: 'paragraph', text: 'Words that go on and on.' }] });
    expect(issues).toEqual([]);
  });

  it('without a story is read whole', () => {
    expect(fromHtml('<body><p>a</p><div>b</div></body>').body).toHaveLength(2);
  });

  it('has what the caller knows better', () => {
    const article = { headline: 'Ours', section: { name: 'Harbour' } };
    const html = '<!doctype html><title>Theirs</title><p>Words';
    expect(fromHtml(html, { article })).toMatchObject({ headline: 'Theirs', section: { name: 'Harbour' } });
    expect(fromHtml(html, { article, override: ['headline'] }).headline).toBe('Ours');
  });
});

describe('A fragment', () => {
  it('that begins with its headline has it as such', () => {
    expect(fromHtml('<h1>The bench</h1><h2>Gone</h2><p>Words')).toEqual({
      headline: 'The bench',
      body: [
        { type: 'heading', text: 'Gone', level: 2 },
        { type: 'paragraph', text: 'Words' },
      ],
    });
  });
});

describe('What is no HTML', () => {
  const kept = { kind: 'changed', path: '', message: expect.stringContaining('not a string of HTML') };
  const cyclic: Record<string, unknown> = { title: 'Kept' };
  cyclic.self = cyclic;

  it.each<[what: string, value: unknown, words: string, issue: unknown]>([
    ['nothing', undefined, '', { kind: 'missing', path: '', message: 'is empty, not HTML.' }],
    ['an error of an API', { code: 'rest_no_route', message: 'No route was found.' }, 'No route was found.', kept],
    ['a cycle', cyclic, 'Kept', kept],
    ['an object with markup', { text: '1 < 2 & 3' }, '1 < 2 & 3', kept],
    ['an empty string', ' \n ', '', { kind: 'missing', path: '', message: expect.stringContaining('no words') }],
  ])('such as %s becomes an article of its words, and an issue', (_, value, words, issue) => {
    const issues: Issue[] = [];
    const { body } = fromHtml(value, { article: { headline: 'A' }, onIssue: (one) => issues.push(one) });
    expect(body).toEqual(words === '' ? [] : [{ type: 'paragraph', text: words }]);
    expect(issues[0]).toEqual(issue);
  });
});

describe('Documents of any depth and length', () => {
  const count = isDeep ? 100_000 : 3000;
  it.each(
    sampleOfRows(
      [
        ['div', 'div', ''],
        ['marks', 'b', ''],
        ['links', 'a href=x', ''],
        ['lists', 'ul><li', 'x'],
        ['quotes', 'blockquote', 'x'],
        ['tables', 'table><tr><td', ''],
        ['figures', 'figure><figcaption', ''],
        ['details', 'details><summary>x</summary', ''],
        ['preformatted text', 'pre', ''],
        ['elements that HTML does not have', 'x-box', ''],
      ] as const,
      'marks',
      'tables',
    ),
  )('of %s are read without an error, and every word is kept', (_, tag, words) => {
    const { body } = fromHtml(`${`<${tag}>${words}`.repeat(count)}word`, { article: { headline: 'A' }, read: {} });
    expect(JSON.stringify(body)).toContain('word');
  });
});
