/** A word of a text, and where it stands. */
export interface Word {
  /** The word as it is compared: with straight apostrophes, without soft hyphens, in the case that it has. */
  word: string;
  /** Where it begins in `cleaned` text. */
  start: number;
  /** Where it ends. */
  end: number;
}

/** Scripts that set no spaces between words: each of their characters is compared as a word. */
const unspaced =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tibetan}]';

/** A number with its separators, a word with its apostrophes, or a sign that is read aloud. */
const words = wordPattern('[\\p{L}\\p{M}]');

/** The same, and each character of a script without spaces. */
const wordsAndCharacters = wordPattern(`(?:(?!${unspaced})[\\p{L}\\p{M}])`, `(?=[\\p{L}\\p{M}\\p{N}])${unspaced}`);

const hasUnspaced = new RegExp(unspaced, 'u');

function wordPattern(letter: string, ...more: string[]): RegExp {
  const number = "\\p{N}+(?:[.,:'\\u00a0\\u202f]\\p{N}+)*";
  return new RegExp([...more, number, `${letter}+(?:'${letter}+)*`, '[\\p{Sc}%‰°№&§+=−]'].join('|'), 'gu');
}

/** The words of a `cleaned` text, without the punctuation and the white space between them. */
export function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: word, index } of text.matchAll(hasUnspaced.test(text) ? wordsAndCharacters : words)) {
    found.push({ word, start: index, end: index + word.length });
  }
  return found;
}

/** A text in one line, without what nobody sees (soft hyphens, joiners, marks of direction), with straight apostrophes, its accents composed. */
export function cleaned(text: string): string {
  return text
    .normalize()
    .replace(/\p{Cf}/gu, '')
    .replace(/[ \t\n\r\u2028\u2029]+/g, ' ')
    .replace(/(?<=\p{L}\p{M}*)[’‘ʼ＇´`](?=\p{L})/gu, "'");
}

/** Where in a `cleaned` text somebody speaks: true for each of its words that stands in quotation marks. */
export function isSpoken(text: string, words: readonly Word[]): boolean[] {
  let inDouble = false;
  let inSingle = false;
  let at = 0;
  return words.map(({ start, end }) => {
    for (const { index, groups } of text.slice(at, start).matchAll(quotationMarks)) {
      if (groups?.single) inSingle = isOpening(text, at + index);
      else inDouble = !inDouble;
    }
    at = end;
    return inDouble || inSingle;
  });
}

/** Languages open and close with the same double marks in different order: whichever comes next ends what the last one began. */
const quotationMarks = /["“”„‟«»「」『』《》〝〞＂]|(?<single>['‘’‚‛‹›])/g;

/** True for a single mark that stands before a word, not behind one; a ’ stands for letters that are left out, as in ’90s. */
function isOpening(text: string, index: number): boolean {
  return (
    text[index] !== '’' &&
    /^[\p{L}\p{N}\p{P}]/u.test(text.slice(index + 1)) &&
    !/[\p{L}\p{N},.!?…]$/u.test(text.slice(0, index))
  );
}
