import { expect } from 'vitest';
import type { Article } from '../../../src/article/Article';
import type { Issue } from '../../../src/article/Issue';
import { recallOf, type SourcePiece } from './recall';
import { sourcePiecesOf } from './sourceText';

/** The fields of a system's JSON that hold words for readers. */
export interface WordFields {
  /** Those with HTML. */
  readonly html: readonly string[];
  /** Those with plain text. */
  readonly plain?: readonly string[];
  /** Those in which nothing is for readers. */
  readonly skipped?: readonly string[];
}

/** The words in the fields of a JSON value, in its order. */
export function piecesIn(value: unknown, { html, plain = [], skipped = [] }: WordFields): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  const ahead: [path: string, name: string, value: unknown][] = [['', '', value]];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const [path, name, given] = next;
    if (skipped.includes(name)) continue;
    if (typeof given === 'string') {
      if (html.includes(name)) pieces.push(...sourcePiecesOf(given, path));
      else if (plain.includes(name)) pieces.push({ text: given, place: path });
    } else if (typeof given === 'object' && given !== null) {
      const isList = Array.isArray(given);
      for (const [key, inside] of Object.entries(given).reverse()) {
        ahead.push([isList ? `${path}[${key}]` : path ? `${path}.${key}` : key, isList ? name : key, inside]);
      }
    }
  }
  return pieces;
}

/** Expects that an article has the words of its source, that it has no others, and that an issue names the place of each run that is missing. Returns the recall. */
export function expectWords(
  pieces: readonly SourcePiece[],
  article: Partial<Article>,
  issues: readonly Issue[],
  { atLeast = 1, also = '' } = {},
): number {
  const { recall, missing, insertions } = recallOf(pieces, article, also);
  expect(insertions, 'words that the source does not have').toEqual([]);
  const unnamed = missing.filter(({ place }) => !issues.some((issue) => isNamed(place, issue)));
  expect(unnamed, 'missing words that no issue names').toEqual([]);
  expect(recall, JSON.stringify(missing)).toBeGreaterThanOrEqual(atLeast);
  return recall;
}

/** True for an issue with a field, with what holds it, or with an element in it. */
function isNamed(wanted: string, { path, message }: Issue): boolean {
  const named = [path, ...(message.split(/ Also in /)[1]?.split(/, | and /) ?? [])];
  return named.some((one) => {
    const place = one.replace(/[ .]+$/, '').split(' > ')[0] ?? '';
    return place !== '' && wanted.startsWith(place);
  });
}
