import type { Story } from './Story';
import { cleaned, wordsIn } from './words';

/** Languages that set no spaces between words, and those that join so many to one that dictionaries find them better. */
const unspaced = /^(bo|dz|ja|km|lo|my|th|zh)$/;

/** How many letters of a longer word are compared: what follows is mostly its ending. */
const stem = 5;

/** How many letters a significant word has at least, by script: shorter ones are mostly grammar. */
const shortest: readonly (readonly [script: RegExp, letters: number])[] = [
  [/\p{Script=Han}/u, 1],
  [/[\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u, 2],
  [/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, 3],
];

/** That number of letters in any other script. */
const shortestElsewhere = 4;

/**
 * The significant words of a text, as they are compared (in small letters, without their ending) and as they are written
 * first: numbers, names (a capital inside a sentence), and words that are not too short. No list of words is needed for that.
 */
export function tellingWords(text: string, story: Pick<Story, 'language' | 'readNumbers'>): Map<string, string> {
  const { language } = story;
  const telling = new Map<string, string>();
  const whole = cleaned(text);
  let last = 0;
  for (const { word, start, end } of unspaced.test(language) ? segmented(whole, language) : wordsIn(whole)) {
    const between = whole.slice(last, start);
    const opens = last === 0 || /[.!?…:。！？]/u.test(between);
    last = end;
    const isNumber = /^\p{N}/u.test(word);
    const compared = isNumber
      ? (story.readNumbers(word)[0]?.readings[0]?.join(' ') ?? word)
      : compare(longestPart(word), opens);
    if (compared !== '' && !telling.has(compared)) telling.set(compared, word);
  }
  return telling;
}

/** A word in small letters and without its ending; an empty string if it is too short to be significant and is no name. */
function compare(word: string, opens: boolean): string {
  const isName = !opens && /^\p{Lu}/u.test(word);
  if (!isName) {
    const isLatin = /^[a-z]+$/i.test(word);
    const letters = isLatin ? word.length : (word.match(/\p{L}/gu)?.length ?? 0);
    const least = isLatin ? undefined : shortest.find(([script]) => script.test(word))?.[1];
    if (letters < (least ?? shortestElsewhere)) return '';
  }
  return word.toLowerCase().slice(0, stem);
}

/** The longest part of a word between its apostrophes: neither an article before it nor an ending after it. */
function longestPart(word: string): string {
  if (!word.includes("'")) return word;
  return word.split("'").reduce((longest, part) => (part.length > longest.length ? part : longest));
}

function* segmented(text: string, language: string) {
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike) yield { word: segment, start: index, end: index + segment.length };
  }
}
