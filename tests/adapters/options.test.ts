import { describe, expect, it } from 'vitest';
import { fromArc } from '../../src/adapters/arc';
import { fromBbc } from '../../src/adapters/bbc';
import { fromCapi } from '../../src/adapters/capi';
import { fromContentful } from '../../src/adapters/contentful';
import { fromContentTree } from '../../src/adapters/contentTree';
import { fromGhost } from '../../src/adapters/ghost';
import { fromHtml } from '../../src/adapters/html';
import { fromMarkdown } from '../../src/adapters/markdown';
import { fromNinjs } from '../../src/adapters/ninjs';
import { fromPortableText } from '../../src/adapters/portableText';
import { fromWordPress } from '../../src/adapters/wordpress';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { plainTextOfBlocks } from '../../src/article/plainText';
import { readArticle } from '../../src/article/readArticle';

type From = (input: unknown, options?: Record<string, unknown>) => Article;

const frame = 'https://frames.example/1';

/** Adapters with a document that needs their options, and the name of a node in it that a reader may read. */
const adapters: readonly (readonly [from: unknown, document: unknown, node: string])[] = [
  [fromHtml, `<p>The lamp</p><img src="a.jpg" alt="A"><iframe src="${frame}"></iframe>`, 'p'],
  [
    fromWordPress,
    `<!-- wp:paragraph --><p>The lamp</p><!-- /wp:paragraph -->[gallery ids="4"]<iframe src="${frame}"></iframe>`,
    'core/paragraph',
  ],
  [
    fromArc,
    {
      type: 'story',
      content_elements: [
        { type: 'text', content: 'The lamp' },
        { type: 'image', url: '/a.jpg' },
        { type: 'raw_html', content: `<iframe src="${frame}"></iframe>` },
      ],
    },
    'text',
  ],
  [
    fromPortableText,
    [
      { _type: 'block', children: [{ _type: 'span', text: 'The lamp' }] },
      { _type: 'image', asset: { _ref: 'image-a-10x10-png' }, alt: 'A' },
      { _type: 'frame', url: frame },
    ],
    'block',
  ],
  [
    fromContentful,
    {
      nodeType: 'document',
      content: [
        { nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'The lamp' }] },
        { nodeType: 'entry-hyperlink', data: { target: { sys: { id: 'a' }, fields: { title: 'A' } } }, content: [] },
      ],
    },
    'paragraph',
  ],
  [
    fromContentTree,
    {
      type: 'root',
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: 'The lamp' }] },
        { type: 'video', id: 'a' },
        { type: 'youtube-video', url: frame },
      ],
    },
    'paragraph',
  ],
  [
    fromBbc,
    {
      metadata: { locators: {} },
      content: {
        blocks: [
          { type: 'paragraph', text: 'The lamp' },
          { type: 'image', href: 'a.jpg', path: 'a.jpg', altText: 'A' },
        ],
      },
    },
    'paragraph',
  ],
  [
    fromCapi,
    {
      headline: 'A',
      elements: [
        { _type: 'TextBlockElement', html: '<p>The lamp</p>' },
        { _type: 'EmbedBlockElement', html: `<iframe src="${frame}"></iframe>` },
      ],
    },
    'TextBlockElement',
  ],
  [
    fromNinjs,
    { uri: 'urn:a', headline: 'A', body_html: `<p>The lamp</p><iframe src="${frame}"></iframe>`, versioncreated: '' },
    'p',
  ],
  [
    fromGhost,
    { title: 'A', html: `<p>The lamp</p><img src="/a.jpg" alt="A"><iframe src="${frame}"></iframe>`, comment_id: '1' },
    'p',
  ],
  [fromMarkdown, `The lamp\n\n![A](a.jpg)\n\n{% map %}\n\n<iframe src="${frame}"></iframe>\n`, 'p'],
];

/** Values that no option should have. */
const wrong = {
  base: 7,
  article: 'A',
  read: null,
  embeds: 'youtube.com',
  override: {},
  custom: [],
  fields: 7,
  locale: 1,
};
const functions = ['imageUrl', 'contentUrl', 'entryUrl', 'media', 'markdown', 'templates'];

const cases = adapters.map(
  ([from, document, node]) => [(from as From).name, from as From, document, node] as [string, From, unknown, string],
);

/** Reads a document, and expects an article that `readArticle` returns unchanged. */
function read(from: From, document: unknown, options: Record<string, unknown>) {
  const issues: Issue[] = [];
  const article = from(structuredClone(document), { onIssue: (issue: Issue) => issues.push(issue), ...options });
  expect(readArticle(article)).toBe(article);
  return { words: plainTextOfBlocks(article.body), messages: issues.map(({ message }) => message) };
}

describe.each(cases)('%s', (_, from, document, node) => {
  it('reads without an option of a type that it cannot use, and says so', () => {
    for (const [name, value] of Object.entries(wrong)) {
      const { words, messages } = read(from, document, { [name]: value });
      expect(words).toContain('The lamp');
      expect(messages).toContainEqual(expect.stringContaining(`without the option \`${name}\`, which is`));
    }
    for (const name of functions) {
      const { messages } = read(from, document, { [name]: 'A' });
      expect(messages).toContainEqual(expect.stringContaining(`without the option \`${name}\`, which is`));
    }
  });

  it('reads without options that are no object, and without a function to report to', () => {
    for (const options of [null, 7, 'A', [], { onIssue: 'A' }, { onIssue: null }] as unknown[])
      expect(plainTextOfBlocks(from(document, options as Record<string, unknown>).body)).toContain('The lamp');
  });

  it('reads without what a function of the publisher throws, or returns in another type', () => {
    const thrown = () => {
      throw new Error('No connection');
    };
    for (const own of [thrown, () => 7, () => null, () => ({}), () => [7, null]])
      for (const name of functions) expect(read(from, document, { [name]: own }).words, name).toContain('The lamp');
  });

  it('shows the words of what a reader returns that is no block', () => {
    for (const value of ['Lit in 1871', 7, true, [null], [[7]], 1n, { type: 'paragraph', text: 7 }, {}, () => 1])
      read(from, document, { read: { [node]: () => value } });
    const { words, messages } = read(from, document, { read: { [node]: () => 'Lit in 1871' } });
    expect(words).toContain('Lit in 1871');
    expect(messages).toContainEqual(expect.stringContaining('as what is no block; its words are shown.'));
  });

  it('takes a URL as the base', () => {
    const { messages } = read(from, document, { base: new URL('https://post.example/news/') });
    expect(messages.filter((message) => message.includes('option'))).toEqual([]);
  });
});

it.each([...adapters.map(([from, document]) => [from, document]), [readArticle, {}]])(
  'What onIssue throws ends the reading and reaches the caller: %o',
  (from, document) => {
    const onIssue = () => {
      throw new RangeError('Enough');
    };
    expect(() => (from as From)(document, { onIssue, base: 3 })).toThrow(new RangeError('Enough'));
  },
);
