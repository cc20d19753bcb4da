/** What a text is measured in, counted by the scripts in it: a text may be in several. */
export interface WordCount {
  /** The words of scripts that are not measured in characters. */
  words: number;
  /** The characters of Han and Bopomofo. */
  han: number;
  /** The characters of Hiragana and Katakana. */
  kana: number;
  /** The syllables of Hangul. */
  hangul: number;
}

/**
 * Counts a text by its scripts, whatever its language: the characters of Han, Bopomofo, Hiragana, Katakana and Hangul; the words of
 * Thai, Lao, Khmer, Myanmar and Tibetan, which have no space between them, by `Intl.Segmenter`; of every other script the runs without
 * white space that have a letter or a digit.
 */
export function countWords(text: string): WordCount {
  // Half the time, and most texts in English are of this kind.
  if (!beyondAscii.test(text)) return { words: countSpaced(text), han: 0, kana: 0, hangul: 0 };
  const characters = { han: 0, kana: 0, hangul: 0 };
  let words = 0;
  let isInWord = false;
  let isUnspaced = false;
  // One character at a time: an expression takes twice as long.
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      if (isInWord) isInWord = code !== 0x20 && (code > 0xd || code < 9);
      else if (isLetterOfAscii(code)) {
        words += 1;
        isInWord = true;
      }
      continue;
    }
    const script = code < firstUnspaced ? undefined : scriptAt(text, index, code);
    if (script) {
      isInWord = false;
      if (script === 'unspaced') isUnspaced = true;
      else if (script !== 'joined') characters[script] += 1;
    } else if (isInWord) isInWord = !isSpace(code);
    else if (isLetter(text, index, code)) {
      words += 1;
      isInWord = true;
    }
  }
  return { words: isUnspaced ? words + countUnspaced(text) : words, ...characters };
}

/** What is neither ASCII without control characters nor typographic punctuation. */
const beyondAscii = /[^ -~‐-‟]/;

/** The words of a text without other letters, digits and white space than those of ASCII. */
function countSpaced(text: string): number {
  let words = 0;
  let index = 0;
  do {
    if (isWordAt(text, index)) words += 1;
    index = text.indexOf(' ', index) + 1;
  } while (index > 0);
  return words;
}

/** True if there is a letter or a digit before the next space. */
function isWordAt(text: string, start: number): boolean {
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x20) return false;
    if (isLetterOfAscii(code)) return true;
  }
  return false;
}

/** The characters of all scripts that are measured in them. */
export function charactersIn({ han, kana, hangul }: WordCount): number {
  return han + kana + hangul;
}

/** The first part of a BCP 47 tag, in small letters: the language without its script and region. */
export function primaryOf(language: string): string {
  return language.toLowerCase().replace(/-.*/, '');
}

/** The first character of Thai: every script before it sets spaces between words. */
const firstUnspaced = 0xe00;

/** Scripts without spaces between words. */
const unspaced = '\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}';

/** What a character is counted as that is not counted by white space; `joined` is one that belongs to the character before it. */
const scripts = [
  // Vowels and last consonants of a syllable of Hangul; the voiced marks of half-width Katakana.
  ['joined', /[\u1160-\u11ff\ud7b0-\ud7fb\uff9e\uff9f]/],
  ['unspaced', new RegExp(`[${unspaced}]`, 'u')],
  ['han', /(?=[\p{L}\p{N}])[\p{scx=Hani}\p{sc=Bopo}](?<![\p{scx=Hira}\p{scx=Kana}])/u],
  ['kana', /(?=[\p{L}\p{N}])[\p{scx=Hira}\p{scx=Kana}]/u],
  ['hangul', /(?=[\p{L}\p{N}])\p{sc=Hang}/u],
] as const;

function scriptAt(text: string, index: number, code: number): (typeof scripts)[number][0] | undefined {
  // Most characters are told by their number, which is faster.
  if (code < 0x10a0 || (code > 0x177f && code < 0x1800)) return 'unspaced';
  if (code < 0x2e80 && (code < 0x1100 || code > 0x11ff)) return undefined;
  if (code > 0x4dff && code < 0xa000) return 'han';
  if (code > 0xabff && code < 0xd7a4) return 'hangul';
  const character = String.fromCodePoint(text.codePointAt(index) ?? code);
  return scripts.find(([, pattern]) => pattern.test(character))?.[0];
}

function isSpace(code: number): boolean {
  return code === 0xa0 || (code > 0x167f && /\s/.test(String.fromCharCode(code)));
}

function isLetterOfAscii(code: number): boolean {
  const small = code | 0x20;
  return (small > 0x60 && small < 0x7b) || (code > 0x2f && code < 0x3a);
}

function isLetter(text: string, index: number, code: number): boolean {
  // No modifier letters: a mark of tone beside Bopomofo is no word.
  return /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(index) ?? code));
}

/** Runs of scripts without spaces between words, with the white space in them, which ends a phrase. */
const unspacedRuns = new RegExp(`[${unspaced}][${unspaced}\\s]*`, 'gu');

let segmenter: Intl.Segmenter | undefined;

/** The words of scripts without spaces between them; about as many, by their length, where there is no `Intl.Segmenter`. */
function countUnspaced(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(unspacedRuns)) {
    if ('Segmenter' in Intl) {
      segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
      for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) words += 1;
    } else words += Math.ceil(run.length / charactersPerWord);
  }
  return words;
}

/** Letters and marks, from 4 in Thai and Tibetan to 6 in Khmer. */
const charactersPerWord = 5;
