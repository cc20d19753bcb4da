import { describe, expect, it } from 'vitest';
import { recognizeSystem } from '../../../src/adapters/recognizeSystem';
import { type FromWordPressOptions, fromWordPress, wordPressPosts } from '../../../src/adapters/wordpress';
import { isWordPressPost } from '../../../src/adapters/wordpress/fromWordPress';
import { isDeep } from '../../deep';
import { expectSound } from '../expectSound';

const paragraph = (text: unknown) => ({ type: 'paragraph', text });

const words = {
  name: 'core/paragraph',
  renderedHtml: '\n<p>It is <b>lit</b>.</p>\n',
  attributes: { content: 'It is <b>lit</b>.', align: null },
};
const item = (text: string) => ({ name: 'core/list-item', renderedHtml: `<li>${text}</li>`, attributes: {} });
const [one, two] = [item('One'), item('Two')];
const list = {
  name: 'core/list',
  renderedHtml: '\n<ol class="wp-block-list">\n<li>One</li>\n\n<li>Two</li>\n</ol>\n',
  attributes: { ordered: true },
};
const tide = { name: 'acme/tide', renderedHtml: '<p>High water at noon.</p>', attributes: { station: 'Skarn' } };
const box = {
  name: 'core/group',
  renderedHtml: `<div class="wp-block-group">${tide.renderedHtml}</div>`,
  attributes: {},
};

const nested = [words, { ...list, innerBlocks: [one, two] }, { ...box, innerBlocks: [tide] }];
const flat = [
  { ...words, clientId: 'a', parentClientId: null },
  { ...list, clientId: 'b', parentClientId: null },
  { ...one, clientId: 'c', parentClientId: 'b' },
  { ...two, clientId: 'd', parentClientId: 'b' },
  { ...box, clientId: 'e', parentClientId: null },
  { ...tide, clientId: 'f', parentClientId: 'e' },
];
const body = [
  paragraph(['It is ', { type: 'strong', text: 'lit' }, '.']),
  { type: 'list', ordered: true, items: ['One', 'Two'] },
  { type: 'factBox', title: 'Skarn', body: [paragraph('High water at noon.')] },
];

const read: FromWordPressOptions['read'] = {
  'acme/tide': ({ attributes, content }, { blocks }) => ({
    type: 'factBox',
    title: String(attributes.station),
    body: blocks(content),
  }),
};

const post = {
  __typename: 'Post',
  databaseId: 417,
  uri: '/2026/11/ferry/',
  link: 'https://post.example/2026/11/ferry/',
  title: 'Ferry returns &#8211; at last',
  excerpt: '<p>What the island did without it.</p>\n',
  date: '2026-11-23T22:40:00',
  dateGmt: '2026-11-23T21:40:00',
  modifiedGmt: '2026-11-24T06:15:00',
  language: { code: 'EN', locale: 'en_GB' },
  author: {
    node: {
      name: 'Ida Vane',
      uri: '/author/ida/',
      description: 'Ida writes about boats.',
      avatar: { url: 'https://post.example/ida-96.jpg', width: 96 },
    },
  },
  featuredImage: {
    node: {
      sourceUrl: 'https://post.example/ferry.jpg',
      altText: 'A small ferry',
      caption: '<p>The ferry <em>Marit</em></p>\n',
      mediaDetails: {
        width: 2400,
        height: 1600,
        sizes: [{ name: 'medium', sourceUrl: 'https://post.example/ferry-300.jpg', width: '300', height: '200' }],
      },
    },
  },
  categories: { nodes: [{ name: 'Ports', slug: 'ports', uri: '/ports/' }] },
  tags: { edges: [{ node: { name: 'Skarn', uri: '/tag/skarn/' } }] },
  editorBlocks: nested,
};

describe('A post of WPGraphQL', () => {
  it.each<[string, unknown]>([
    ['alone', post],
    ['in an answer', { data: { post } }],
    ['in an answer as JSON', JSON.stringify({ data: { generalSettings: { title: 'The Post' }, nodeByUri: post } })],
    ['first in a list', { data: { posts: { nodes: [post] } } }],
    ['first of edges', { data: { posts: { edges: [{ cursor: 'a', node: post }] } } }],
  ])('has its fields: %s', (_, input) => {
    const { article, kinds } = expectSound(fromWordPress, input, { read });
    expect(article).toMatchObject({
      id: '417',
      url: 'https://post.example/2026/11/ferry/',
      headline: 'Ferry returns – at last',
      standfirst: 'What the island did without it.',
      language: 'en-GB',
      publishedAt: '2026-11-23T21:40:00Z',
      modifiedAt: '2026-11-24T06:15:00Z',
      authors: [
        {
          name: 'Ida Vane',
          url: 'https://post.example/author/ida/',
          image: { url: 'https://post.example/ida-96.jpg', alt: '', width: 96, height: 96 },
          description: 'Ida writes about boats.',
        },
      ],
      section: { name: 'Ports', id: 'ports', url: 'https://post.example/ports/' },
      topics: [{ name: 'Skarn', url: 'https://post.example/tag/skarn/' }],
      lead: {
        type: 'figure',
        image: { url: 'https://post.example/ferry.jpg', alt: 'A small ferry', width: 2400, height: 1600 },
        caption: ['The ferry ', { type: 'emphasis', text: 'Marit' }],
      },
      body,
    });
    expect(kinds).toEqual([]);
  });

  it('has its content without blocks, and issues with its own places', () => {
    const { editorBlocks, dateGmt, ...given } = post;
    const odd = {
      ...given,
      content: '<p>It is lit.</p><script>x</script>',
      author: { node: { name: '' } },
      subtitle: 'A line that no field has',
    };
    const { article, kinds } = expectSound(fromWordPress, { data: { post: odd } });
    expect(article.body[0]).toEqual(paragraph('It is lit.'));
    expect(kinds.toSorted()).toEqual(
      [
        'left-out data.post.content > script',
        'left-out data.post.subtitle',
        'missing data.post.author.node',
        'missing data.post.dateGmt',
      ].toSorted(),
    );
  });

  it('is one of those in an answer', () => {
    const other = { ...post, title: 'Another' };
    expect(wordPressPosts({ data: { posts: { nodes: [post, null, other] } } })).toEqual([post, null, other]);
    expect(wordPressPosts({ data: { posts: { edges: [{ node: post }] }, page: other } })).toEqual([post, other]);
    expect(expectSound(fromWordPress, { data: { post: null } }).kinds).toContain('missing ');
  });
});

describe('Blocks of WPGraphQL', () => {
  it.each<[string, readonly unknown[]]>([
    ['in each other', nested],
    ['in a flat list', flat],
    [
      'in a flat list, in each other as well',
      flat.map((block, index) => ({ ...block, innerBlocks: { 1: [one, two], 4: [tide] }[index] ?? [] })),
    ],
  ])('are read where they stand: %s', (_, blocks) => {
    const { article, kinds } = expectSound(fromWordPress, blocks, { article: { headline: 'A' }, read });
    expect(article.body).toEqual(body);
    expect(kinds).toEqual([]);
  });

  it('have no words in their names', () => {
    expect(expectSound(fromWordPress, { ...post, editorBlocks: flat }).kinds).toEqual([
      'unknown editorBlocks > div > acme/tide',
    ]);
  });

  it('in a flat list without ids stand where their HTML is, with an issue', () => {
    const blocks = flat.map(({ clientId, parentClientId, ...block }) => block);
    const { article, kinds } = expectSound(fromWordPress, { title: 'A', editorBlocks: blocks }, { read });
    expect(article.body).toEqual(body);
    expect(kinds).toContain('guessed editorBlocks');
  });

  it('that only repeat a part of the one before them stay', () => {
    const rule = { name: 'core/separator', renderedHtml: '<hr>' };
    const given = [{ ...box, renderedHtml: '<div><p>It is lit.</p><hr><p>It is dark.</p></div>' }, rule, words];
    expect(expectSound(fromWordPress, given).article.body).toEqual([
      paragraph('It is lit.'),
      { type: 'divider' },
      paragraph('It is dark.'),
      { type: 'divider' },
      body[0],
    ]);
  });

  it('whose HTML is not in that of the one around them are added, and those whose words are there are not repeated', () => {
    const [known, changed] = [item('One'), { ...item('Two'), renderedHtml: '<li class="wp-elements-2">Two</li>' }];
    const { article } = expectSound(fromWordPress, [{ ...list, innerBlocks: [known, changed, item('Three')] }]);
    expect(JSON.stringify(article.body)).toMatch(/One.*Three.*Two/);
    expect(JSON.stringify(article.body).match(/Two/g)).toHaveLength(1);
  });

  it('that name each other as those around them are kept', () => {
    const cycle = [
      { ...words, clientId: 'a', parentClientId: 'b' },
      { ...tide, clientId: 'b', parentClientId: 'a' },
    ];
    const { article } = expectSound(fromWordPress, cycle);
    expect(article.body).toEqual([body[0], paragraph('High water at noon.')]);
  });

  it('have names by their types where no name was asked for', () => {
    const { name, ...given } = tide;
    const { article } = expectSound(fromWordPress, [{ __typename: 'AcmeTide', ...given }], { read });
    expect(article.body).toEqual([body[2]]);
  });
});

describe('Blocks that have only attributes', () => {
  const inner = (name: string, attributes: object, innerBlocks: unknown[] = []) => ({ name, attributes, innerBlocks });
  it.each<[string, object, unknown[], unknown]>([
    [
      'core/paragraph',
      { content: 'It is <em>dark</em>.' },
      [],
      paragraph(['It is ', { type: 'emphasis', text: 'dark' }, '.']),
    ],
    ['core/heading', { content: 'The hill', level: 2 }, [], { type: 'heading', text: 'The hill' }],
    [
      'core/list',
      { ordered: true },
      [inner('core/list-item', { content: 'One' }), inner('core/list-item', { content: 'Two' })],
      { type: 'list', ordered: true, items: ['One', 'Two'] },
    ],
    ['core/list', { ordered: false, values: '<li>One</li>' }, [], { type: 'list', items: ['One'] }],
    [
      'core/quote',
      { value: '', citation: 'Ida' },
      [inner('core/paragraph', { content: 'Lit.' })],
      { type: 'quote', paragraphs: ['Lit.'], attribution: 'Ida' },
    ],
    ['core/code', { content: 'a &lt; b' }, [], { type: 'code', text: 'a < b' }],
    [
      'core/image',
      { url: 'https://post.example/a.jpg', alt: 'A "lamp"', width: 4, height: 3, caption: 'Lit <b>again</b>' },
      [],
      {
        type: 'figure',
        image: { url: 'https://post.example/a.jpg', alt: 'A "lamp"', width: 4, height: 3 },
        caption: ['Lit ', { type: 'strong', text: 'again' }],
      },
    ],
    [
      'core/table',
      {
        head: [
          {
            cells: [
              { content: 'Port', tag: 'th' },
              { content: 'Tide', tag: 'th' },
            ],
          },
        ],
        body: [
          {
            cells: [
              { content: 'Skarn', tag: 'td' },
              { content: '4 m', tag: 'td' },
            ],
          },
        ],
        foot: [],
        caption: 'Tides',
      },
      [],
      { type: 'table', foot: 'Tides', rows: [{ cells: [{ text: 'Skarn' }, { text: '4 m' }] }] },
    ],
    ['core/separator', {}, [], { type: 'divider' }],
    [
      'core/details',
      { summary: 'More' },
      [inner('core/paragraph', { content: 'Lit.' })],
      { type: 'details', summary: 'More', body: [paragraph('Lit.')] },
    ],
    ['core/embed', { url: 'https://www.youtube.com/watch?v=abcdefghijk' }, [], { type: 'video' }],
    [
      'core/video',
      { src: 'https://post.example/a.mp4', caption: 'The hill' },
      [],
      { type: 'video', caption: 'The hill' },
    ],
    ['core/html', { content: '<p>Lit.</p>' }, [], paragraph('Lit.')],
    ['core/group', {}, [inner('core/paragraph', { content: 'Lit.' })], paragraph('Lit.')],
  ])('%s is read', (name, attributes, innerBlocks, expected) => {
    const { article } = expectSound(fromWordPress, [{ name, attributes, innerBlocks }]);
    expect(article.body).toMatchObject([expected as object]);
  });

  it('of other systems keep their words, also with blocks inside', () => {
    const given = [inner('acme/box', { heading: 'The hill at night' }, [inner('core/paragraph', { content: 'Lit.' })])];
    const { article, kinds } = expectSound(fromWordPress, given);
    expect(article.body).toEqual([paragraph('The hill at night'), paragraph('Lit.')]);
    expect(kinds).toContain('unknown acme/box');
  });

  it('as a list of names and values, or by a name of their own in the query, are read', () => {
    const given = [
      { name: 'core/paragraph', attributes: [{ name: 'content', value: 'One' }] },
      { name: 'core/paragraph', paragraphAttributes: { content: 'Two' } },
    ];
    expect(expectSound(fromWordPress, given).article.body).toEqual([paragraph('One'), paragraph('Two')]);
  });
});

it('Blocks in the form of the first versions of the editor are read', () => {
  const img = '<figure><img src="https://post.example/a.jpg" alt="A lamp"></figure>';
  const given = [
    { name: 'core/image', attributes: { align: 'center' }, children: [{ phrase: img }] },
    { name: 'core/heading', attributes: null, children: [{ phrase: '\n<h2>The hill</h2>\n' }] },
    { phrase: '\n\n<p>Between.</p>\n' },
    {
      name: 'core/quote',
      attributes: null,
      children: [
        { phrase: '<blockquote>' },
        { name: 'core/paragraph', children: [{ phrase: '<p>Lit.</p>' }] },
        { phrase: '</blockquote>' },
      ],
    },
  ];
  const { article, kinds } = expectSound(fromWordPress, given);
  expect(kinds.filter((kind) => !kind.startsWith('missing'))).toEqual([]);
  expect(article.body).toMatchObject([
    { type: 'figure', image: { url: 'https://post.example/a.jpg' } },
    { type: 'heading', text: 'The hill' },
    paragraph('Between.'),
    { type: 'quote', paragraphs: ['Lit.'] },
  ]);
});

it('Blocks that hold each other, and values that are no blocks, end', () => {
  const cycle: Record<string, unknown> = { name: 'core/group', attributes: {} };
  cycle.innerBlocks = [cycle, 7, null, words];
  const { article } = expectSound(fromWordPress, { title: 'A', editorBlocks: [cycle, 7, null] });
  expect(JSON.stringify(article)).toContain('lit');
  const wide = Array.from({ length: isDeep ? 20_000 : 2_000 }, (_, index) => ({
    name: 'core/paragraph',
    renderedHtml: `<p>Word ${index}</p>`,
    clientId: String(index),
    parentClientId: index > 0 ? String(index % 50 === 0 ? 0 : index - 1) : null,
  }));
  expect(expectSound(fromWordPress, wide).article.body.length).toBeGreaterThan(0);
});

it.each([
  ['a post without a title', { data: { post: { author: { node: { name: 'Ida' } } } } }, false],
  ['a post with a title', { data: { post: { title: 'The hill', author: { node: { name: 'Ida' } } } } }, true],
  ['a post with blocks', { data: { post: { editorBlocks: [words] } } }, true],
  ['a list of posts', { data: { posts: { edges: [{ node: { editorBlocks: [words] } }] } } }, true],
])('What is taken for an answer of WPGraphQL is read as one: %s', (_, given, isOne) => {
  expect(recognizeSystem(given) === 'wordpress').toBe(isOne);
  expect(isWordPressPost(wordPressPosts(given)[0])).toBe(isOne);
});
