import { expect, it } from 'vitest';
import { fromHtml } from '../../../src/adapters/html';
import type { Article } from '../../../src/article/Article';
import { contentIn } from '../recall/content';
import { type Recall, recallOf, unexplained } from '../recall/recall';
import { attributesOf, sourcePiecesOf } from '../recall/sourceText';
import { withIssues } from '../recall/withIssues';
import { everyElement } from './everyElement';

/** The recall of a body, and what of it no issue explains. */
function recall(
  html: string,
  source = html,
): Recall & { unexplained: ReturnType<typeof unexplained>; article: Article } {
  const { result: article, reported } = withIssues(() => fromHtml(html, { onIssue: () => {} }));
  const result = recallOf(sourcePiecesOf(source), article, source === html ? attributesOf(html) : html);
  return { ...result, unexplained: unexplained(result, reported), article };
}

const bodies = [
  ...contentIn('html-pages', '.expected.html'),
  ...contentIn('portable-text-html', '.html'),
  ...contentIn('guardian', '.json').map(({ name, text }) => ({ name, text: htmlIn(JSON.parse(text)).join('\n') })),
];

it.each(bodies)('no word of $name is lost', ({ name, text }) => {
  const { recall: share, insertions, unexplained, words, missing } = recall(text);
  console.log(`${name}: ${share.toFixed(4)} of ${words} words`, missing.slice(0, 5));
  expect(insertions).toEqual([]);
  expect(unexplained).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(0.995);
});

const pages = contentIn('html-pages', '.source.html');
const stories = contentIn('html-pages', '.expected.html');

it.each(pages)('the story of the page $name is read', ({ name, text }) => {
  const story = stories.find((one) => one.name === name.replace('.source.', '.expected.'));
  const { recall: share, insertions, words } = recall(text, story?.text);
  console.log(`${name}: ${share.toFixed(4)} of ${words} words`);
  expect(insertions).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(0.97);
});

/** Every string in a field `html`, in the order of the document. */
function htmlIn(value: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, inside) => {
    if (key === 'html' && typeof inside === 'string') found.push(inside);
    return inside;
  });
  return found;
}

it('no word of a body with every kind of element is lost, and what is left out is named', () => {
  const { recall: share, insertions, unexplained, missing } = recall(everyElement);
  expect(insertions).toEqual([]);
  expect(unexplained).toEqual([]);
  expect(missing.map(({ words }) => words)).toEqual(['start of the navigation']);
  expect(share).toBeGreaterThan(0.95);
});
