import { expect, it } from 'vitest';
import { type Article, checkArticle } from '../../src/article';

const update = (minute: number | undefined, more: object = {}) => ({
  type: 'liveUpdate' as const,
  at: minute === undefined ? 'soon' : `2026-11-26T12:${String(minute).padStart(2, '0')}:00Z`,
  body: [],
  ...more,
});
const rulesOf = (...body: Article['body']) =>
  checkArticle({ headline: 'H', body }).map(({ rule, path }) => `${rule} ${path}`);
const order = (...minutes: (number | undefined)[]) => rulesOf(...minutes.map((minute) => update(minute)));

it('reports the post whose time is out of order', () => {
  expect(order(9, 8, 59, 7, 6)).toEqual(['update-out-of-order body[2].at']);
  expect(order(9, 8, 1, 7, 6)).toEqual(['update-out-of-order body[2].at']);
  expect(order(1, 2, 0, 3)).toEqual(['update-out-of-order body[2].at']);
  expect(order(9, 8, 7, 59)).toEqual(['update-out-of-order body[3].at']);
});

it('reports no posts that are in order, the newest first or the oldest, of one time, or without times', () => {
  expect([order(), order(1), order(3, 2, 1), order(1, 2, 3), order(1, 1), order(3, undefined, 1)].flat()).toEqual([]);
});

it('reports the correction of a post that there is not', () => {
  const correction = (corrects: string) => update(2, { kind: 'correction', corrects });
  expect(rulesOf(correction('a'), update(1, { id: 'a' }))).toEqual([]);
  expect(rulesOf(correction('b'), update(1, { id: 'a' }))).toEqual(['corrected-post-missing body[0].corrects']);
});
