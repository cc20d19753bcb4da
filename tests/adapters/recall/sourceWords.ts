import { expect } from 'vitest';
import type { Article } from '../../../src/article/Article';
import type { Issue } from '../../../src/article/Issue';
import { recallOf, wordsOf } from './recall';
import { sourceTextOf } from './sourceText';

/** The fields of a system's JSON that hold words for readers. */
export interface WordFields {
  /** Those with HTML. */
  readonly html: readonly string[];
  /** Those with plain text. */
  readonly plain?: readonly string[];
  /** Those in which nothing is for readers. */
  readonly skipped?: readonly string[];
}

/** Words of a source, and the path of their field. */
interface Segment {
  readonly path: string;
  readonly words: string;
}

/** The words in the fields of a JSON value, in its order. */
export function segmentsOf(value: unknown, { html, plain = [], skipped = [] }: WordFields): Segment[] {
  const segments: Segment[] = [];
  const ahead: [path: string, name: string, value: unknown][] = [['', '', value]];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const [path, name, given] = next;
    if (skipped.includes(name)) continue;
    if (typeof given === 'string') {
      if (html.includes(name)) segments.push({ path, words: sourceTextOf(given) });
      else if (plain.includes(name)) segments.push({ path, words: given });
    } else if (typeof given === 'object' && given !== null) {
      const isList = Array.isArray(given);
      for (const [key, inside] of Object.entries(given).reverse()) {
        ahead.push([isList ? `${path}[${key}]` : path ? `${path}.${key}` : key, isList ? name : key, inside]);
      }
    }
  }
  return segments;
}

/** Expects that an article has the words of its source, that it has no others, and that an issue names the place of each run that is missing. Returns the recall. */
export function expectWords(
  segments: readonly Segment[],
  article: Partial<Article>,
  issues: readonly Issue[],
  { atLeast = 1, alsoInSource = '' } = {},
): number {
  const { recall, missing, insertions } = recallOf(
    segments.map(({ words }) => words).join('\n'),
    article,
    alsoInSource,
  );
  expect(insertions, 'words that the source does not have').toEqual([]);
  const unnamed = missing.filter(({ at }) => {
    const path = pathAt(segments, at);
    return !issues.some((issue) => namesPath(issue, path));
  });
  expect(unnamed, 'missing words that no issue names').toEqual([]);
  expect(recall, JSON.stringify(missing)).toBeGreaterThanOrEqual(atLeast);
  return recall;
}

/** The path of the field with the word at a position. */
function pathAt(segments: readonly Segment[], at: number): string {
  let left = at;
  for (const { path, words } of segments) {
    left -= wordsOf(words).length;
    if (left < 0) return path;
  }
  return '';
}

/** True for an issue with a value, with what holds it, or with what is in it. */
function namesPath({ path, message }: Issue, wanted: string): boolean {
  const named = [path, ...(message.split(/ Also in /)[1]?.split(/, | and /) ?? [])];
  return named.some((one) => {
    const place = one.replace(/[ .]+$/, '').split(' > ')[0] ?? '';
    return place !== '' && (wanted.startsWith(place) || place.startsWith(wanted));
  });
}
