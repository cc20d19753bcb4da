import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AdapterOptions } from '../../src/adapters/AdapterOptions';
import { fromArc } from '../../src/adapters/arc';
import { fromBbc } from '../../src/adapters/bbc';
import { fromCapi } from '../../src/adapters/capi';
import { fromContentful } from '../../src/adapters/contentful';
import { fromContentTree } from '../../src/adapters/contentTree';
import { fromGhost } from '../../src/adapters/ghost';
import { fromMarkdown } from '../../src/adapters/markdown';
import { fromNinjs } from '../../src/adapters/ninjs';
import { fromPortableText } from '../../src/adapters/portableText';
import { fromWordPress } from '../../src/adapters/wordpress';
import type { Article } from '../../src/article/Article';
import { renderDocument } from '../../src/server/renderDocument';
import { harbour } from '../adapters/arc/harbour';
import * as bbc from '../adapters/bbc/articles';
import { liveReport, story } from '../adapters/capi/stories';
import { response } from '../adapters/contentful/response';
import { tree } from '../adapters/contentTree/tree';
import { lexical, mobiledoc, post } from '../adapters/ghost/posts';
import { first, third, wire } from '../adapters/ninjs/items';
import { document as portableText } from '../adapters/portableText/document';
import { blockMarkup, classicMarkup, restPost } from '../adapters/wordpress/posts';
import { vectors } from '../fixtures/vectors';
import { countRuns, danger, runsOf } from './attacks';
import { browserWith } from './browserWith';

let page: Page;
beforeAll(async () => {
  page = await (await browserWith()).newPage();
  await countRuns(page);
  // What the words lead to is nowhere.
  await page.route(/^(?:https?|ftp):/, (route) => route.abort());
});
afterAll(() => page.close());

type Read = (document: unknown, options: AdapterOptions) => Article;

const markdown = (text: string) => fromMarkdown(text, { frontMatter: {} });

/** For each system, documents with a field for everything that it has, or what makes a document of words. */
const systems: Readonly<
  Record<string, readonly [read: Read, ...documents: (object | ((words: string) => unknown))[]]>
> = {
  Arc: [fromArc as Read, harbour],
  'the Guardian': [fromCapi as Read, story, liveReport],
  'news agencies': [fromNinjs as Read, first, third, wire],
  WordPress: [
    fromWordPress as Read,
    restPost,
    (words) => blockMarkup.replaceAll(/(?<=[">])[^<>"{}[\]]{3,}(?=[<"])/g, () => words),
    (words) => classicMarkup.replaceAll(/(?<=")[^"]*(?=")/g, () => words),
    (words) =>
      `<!-- wp:image {"url":${JSON.stringify(words)}} -->${words}<!-- /wp:image -->\n[caption id="${words}"]${words}[/caption]`,
  ],
  'the BBC': [fromBbc as Read, bbc.article, bbc.older],
  'content-tree': [fromContentTree as Read, tree],
  'Portable Text': [fromPortableText as Read, portableText],
  Contentful: [fromContentful as Read, response],
  Ghost: [
    ((input, options) => fromGhost(input, { ...options, markdown })) as Read,
    { ...post, html: '' },
    post,
    { title: 'T', lexical },
    { title: 'T', mobiledoc },
  ],
  Markdown: [
    fromMarkdown as Read,
    (words) => words,
    (words) =>
      `---\n${['title', 'subtitle', 'excerpt', 'author', 'image', 'image_alt', 'tags', 'canonical_url', 'lang', 'date'].map((name) => `${name}: ${JSON.stringify(words)}\n`).join('')}---\n# ${words}\n\n[x](<${words}> "${words}") ![${words}](<${words}> "${words}")\n\n[y]: <${words}> '${words}'\n\n[y][] <${words}>\n\n> ${words}\n\n- ${words}\n\n| ${words} |\n| --- |\n| ${words} |\n\n\`\`\`${words}\n${words}\n\`\`\`\n\n<div title="${words}">\n\n${words}\n\n</div>\n\nz[^1]\n\n[^1]: ${words}\n`,
  ],
};

/** Fields that say what a node is. What is in the others is replaced. */
const structure =
  /^(?:_?type|nodeType|linkType|kind|subtype|tag|version|format|style|listItem|listType|_key|_ref|id|_id|marks|level|role|key|contentType|blockId|sections|markups|atoms|root)$/;

/** A document with the same words in all fields but those that say what it is. */
function filled(document: object, words: string): unknown {
  return JSON.parse(JSON.stringify(document), (name, value) => {
    if (typeof value !== 'string' || structure.test(name) || /^\d+$/.test(name)) return value;
    return words;
  });
}

/** An address, and words that run as an address, in an attribute, in text and in a script. */
const attacks = [
  'javascript:fired()',
  `javascript:fired()//"'><svg onload=fired()></script></style><img src=x: onerror=fired()>`,
  '<img src=x: onerror=fired()>',
  '"><svg onload=fired()>',
  '</script><script>fired()</script>',
];

test.each(Object.entries(systems))('nothing runs that is in any field of %s', async (name, [read, ...documents]) => {
  let arrived = 0;
  for (const words of attacks) {
    const pages = documents.map((document) => {
      const input = typeof document === 'function' ? document(words) : filled(document, words);
      return renderDocument(read(input, {}), { consent: 'given' });
    });
    await page.goto('about:blank');
    await page.setContent(pages.join('\n'), { waitUntil: 'domcontentloaded' });
    expect(await page.evaluate(runsOf), name).toBe(0);
    expect(await page.evaluate(danger), name).toBeUndefined();
    arrived += pages.join('').split('fired()').length - 1;
  }
  // The words are on the pages, as text.
  expect(arrived).toBeGreaterThan(0);
});

test('the words run where a page has them as they are', async () => {
  let runs = 0;
  for (const { raw } of vectors.slice(0, 12)) {
    await page.goto('about:blank');
    await page.setContent(raw);
    runs += await page.evaluate(runsOf);
  }
  expect(runs).toBeGreaterThan(6);
});
