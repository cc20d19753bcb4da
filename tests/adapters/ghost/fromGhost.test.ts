import { describe, expect, it } from 'vitest';
import { type FromGhostOptions, fromGhost, type GhostPost } from '../../../src/adapters/ghost';
import { fromMarkdown } from '../../../src/adapters/markdown';
import { isDeep } from '../../deep';
import { expectSound, mutationsOf, nestedIn } from '../expectSound';
import { contentIn } from '../recall/content';
import { piecesIn, wordsOfJson } from '../recall/json';
import { recallOf, unexplained } from '../recall/recall';
import { lexical, mobiledoc, post } from './posts';

const read = (input: unknown, options?: FromGhostOptions) => expectSound(fromGhost, input, options);
/** The fields of nodes with words for readers. */
const words = {
  plain: [
    'text',
    'code',
    'markdown',
    'title',
    'description',
    'buttonText',
    'productButton',
    'fileTitle',
    'header',
    'subheader',
    'port',
    'note',
  ],
  html: [
    'caption',
    'html',
    'calloutText',
    'heading',
    'content',
    'fileCaption',
    'productTitle',
    'productDescription',
    'textValue',
    'sponsorLabel',
  ],
  inLines: ['text', 'extended-text', 'link'],
};
const markdown = (text: string) => fromMarkdown(text, { frontMatter: {} });

describe('A post of Ghost', () => {
  const { article, kinds } = read({ posts: [post] });

  it('has its headline, standfirst, lead, authors, tags, dates and address', () => {
    expect(article).toMatchObject({
      id: 'a1',
      headline: 'The lamp is lit',
      standfirst: 'Nobody knows who did it.',
      lead: {
        type: 'figure',
        image: { url: 'https://post.example/content/images/hero.jpg', alt: 'The hill' },
        caption: ['Photo by ', { type: 'link', text: 'Ola Lind', url: 'https://ola.example/' }],
      },
      authors: [
        {
          name: 'Ida Fenwick',
          url: 'https://post.example/author/ida/',
          image: { url: 'https://post.example/ida.jpg', alt: '' },
          description: 'Writes about the sea.',
        },
      ],
      section: { name: 'Harbour', url: 'https://post.example/tag/harbour/' },
      topics: [{ name: 'Light' }],
      publishedAt: '2026-03-02T08:00:00.000+00:00',
      modifiedAt: '2026-03-02T09:30:00.000+00:00',
      url: 'https://post.example/lamp/',
    });
  });

  it('has blocks for its rendered cards', () => {
    expect(article.body).toEqual([
      { type: 'paragraph', text: ['It is ', { type: 'strong', text: 'dark' }, '.'] },
      {
        type: 'figure',
        image: { url: 'https://post.example/lamp.jpg', alt: 'The lamp', width: 1200, height: 800 },
        caption: 'Lit in 1871',
        placement: 'wide',
      },
      {
        type: 'factBox',
        kind: 'note',
        body: [{ type: 'paragraph', text: ['Bring ', { type: 'emphasis', text: 'gloves' }, '.'] }],
      },
      { type: 'details', summary: 'Who pays?', body: [{ type: 'paragraph', text: 'The port.' }] },
      {
        type: 'relatedLinks',
        links: [
          {
            url: 'https://elsewhere.example/oil',
            label: 'Oil & fire',
            standfirst: 'A history.',
            kicker: 'Elsewhere · Per Holm',
            image: { url: 'https://elsewhere.example/t.jpg', alt: '' },
          },
        ],
      },
      {
        type: 'gallery',
        pictures: [
          { image: { url: 'https://post.example/a.jpg', alt: 'A', width: 4, height: 3 } },
          { image: { url: 'https://post.example/b.jpg', alt: 'B', width: 4, height: 3 } },
        ],
        caption: 'Birds',
        placement: 'wide',
      },
      {
        type: 'audio',
        sources: [{ url: 'https://post.example/horn.mp3' }],
        title: 'The horn',
        image: { url: 'https://post.example/c.jpg', alt: '' },
      },
      {
        type: 'video',
        sources: [{ url: 'https://post.example/sea.mp4' }],
        poster: { url: 'https://post.example/sea.jpg', alt: '', width: 640, height: 360 },
        loop: true,
        caption: 'The sea',
      },
      { type: 'document', url: 'https://post.example/plan.pdf', title: 'The plan', text: 'As agreed', bytes: 2048 },
      {
        type: 'factBox',
        title: 'A lantern',
        image: { url: 'https://post.example/l.jpg', width: 9, height: 9 },
        body: [
          { type: 'paragraph', text: 'Of tin.' },
          { type: 'paragraph', text: [{ type: 'link', text: 'Buy it', url: 'https://shop.example/' }] },
        ],
      },
      { type: 'paragraph', text: [{ type: 'link', text: 'Subscribe', url: 'https://post.example/subscribe' }] },
      { type: 'paragraph', text: 'Boxed' },
    ]);
    expect(kinds.filter((kind) => kind.startsWith('left-out')).length).toBeGreaterThan(2);
  });

  it('is read with readers of cards and elements', () => {
    const { article } = read(post, {
      read: {
        callout: ({ type, children }, { blocks }) => ({
          type: 'quote',
          paragraphs: [
            String(type),
            ...blocks(children ?? []).map((block) => (block.type === 'paragraph' ? block.text : '')),
          ],
        }),
        'x-box': ({ children }, { blocks }) => ({ type: 'factBox', title: 'X', body: blocks(children ?? []) }),
        toggle: () => null,
      },
    });
    expect(article.body).toContainEqual({ type: 'factBox', title: 'X', body: [{ type: 'paragraph', text: 'Boxed' }] });
    expect(article.body).toContainEqual({
      type: 'quote',
      paragraphs: ['callout', '🧤', ['Bring ', { type: 'emphasis', text: 'gloves' }, '.']],
    });
    expect(JSON.stringify(article)).not.toContain('Who pays');
  });

  it('for members has no text, which is reported', () => {
    const closed: GhostPost = { title: 'Closed', html: '', visibility: 'paid', excerpt: 'A beginning' };
    const { issues, article } = read(closed);
    expect(article).toEqual({ headline: 'Closed', standfirst: 'A beginning', body: [] });
    expect(issues).toContainEqual({ kind: 'missing', path: 'html', message: expect.stringContaining('for members') });
  });

  it('has no standfirst that the service made of its beginning', () => {
    expect(
      read({ title: 'A', html: '<p>It is dark on the hill.</p>', excerpt: 'It is dark on' }).article.standfirst,
    ).toBeUndefined();
  });
});

describe('The editor of Ghost', () => {
  const { article, issues, reported, kinds } = read(
    { title: 'The lamp is lit', lexical: JSON.stringify(lexical), html: null, url: 'https://post.example/lamp/' },
    { markdown },
  );

  it('has blocks for its nodes and cards', () => {
    expect(article.body).toEqual([
      { type: 'heading', text: 'The lamp', level: 2 },
      {
        type: 'paragraph',
        text: [
          'It is ',
          { type: 'strong', text: [{ type: 'emphasis', text: 'very' }, ' dark'] },
          { type: 'break' },
          'at H',
          { type: 'subscript', text: '2' },
          'O, see ',
          { type: 'link', text: [{ type: 'code', text: 'the map' }], url: 'https://post.example/map/' },
          '.',
        ],
      },
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: ['Oil', { text: 'A match', body: [{ type: 'list', items: ['long'] }] }],
      },
      { type: 'quote', paragraphs: ['It never goes out.'] },
      { type: 'quote', paragraphs: ['It did once.'] },
      { type: 'divider' },
      {
        type: 'figure',
        image: {
          url: 'https://post.example/content/images/lamp.jpg',
          alt: 'The lamp at dusk',
          width: 1200,
          height: 800,
        },
        caption: ['Lit in ', { type: 'strong', text: '1871' }],
        placement: 'wide',
        url: 'https://post.example/lamp',
      },
      expect.objectContaining({ type: 'gallery', caption: 'Birds', placement: 'wide' }),
      { type: 'code', kind: 'code', text: 'light()', language: 'js', caption: 'How' },
      expect.objectContaining({
        type: 'video',
        title: 'The tide',
        caption: 'At noon',
        url: 'https://www.youtube.com/watch?v=abcDEF123_-',
      }),
      {
        type: 'relatedLinks',
        links: [
          {
            url: 'https://elsewhere.example/oil',
            label: 'Oil & fire',
            standfirst: 'A history.',
            kicker: 'Per Holm · Elsewhere',
          },
        ],
      },
      { type: 'paragraph', text: 'Read on' },
      expect.objectContaining({ type: 'table' }),
      { type: 'heading', text: 'Tides', level: 2 },
      { type: 'paragraph', text: ['High at ', { type: 'strong', text: 'noon' }, '.'] },
      {
        type: 'factBox',
        kind: 'note',
        body: [{ type: 'paragraph', text: ['Bring ', { type: 'emphasis', text: 'gloves' }, '.'] }],
      },
      { type: 'details', summary: 'Who pays?', body: [{ type: 'paragraph', text: 'The port.' }] },
      {
        type: 'audio',
        sources: [{ url: 'https://post.example/horn.mp3', type: 'audio/mp3' }],
        title: 'The horn',
        duration: 12.5,
      },
      expect.objectContaining({ type: 'video', loop: true, caption: 'The sea', duration: 9 }),
      { type: 'document', url: 'https://post.example/plan.pdf', title: 'The plan', text: 'As agreed', bytes: 2048 },
      expect.objectContaining({ type: 'factBox', title: 'A lantern' }),
      { type: 'heading', text: 'Part two', level: 2 },
      { type: 'paragraph', text: 'In which it rains' },
      { type: 'paragraph', text: [{ type: 'link', text: 'Go on', url: 'https://post.example/two' }] },
      { type: 'paragraph', text: [{ type: 'link', text: 'Subscribe', url: 'https://post.example/subscribe' }] },
      {
        type: 'factBox',
        kind: 'note',
        body: [
          { type: 'paragraph', text: 'Sponsored' },
          { type: 'paragraph', text: 'Join us.' },
          { type: 'paragraph', text: [{ type: 'link', text: 'Join', url: 'https://post.example/join' }] },
        ],
      },
      { type: 'divider' },
      { type: 'paragraph', text: 'Ostholm' },
      { type: 'paragraph', text: 'High at noon' },
    ]);
    expect(kinds).toContain('unknown lexical.root.children[22]');
    expect(kinds).toContain('left-out lexical.root.children[23]');
    expect(kinds).toContain('unknown lexical.root.children[25]');
    expect(issues.filter(({ kind }) => kind === 'unsafe')).toEqual([]);
  });

  it('loses no word', () => {
    const { recall, missing, insertions } = recallOf(
      piecesIn(lexical, words),
      { body: article.body },
      wordsOfJson(lexical),
    );
    expect(insertions).toEqual([]);
    expect(
      unexplained({ missing: missing.map((run) => ({ ...run, place: `lexical.${run.place}` })) }, reported),
    ).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(0.94);
  });

  it('has cards that are read by functions of the publisher', () => {
    const { article } = read(lexical, {
      read: {
        'tide-table': ({ port, note }, { text }) => ({
          type: 'factBox',
          title: String(port),
          body: [{ type: 'paragraph', text: text(`<b>${String(note)}</b>`) }],
        }),
        toggle: ({ content }, { blocks }) => blocks(String(content)),
      },
    });
    expect(article.body.at(-1)).toEqual({
      type: 'factBox',
      title: 'Ostholm',
      body: [{ type: 'paragraph', text: [{ type: 'strong', text: 'High at noon' }] }],
    });
    expect(JSON.stringify(article.body)).not.toContain('Who pays');
  });

  it('has Markdown as plain text without a function for it, and with one that fails', () => {
    const document = { root: { type: 'root', children: [{ type: 'markdown', markdown: 'High at **noon**.' }] } };
    const fails = () => {
      throw new Error('No');
    };
    for (const options of [{}, { markdown: fails }]) {
      const { article, kinds } = read(document, options);
      expect(article.body).toEqual([{ type: 'paragraph', text: 'High at **noon**.' }]);
      expect(kinds).toContain('changed root.children[0]');
    }
  });

  it('that Ghost had before has the same blocks', () => {
    const { article } = read({ title: 'T', mobiledoc: JSON.stringify(mobiledoc) }, { markdown });
    expect(article.body).toEqual([
      { type: 'heading', text: 'The lamp', level: 2 },
      {
        type: 'paragraph',
        text: [
          'It is ',
          { type: 'strong', text: [{ type: 'emphasis', text: 'very' }, ' dark'] },
          { type: 'break' },
          { type: 'link', text: 'the map', url: 'https://post.example/map' },
          '.',
        ],
      },
      { type: 'list', items: ['Oil', 'A match'] },
      { type: 'quote', paragraphs: ['It never goes out.'] },
      { type: 'figure', image: { url: 'https://post.example/lamp.jpg', alt: 'The lamp' }, caption: 'At dusk' },
      { type: 'paragraph', text: ['High at ', { type: 'strong', text: 'noon' }, '.'] },
      { type: 'divider' },
    ]);
    expect(read(mobiledoc, { markdown }).article.body).toEqual(article.body);
  });

  it('is read instead of HTML if that is wanted', () => {
    const both = { title: 'T', html: '<p>A</p>', mobiledoc, lexical };
    expect(read(both).article.body).toEqual([{ type: 'paragraph', text: 'A' }]);
    expect(read(both, { source: 'lexical' }).article.body).toHaveLength(read(lexical).article.body.length);
    expect(read(both, { source: 'mobiledoc' }).article.body[2]).toMatchObject({ items: ['Oil', 'A match'] });
  });
});

it.each([
  ['nothing', undefined],
  ['an error of the service', { errors: [{ message: 'Unknown Content API Key', type: 'UnauthorizedError' }] }],
  ['an empty post', {}],
  ['JSON that ends too early', '{"title": "A", "html": "<p>'],
  ['a post of WordPress', { title: { rendered: 'A' }, content: { rendered: '<p>B</p>' } }],
])('%s is an article, and an issue says what it is', (_, input) => {
  expect(read(input).issues.length).toBeGreaterThan(0);
});

it('a document whose places are no numbers is read', () => {
  const odd = { toString: 1, valueOf: 2 };
  const sections = [
    [10, odd],
    [
      1,
      'p',
      [
        [0, [odd], odd, 'It is lit.'],
        [1, [], 0, odd],
      ],
    ],
    [odd, 'p', 'x'],
  ];
  const mobiledoc = JSON.stringify({ version: '0.3.1', markups: [['em']], atoms: [], cards: [], sections });
  expect(JSON.stringify(read({ title: 'Lamp', mobiledoc }).article.body)).toContain('It is lit.');
});

it('addresses that run scripts are left out', () => {
  const document = {
    root: {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'A' }] }],
        },
        { type: 'image', src: 'javascript:alert(1)', alt: 'B' },
        { type: 'button', buttonText: 'C', buttonUrl: 'java\nscript:alert(1)' },
        { type: 'bookmark', url: 'data:text/html,x', metadata: { title: 'D' } },
        { type: 'file', src: 'javascript:x', fileTitle: 'E' },
      ],
    },
  };
  const { article } = read(document);
  expect(article.body).toEqual(['A', 'B', 'C', 'D', 'E'].map((text) => ({ type: 'paragraph', text })));
});

it('no post is too broken to be read', () => {
  for (const source of [post, { title: 'T', lexical }, { title: 'T', mobiledoc }]) {
    for (const input of mutationsOf(source, isDeep ? 10 : 5)) read(input, { markdown });
  }
  for (const input of nestedIn('children', { type: 'paragraph' })) read({ root: { type: 'root', children: [input] } });
});

const documents = contentIn('ghost-lexical', '.json');

describe.runIf(documents.length > 0)('Documents of the editor of Ghost', () => {
  it.each(documents)('$name loses no word', ({ text }) => {
    const document: unknown = JSON.parse(text);
    const { article, reported } = read(document);
    const pieces = piecesIn(document, words);
    const { recall, missing, insertions } = recallOf(pieces, { body: article.body }, wordsOfJson(document));
    expect(insertions).toEqual([]);
    expect(unexplained({ missing }, reported)).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });
});
