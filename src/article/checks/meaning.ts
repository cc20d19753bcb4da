import { cleaned, wordsIn } from './words';

/** Languages that set no spaces between words, and those that join so many to one that dictionaries find them better. */
const unspaced = /^(bo|dz|ja|km|lo|my|th|zh)$/;

/** How many letters of a longer word are compared: what follows is mostly its ending. */
const stem = 5;

/** From how many letters on a word tells something, by script: what is shorter is mostly grammar. */
const shortest: readonly (readonly [script: RegExp, letters: number])[] = [
  [/\p{Script=Han}/u, 1],
  [/[\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u, 2],
  [/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, 3],
];

/** That number of letters in any other script. */
const shortestElsewhere = 4;

/**
 * The words of a text that tell something, as they are compared (in small letters, without their ending) and as they are written
 * first: numbers, names (a capital inside a sentence), and words that are not too short. No list of words is needed for that.
 */
export function tellingWords(text: string, language: string): Map<string, string> {
  const telling = new Map<string, string>();
  const whole = cleaned(text);
  let last = 0;
  for (const { word, start, end } of unspaced.test(language) ? segmented(whole, language) : wordsIn(whole)) {
    const between = whole.slice(last, start);
    const opens = last === 0 || /[.!?…:。！？]/u.test(between);
    last = end;
    const isNumber = /^\p{N}/u.test(word);
    const compared = isNumber ? numeral(word) : compare(longestPart(word), opens);
    if (compared !== '' && !telling.has(compared)) telling.set(compared, word);
  }
  return telling;
}

/** A word in small letters and without its ending; nothing when it is too short to tell anything and no name. */
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

/** Newspapers spell small numbers out: up to this one, a number that is missing in figures may stand there in words. */
const largestSpelled = 12;

/** The numbers of a text, as they are compared and as they are written: without small whole ones, which may be spelled out elsewhere. */
export function numbersIn(text: string): { value: string; text: string }[] {
  return Array.from(text.matchAll(/\p{Nd}+(?:[.,:'’٫٬\u00a0\u202f\u2009]\p{Nd}+)*/gu), ({ 0: number }) => ({
    value: numeral(number),
    text: number,
  })).filter(({ value }) => !/^\d+$/.test(value) || Number(value) > largestSpelled);
}

/** A number in the digits 0 to 9, without the marks between its thousands, and with a point before its decimals. */
function numeral(number: string): string {
  const digits = number
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[٫]/g, '.')
    .replace(/[٬]/g, ',');
  if (/^\d{1,3}(?:([.,'’\u00a0\u202f\u2009])\d{3})(?:\1\d{3})*$/.test(digits)) return digits.replace(/\D/g, '');
  return digits.replace(/[,'’\u00a0\u202f\u2009](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
}

/** A digit of any script as one of 0 to 9: the ten of a script follow each other, and nothing like them stands before. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

function* segmented(text: string, language: string) {
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike) yield { word: segment, start: index, end: index + segment.length };
  }
}
