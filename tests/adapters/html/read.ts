import { expect } from 'vitest';
import { fromHtml } from '../../../src/adapters/html';
import type { FromHtmlOptions } from '../../../src/adapters/html/fromHtml';
import type { Article } from '../../../src/article/Article';
import type { Issue } from '../../../src/article/Issue';
import { readArticle } from '../../../src/article/readArticle';

/** What a fragment with the headline “A” is read as: the parts that it has, and the issues with their kinds and places. `readArticle` finds nothing else to say. */
export function read(
  html: unknown,
  options: FromHtmlOptions = {},
): Pick<Article, 'body' | 'notes'> & { issues: string[] } {
  const issues: Issue[] = [];
  const { body, notes, ...article } = fromHtml(html, {
    article: { headline: 'A' },
    onIssue: (issue) => issues.push(issue),
    ...options,
  });
  const later: Issue[] = [];
  const whole = { ...article, body, ...(notes && { notes }) };
  expect(readArticle(whole, { onIssue: (issue) => later.push(issue) })).toBe(whole);
  expect(later.filter(({ kind }) => kind !== 'missing')).toEqual([]);
  return { body, ...(notes && { notes }), issues: issues.map(({ kind, path }) => `${kind} ${path}`) };
}
