import type { Article } from '../../../src/article/Article';
import { plainText } from '../../../src/article/plainText';
import type { Text } from '../../../src/article/Text';
import { walkBlocks } from '../../../src/article/walkBlocks';

/** Which words of a source an article has. */
export interface Recall {
  /** The share of the words of the source that the article has in the same order. */
  recall: number;
  /** How many words the source has. */
  words: number;
  /** Runs of words that the article does not have in their place, each with the words before it. */
  missing: readonly Run[];
  /** Words of the article that are nowhere in the source. */
  insertions: readonly string[];
}

/** Words that follow each other in a source. */
export interface Run {
  /** The words. */
  words: string;
  /** The index of the first one. */
  at: number;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a text, as they are compared. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u00a0', ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(plain)) if (isWordLike) words.push(segment);
  return words;
}

/** Compares the words of a source with those of the article that was made of it. */
export function recallOf(source: string, article: Partial<Article>, alsoInSource = ''): Recall {
  const given = wordsOf(source);
  const shown = wordsOf(textOfArticle(article));
  const kept = new Set(matchesOf(given, shown));
  const missing: { words: string[]; at: number }[] = [];
  for (const [index, word] of given.entries()) {
    if (kept.has(index)) continue;
    const last = missing.at(-1);
    if (last && last.at + last.words.length === index) last.words.push(word);
    else missing.push({ words: [word], at: index });
  }
  const known = new Set([...given, ...wordsOf(alsoInSource)]);
  return {
    recall: given.length === 0 ? 1 : kept.size / given.length,
    words: given.length,
    missing: missing.map(({ words, at }) => ({ words: words.join(' '), at })),
    insertions: shown.filter((word) => !known.has(word)),
  };
}

/** Every text of an article in its order, a line each. Marks of notes are their numbers, as pages write them. */
export function textOfArticle(article: Partial<Article>): string {
  const numbers = new Map<string, number>();
  let words = '';
  walkBlocks(article, {
    text(text) {
      if (text) words += `${plainText(withNumbers(text as Text, numbers))}\n`;
      return undefined;
    },
  });
  return words;
}

function withNumbers(text: Text, numbers: Map<string, number>): Text {
  if (typeof text === 'string') return text;
  return text.map((piece) => {
    if (typeof piece === 'string') return piece;
    if (piece.type === 'note') {
      if (!numbers.has(piece.id)) numbers.set(piece.id, numbers.size + 1);
      return ` ${numbers.get(piece.id)} `;
    }
    return 'text' in piece ? { ...piece, text: withNumbers(piece.text, numbers) } : piece;
  });
}

/** The positions in `one` of a longest common subsequence of two lists (Myers, An O(ND) Difference Algorithm, 1986). */
export function matchesOf(one: readonly string[], other: readonly string[]): number[] {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let [oneEnd, otherEnd] = [one.length, other.length];
  while (oneEnd > start && otherEnd > start && one[oneEnd - 1] === other[otherEnd - 1]) {
    oneEnd -= 1;
    otherEnd -= 1;
  }
  const inside = middleMatches(one.slice(start, oneEnd), other.slice(start, otherEnd)).map((index) => index + start);
  const before = Array.from({ length: start }, (_, index) => index);
  const after = Array.from({ length: one.length - oneEnd }, (_, index) => index + oneEnd);
  return [...before, ...inside, ...after];
}

function middleMatches(one: readonly string[], other: readonly string[]): number[] {
  const most = one.length + other.length;
  const reach = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    const before = new Map<number, number>();
    for (let diagonal = -edits - 1; diagonal <= edits + 1; diagonal += 1) {
      const at = reach.get(diagonal);
      if (at !== undefined) before.set(diagonal, at);
    }
    trace.push(before);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = reach.get(diagonal + 1) ?? -1;
      const right = reach.get(diagonal - 1) ?? -1;
      let x = diagonal === -edits || (diagonal !== edits && right < down) ? down : right + 1;
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x += 1;
      reach.set(diagonal, x);
      if (x >= one.length && x - diagonal >= other.length) return traceBack(trace, one.length, other.length);
    }
  }
  return [];
}

function traceBack(trace: readonly ReadonlyMap<number, number>[], oneLength: number, otherLength: number): number[] {
  const matches: number[] = [];
  let [x, y] = [oneLength, otherLength];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const before = trace[edits] as ReadonlyMap<number, number>;
    const diagonal = x - y;
    const [down, right] = [before.get(diagonal + 1) ?? -1, before.get(diagonal - 1) ?? -1];
    const from = diagonal === -edits || (diagonal !== edits && right < down) ? diagonal + 1 : diagonal - 1;
    const fromX = edits === 0 ? 0 : (before.get(from) ?? 0);
    const fromY = edits === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      matches.push(x);
    }
    [x, y] = [fromX, fromY];
  }
  return matches.reverse();
}
