import { describe, expect, it } from 'vitest';
import type { Issue, IssueKind } from '../../src/article/Issue';
import { readArticle } from '../../src/article/readArticle';
import { otherPlaces, summarizeIssues } from '../../src/article/summarizeIssues';

function issue(path: string, message: string, kind: IssueKind = 'unknown'): Issue {
  return { kind, path, message };
}

function othersAt(...paths: string[]): string {
  return otherPlaces({ ...issue('body[0]', 'is odd.'), others: paths });
}

describe('summarizeIssues', () => {
  it('finds nothing in nothing', () => {
    expect(summarizeIssues([])).toEqual([]);
  });

  it('keeps what occurs once, in its order', () => {
    const issues = [
      issue('deck', 'is odd.'),
      issue('url', 'is unsafe.', 'unsafe'),
      issue('', 'has no headline.', 'missing'),
    ];
    expect(summarizeIssues(issues)).toEqual(issues.map((one) => ({ ...one, others: [] })));
  });

  it('sums up issues with the same kind and message, wherever they are', () => {
    const issues = [issue('body[1]', 'is odd.'), issue('deck', 'is too long.'), issue('brief[0]', 'is odd.')];
    expect(summarizeIssues(issues)).toEqual([
      { ...issue('body[1]', 'is odd.'), others: ['brief[0]'] },
      { ...issue('deck', 'is too long.'), others: [] },
    ]);
  });

  it('keeps issues of two kinds apart', () => {
    expect(summarizeIssues([issue('a', 'is odd.'), issue('b', 'is odd.', 'changed')])).toHaveLength(2);
  });

  it('makes one of a thousand pictures without a description', () => {
    const issues: Issue[] = [];
    const figure = { type: 'figure', image: { url: '/x.jpg', width: 3, height: 2 } };
    readArticle(
      { headline: 'Lamps', body: Array.from({ length: 1_000 }, () => figure) },
      { onIssue: (one) => issues.push(one) },
    );
    const [summary, ...rest] = summarizeIssues(issues);
    expect(rest).toEqual([]);
    expect(summary).toMatchObject({ kind: 'missing', path: 'body[0].image' });
    expect(summary && otherPlaces(summary)).toBe(' Also in body[1].image, body[2].image, body[3].image and 996 more.');
  });
});

describe('The other places of an issue', () => {
  it.each<[expected: string, paths: string[]]>([
    ['', []],
    [' Also in deck.', ['deck']],
    [' Also in deck and url.', ['deck', 'url']],
    [' Also in a, b, c and d.', ['a', 'b', 'c', 'd']],
    [' Also in a, b, c and 2 more.', ['a', 'b', 'c', 'd', 'e']],
    [' Also in the article.', ['']],
  ])('are written as “%s”', (expected, paths) => {
    expect(othersAt(...paths)).toBe(expected);
  });
});
