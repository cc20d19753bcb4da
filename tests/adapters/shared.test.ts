import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/adapters/addressOf';
import { fromArc } from '../../src/adapters/arc';
import { fromContentful } from '../../src/adapters/contentful';
import { fromContentTree } from '../../src/adapters/contentTree';
import { fromGhost } from '../../src/adapters/ghost';
import { fromHtml } from '../../src/adapters/html';
import { fromMarkdown } from '../../src/adapters/markdown';
import { fromPortableText } from '../../src/adapters/portableText';
import { readNode } from '../../src/adapters/readNode';
import { textFrom } from '../../src/adapters/textFrom';
import { fromWordPress } from '../../src/adapters/wordpress';
import type { Article } from '../../src/article/Article';
import type { Issue, IssueKind, OnIssue } from '../../src/article/Issue';
import { safeImageUrl } from '../../src/article/url';
import { sampleOfRows } from '../deep';

describe('An address in a source', () => {
  it.each([
    ['../b.jpg', 'https://example.org/a/c.html', 'https://example.org/b.jpg'],
    ['//cdn.example/b.jpg', 'https://example.org/', 'https://cdn.example/b.jpg'],
    [' https://example.net/ä b ', 'https://example.org/', 'https://example.net/ä b'],
    ['b.jpg', undefined, 'b.jpg'],
    ['b.jpg', 'no address', 'b.jpg'],
    ['#note', 'https://example.org/', '#note'],
    ['', 'https://example.org/', undefined],
    ['java\nscript:alert(1)', 'https://example.org/', undefined],
    [{ toString: 'a' }, 'https://example.org/', undefined],
  ])('%j against %s is %s', (given, base, expected) => {
    expect(addressOf(given, base)).toBe(expected);
  });

  it('may hold the picture itself where pictures are read', () => {
    expect(addressOf('data:image/png;base64,AA', 'https://example.org/', safeImageUrl)).toBe(
      'data:image/png;base64,AA',
    );
  });
});

describe('130,000 parts beside each other are read', () => {
  const many = (part: unknown) => Array.from({ length: 130_000 }, () => part);
  const text = (value: string) => ({ nodeType: 'text', value, marks: [] });

  it.each(
    sampleOfRows(
      [
        ['spans', () => fromPortableText([{ _type: 'block', children: many({ _type: 'span', text: 'a' }) }])],
        ['texts', () => fromContentful({ nodeType: 'paragraph', content: many(text('a')) })],
        ['rows', () => fromPortableText([{ _type: 'table', rows: many({ cells: ['a'] }) }])],
        [
          'parsed blocks',
          () =>
            fromWordPress([
              { blockName: 'a', innerHTML: '<p>a</p>', innerBlocks: many({ blockName: 'b', innerHTML: '' }) },
            ]),
        ],
      ] as const,
      'spans',
    ),
  )('%s', (_, read) => {
    expect(read().body.length).toBeGreaterThan(0);
  });
});

it('Pieces of a text are joined, and empty ones left out', () => {
  expect(textFrom(['One', '', ' two'])).toBe('One two');
  expect(textFrom([])).toBe('');
  expect(textFrom(['a', { type: 'strong', text: 'b' }, 'c', 'd'])).toEqual(['a', { type: 'strong', text: 'b' }, 'cd']);
});

describe('A reader of the publisher’s own', () => {
  const reported: [string, IssueKind | undefined][] = [];
  const tools = {
    blocks: () => [],
    text: (content: string) => content,
    report: (message: string, kind?: IssueKind) => void reported.push([message, kind]),
  };

  it('returns blocks, nothing with null, and leaves the node to the adapter with undefined', () => {
    const divider = { type: 'divider' } as const;
    const read = { one: () => divider, many: () => [divider, divider], none: () => null, other: () => undefined };
    expect(readNode('one', 'node', read, tools)).toEqual([divider]);
    expect(readNode('many', 'node', read, tools)).toEqual([divider, divider]);
    expect(readNode('none', 'node', read, tools)).toEqual([]);
    expect(readNode('other', 'node', read, tools)).toBeUndefined();
    expect(readNode('toString', 'node', read, tools)).toBeUndefined();
  });

  it('that throws is reported, and the node is read without it', () => {
    const read = {
      box: () => {
        throw new Error('No title');
      },
    };
    expect(readNode('box', 'node', read, tools)).toBeUndefined();
    expect(reported).toEqual([[expect.stringContaining('read["box"] (Error: No title)'), 'changed']]);
  });
});

it.each([
  ['fromContentful', fromContentful, [{ _type: 'block', children: [] }], 'portable-text'],
  ['fromPortableText', fromPortableText, { nodeType: 'document', content: [] }, 'contentful'],
  ['fromContentTree', fromContentTree, { title: { rendered: 'The lamp' }, content: { rendered: 'Lit' } }, 'wordpress'],
  ['fromContentful', fromContentful, { title: { rendered: 'The lamp' }, content: { rendered: 'Lit' } }, 'wordpress'],
])('%s says which adapter reads a document of another system', (_, from, document, other) => {
  const told: string[] = [];
  from(document, { onIssue: ({ message }) => told.push(message) });
  expect(told.join()).toContain(`It looks like what broadsheet/adapters/${other} reads.`);
});

describe('What the whole of an article changes is reported with its place in the source', () => {
  const lexical = (tag: string) => ({ type: 'heading', tag, children: [{ type: 'text', text: tag }] });
  const ranks = (make: (rank: number) => object) => [make(1), make(5)];

  it.each<[string, (input: unknown, options: { onIssue: OnIssue }) => Article, unknown, string]>([
    ['a heading of HTML', fromHtml, '<p>a</p><h1>B</h1><div><h5>C</h5></div>', 'div > h5'],
    ['a pull quote of HTML', fromHtml, '<p>a</p><aside class="pullquote"><p>B</p></aside>', 'aside'],
    [
      'an element of Arc',
      fromArc,
      { type: 'story', content_elements: ranks((level) => ({ type: 'header', level, content: 'A' })) },
      'content_elements[1]',
    ],
    [
      'HTML in an element of Arc',
      fromArc,
      { type: 'story', content_elements: [{ type: 'text', content: '<h1>A</h1><h5>B</h5>' }] },
      'content_elements[0].content > h5',
    ],
    [
      'a node of Portable Text',
      fromPortableText,
      ranks((rank) => ({ _type: 'block', style: `h${rank}`, children: [{ _type: 'span', text: 'A' }] })),
      '[1]',
    ],
    [
      'a node of Contentful',
      fromContentful,
      {
        nodeType: 'document',
        content: ranks((rank) => ({ nodeType: `heading-${rank}`, content: [{ nodeType: 'text', value: 'A' }] })),
      },
      'content[1]',
    ],
    [
      'a node of Lexical',
      fromGhost,
      { root: { type: 'root', children: [lexical('h1'), lexical('h5')] } },
      'root.children[1]',
    ],
    [
      'a section of Mobiledoc',
      fromGhost,
      {
        sections: [
          [1, 'h1', [[0, [], 0, 'A']]],
          [1, 'h5', [[0, [], 0, 'B']]],
        ],
        markups: [],
        atoms: [],
        cards: [],
      },
      'sections[1]',
    ],
    ['a heading of Markdown', fromMarkdown, '---\ntitle: A\n---\n# One\n\n##### Two\n', 'line 6'],
  ])('%s', (_, from, input, place) => {
    const issues: Issue[] = [];
    from(input, { onIssue: (issue) => issues.push(issue) });
    expect(issues.filter(({ kind }) => kind === 'changed').map(({ path }) => path)).toContain(place);
  });
});

describe('A picture above the story that the story has again', () => {
  const picture = {
    type: 'image',
    url: 'https://post.example/lamp.jpg?width=800',
    width: 800,
    height: 600,
    alt_text: 'A lamp',
  };
  const story = (caption?: string) => ({
    type: 'story',
    headlines: { basic: 'A' },
    promo_items: { basic: { ...picture, url: 'https://post.example/lamp.jpg', caption: 'The lamp' } },
    content_elements: [
      { type: 'text', content: 'One' },
      { ...picture, caption },
    ],
  });

  it('is shown once', () => {
    const told: string[] = [];
    const { lead, body } = fromArc(story(), { onIssue: ({ kind, path }) => told.push(`${kind} ${path}`) });
    expect(lead).toMatchObject({ type: 'figure', caption: 'The lamp' });
    expect(body).toEqual([{ type: 'paragraph', text: 'One' }]);
    expect(told).toContain('changed content_elements[1]');
  });

  it('is shown twice where it says something else', () => {
    expect(fromArc(story('Its oil')).body).toHaveLength(2);
  });
});
