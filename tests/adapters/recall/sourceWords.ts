import { expect } from 'vitest';
import type { Article } from '../../../src/article/Article';
import type { Issue } from '../../../src/article/Issue';
import { recallOf, type SourcePiece, unexplained } from './recall';

/** Expects that an article has the words of its source, that it has no others, and that one of the reported issues names the place of each run that is missing. Returns the recall. */
export function expectWords(
  pieces: readonly SourcePiece[],
  article: Partial<Article>,
  reported: readonly Issue[],
  { atLeast = 1, also = '' } = {},
): number {
  const { recall, missing, insertions } = recallOf(pieces, article, also);
  expect(insertions, 'words that the source does not have').toEqual([]);
  expect(unexplained({ missing }, reported), 'missing words that no issue names').toEqual([]);
  expect(recall, JSON.stringify(missing)).toBeGreaterThanOrEqual(atLeast);
  return recall;
}
