import { expect, it } from 'vitest';
import { fromWordPress, type WordPressPost, wordPressPosts } from '../../../src/adapters/wordpress';
import { type Content, contentIn } from '../recall/content';
import { type Recall, recallOf, unexplained } from '../recall/recall';
import { attributesOf, sourcePiecesOf } from '../recall/sourceText';
import { withIssues } from '../recall/withIssues';
import { blockMarkup, classicMarkup, restPost } from './posts';

/** The recall of the content of a post, and the runs of words that are missing in elements that no issue names. */
function recall(input: unknown, html: string): Recall & { unexplained: readonly unknown[] } {
  const { result: article, reported } = withIssues(() => fromWordPress(input, { onIssue: () => {} }));
  const { body, notes } = article;
  const field = typeof input === 'string' || Array.isArray(input) ? '' : 'content.rendered';
  const pieces = sourcePiecesOf(html, field);
  const result = recallOf(pieces, { body, ...(notes && { notes }) }, `${attributesOf(html)} ${html}`);
  // A shortcode stands in an element.
  const named = reported.map((issue) => ({ ...issue, path: issue.path.replace(/ > \[[\w-]+\](?:\[\d+\])?$/, '') }));
  return { ...result, unexplained: unexplained(result, named) };
}

const rendered = (restPost.content as { rendered: string }).rendered;

it('no word of rendered content is lost, and what is left out is named', () => {
  const { unexplained, insertions } = recall(restPost, rendered);
  expect(insertions).toEqual([]);
  expect(unexplained).toEqual([]);
});

it.each<[name: string, markup: string, missing: string[]]>([
  [
    'blocks',
    blockMarkup,
    [
      'https vimeo.com 22439234',
      'https twitter.com skarn status 123',
      'caption id attachment_6 align alignright width 300',
      'caption',
    ],
  ],
  [
    'a classic post',
    classicMarkup,
    [
      'caption id attachment_9 width 640 caption',
      'caption https www.youtube.com watch v abcdefghijk',
      'gallery ids 21,22 audio mp3 https post.example horn.mp3 audio',
      'su_note note_color fff title',
      'su_note',
    ],
  ],
])('of %s only shortcodes and addresses that are shown are no words', (_, markup, missing) => {
  const { insertions, ...rest } = recall(markup, markup);
  expect(insertions).toEqual([]);
  expect(rest.missing.map(({ words }) => words)).toEqual(missing);
});

/** Documents of a folder with their content, post by post. */
function postsIn(folder: string, ending: string): { name: string; input: unknown; html: string }[] {
  return contentIn(folder, ending).flatMap(({ name, text }: Content) =>
    (ending === '.json' ? wordPressPosts(JSON.parse(text)) : [text]).map((input, index) => {
      const post = input as WordPressPost & { description?: { rendered: string } };
      const html =
        typeof input === 'string'
          ? input
          : Array.isArray(input)
            ? phrasesOf(input)
            : ((post.content ?? post.description) as { rendered: string }).rendered;
      return { name: `${name}[${index}]`, input, html };
    }),
  );
}

/** The HTML of blocks in the form of the first versions of the editor. */
function phrasesOf(blocks: readonly { phrase?: string; children?: readonly { phrase: string }[] }[]): string {
  return blocks.flatMap(({ phrase, children = [] }) => phrase ?? children.map((child) => child.phrase)).join('');
}

const folders: readonly (readonly [folder: string, ending: string, atLeast: number])[] = [
  ['wordpress-rest', '.json', 0.998],
  ['wordpress-posts', '.html', 0.998],
  ['wordpress-posts', '.json', 0.995],
  ['wordpress-blocks', '.html', 0.99],
  ['wordpress-blocks-latest', '.html', 0.99],
];

it.each(process.env.BROADSHEET_CONTENT ? folders : [])('no word of %s is lost', (folder, ending, atLeast) => {
  let [kept, all] = [0, 0];
  for (const { name, input, html } of postsIn(folder, ending)) {
    const { recall: share, words, insertions, unexplained, missing } = recall(input, html);
    if (missing.length > 0) console.log(name, share.toFixed(4), missing);
    expect(insertions, name).toEqual([]);
    expect(unexplained, name).toEqual([]);
    kept += share * words;
    all += words;
  }
  console.log(`${folder}: ${(kept / all).toFixed(5)} of ${all} words`);
  expect(kept / all).toBeGreaterThanOrEqual(atLeast);
});
