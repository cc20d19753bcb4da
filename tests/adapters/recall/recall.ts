import type { Article } from '../../../src/article/Article';
import type { Issue } from '../../../src/article/Issue';
import { plainText } from '../../../src/article/plainText';
import type { Inline, Text } from '../../../src/article/Text';
import { walkBlocks } from '../../../src/article/walkBlocks';

/** Words of a source, and the node that they stand in, as issues name it: `nav[2] > ul`, `content_elements[7].content`. */
export interface SourcePiece {
  text: string;
  place: string;
  /** The elements around the words, as issues name them, besides the fields that the place names. */
  around?: readonly string[];
}

/** Which words of a source an article has. */
export interface Recall {
  /** The share of the words of the source that the article has in the same order. */
  recall: number;
  /** How many words the source has. */
  words: number;
  /** The words that the article does not have in their place. */
  missing: readonly Run[];
  /** Words of the article that are nowhere in the source. */
  insertions: readonly string[];
}

/** Words that follow each other in a source. */
export interface Run {
  words: string;
  /** The position of the first one. */
  at: number;
  /** The node that they stand in. */
  place: string;
  around?: readonly string[];
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a text, as they are compared. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
  // A long text takes the segmenter a time that grows with its square.
  return plain.split(/\s+/).flatMap((piece) => {
    if (/^[a-z]*$/.test(piece)) return piece || [];
    return [...segmenter.segment(piece)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []));
  });
}

/**
 * Compares the words of a source with those of the article that was made of it. `also` is what else the source has words in, in any order,
 * such as the attributes of HTML: they may be in the article, and need not.
 */
export function recallOf(source: string | readonly SourcePiece[], article: Partial<Article>, also = ''): Recall {
  const pieces = typeof source === 'string' ? [{ text: source, place: '' }] : source;
  const given = pieces.flatMap(({ text, ...place }) => wordsOf(text).map((word) => ({ word, ...place })));
  const words = given.map(({ word }) => word);
  const shown = wordsOf(textOfArticle(article));
  const kept = new Set(matchesOf(words, shown));
  const missing: (Omit<Run, 'words'> & { words: string[] })[] = [];
  for (const [at, { word, ...place }] of given.entries()) {
    if (kept.has(at)) continue;
    const last = missing.at(-1);
    if (last?.place === place.place && last.at + last.words.length === at) last.words.push(word);
    else missing.push({ words: [word], at, ...place });
  }
  const known = new Set([...words, ...wordsOf(also)]);
  return {
    recall: words.length === 0 ? 1 : kept.size / words.length,
    words: words.length,
    missing: missing.map(({ words, ...run }) => ({ words: words.join(' '), ...run })),
    insertions: shown.filter((word) => !known.has(word)),
  };
}

/** The pieces of a source that do not stand in a node that an issue calls left out. */
export function withoutLeftOut(pieces: readonly SourcePiece[], reported: readonly Issue[]): SourcePiece[] {
  const isNamed = isIn(reported.filter(({ kind }) => kind === 'left-out'));
  return pieces.filter((piece) => !isNamed(piece));
}

/** The missing words that stand in no node that one of the reported issues names. */
export function unexplained({ missing }: Pick<Recall, 'missing'>, reported: readonly Issue[]): readonly Run[] {
  const isNamed = isIn(reported);
  return missing.filter((run) => !isNamed(run));
}

/** Tells whether words are in a node that one of some issues names. What a node lacks is no reason to leave words out. */
function isIn(reported: readonly Issue[]): (words: Omit<SourcePiece, 'text'>) => boolean {
  const named = new Set(reported.filter(({ kind }) => kind !== 'missing').map(({ path }) => path));
  named.delete('');
  return ({ place, around = [] }) => [...around, ...fieldsAround(place)].some((one) => named.has(one));
}

/** A place in JSON and those of all that holds it: `blocks[1].text`, `blocks[1]` and `blocks`. */
function fieldsAround(place: string): string[] {
  const field = place.split(' > ')[0] ?? '';
  return [...field.matchAll(/[.[]|$/g)].map(({ index }) => field.slice(0, index));
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

/** A text with the numbers of its notes and without quotation marks, with spaces around numbers that link to notes. */
function withNumbers(text: Text, numbers: Map<string, number>): Text {
  if (typeof text === 'string') return text;
  return text.flatMap((piece): Inline | readonly Inline[] => {
    if (typeof piece === 'string') return piece;
    if (piece.type === 'note') {
      if (!numbers.has(piece.id)) numbers.set(piece.id, numbers.size + 1);
      return ` ${numbers.get(piece.id)} `;
    }
    if (!('text' in piece)) return piece;
    const inside = withNumbers(piece.text, numbers);
    if (piece.type === 'quotation') return inside;
    const isNumber = piece.type === 'superscript' && JSON.stringify(inside).includes('"link"');
    return isNumber ? [' ', { ...piece, text: inside }, ' '] : { ...piece, text: inside };
  });
}

/** The positions in `one` of a longest common subsequence of two lists (Hunt and Szymanski, A Fast Algorithm for Computing Longest Common Subsequences, 1977). */
export function matchesOf(one: readonly string[], other: readonly string[]): number[] {
  const places = new Map<string, number[]>();
  for (const [place, word] of other.entries()) {
    const known = places.get(word);
    if (known) known.push(place);
    else places.set(word, [place]);
  }
  /** For each length, the sequence of that length that ends first in `other`. */
  const ends: Match[] = [];
  for (const [at, word] of one.entries()) {
    // The last place first: no sequence has a word twice.
    for (const place of (places.get(word) ?? []).toReversed()) {
      let [low, high] = [0, ends.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] as Match).place < place) low = middle + 1;
        else high = middle;
      }
      if (ends[low]?.place !== place) ends[low] = { at, place, before: ends[low - 1] };
    }
  }
  const matches: number[] = [];
  for (let match = ends.at(-1); match; match = match.before) matches.push(match.at);
  return matches.reverse();
}

/** A word that two lists have in common, and the sequence before it. */
interface Match {
  at: number;
  place: number;
  before: Match | undefined;
}
