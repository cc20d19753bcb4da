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
  // Two thirds of the time, and without the tables of all characters, which take a browser three milliseconds.
  if (!beyondAscii.test(text)) return { words: countSpaced(text), han: 0, kana: 0, hangul: 0 };
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  let words = 0;
  let inWord = 0;
  memory ??= newMemory();
  const { encoder, bytes, ofBytes, ofCharacters } = memory;
  // The bytes of UTF-8 are read: to ask a string for each of its characters takes three times as long.
  for (let rest = text; rest !== ''; ) {
    const { read, written } = encoder.encodeInto(rest, bytes);
    rest = read < rest.length ? rest.slice(read) : '';
    for (let index = 0; index < written; index += 1) {
      let kind = ofBytes[bytes[index] as number] as number;
      if (inWord === 0) {
        if (kind === letter) {
          words += 1;
          inWord = 1;
        }
        if (kind <= space) continue;
      } else {
        if (kind <= letter) continue;
        if (kind === space) {
          inWord = 0;
          continue;
        }
      }
      const code = codeAt(bytes, index);
      kind = ofCharacters[code] ?? unknown;
      if (kind === unknown) {
        kind = kindOf(code);
        // Characters beyond the first plane are not kept: a typed array ignores what is out of its bounds.
        ofCharacters[code] = kind;
      }
      if (kind === nothing) continue;
      if (kind !== letter) counts[kind] = (counts[kind] as number) + 1;
      else if (inWord === 0) words += 1;
      inWord = kind === letter ? 1 : 0;
    }
  }
  const [, , , , ofUnspaced, ofHan = 0, ofKana = 0, ofHangul = 0] = counts;
  return { words: ofUnspaced ? words + countUnspaced(text) : words, han: ofHan, kana: ofKana, hangul: ofHangul };
}

/** A character that is neither printable ASCII nor typographic punctuation. */
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
    const lowerCase = code | 0x20;
    if ((lowerCase > 0x60 && lowerCase < 0x7b) || (code > 0x2f && code < 0x3a)) return true;
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

// What a character is counted as.
const nothing = 0;
const letter = 1;
const space = 2;
/** One that belongs to the character before it. */
const joined = 3;
const unspaced = 4;
const han = 5;
const kana = 6;
const hangul = 7;
/** It was not looked at before. */
const unknown = 8;

/** What is needed to count, made when it is first needed. */
let memory: ReturnType<typeof newMemory> | undefined;

function newMemory() {
  const ofBytes = new Uint8Array(0x100).fill(unknown, 0xc0);
  for (let code = 0; code < 0x80; code += 1) ofBytes[code] = kindOf(code);
  return {
    encoder: new TextEncoder(),
    /** A piece of the text in UTF-8. */
    bytes: new Uint8Array(0x4000),
    /** The kinds of ASCII characters. Bytes from 0xC0 on begin a character that is looked up, and the bytes that follow it are passed over. */
    ofBytes,
    /** The kinds of all other characters of the first plane, as far as they were met. */
    ofCharacters: new Uint8Array(0x1_0000).fill(unknown),
  };
}

/** The character whose bytes begin at an index, with one from 0xC0 on. */
function codeAt(bytes: Uint8Array, index: number): number {
  const first = bytes[index] as number;
  const bits = (offset: number) => (bytes[index + offset] as number) & 0x3f;
  if (first < 0xe0) return ((first & 0x1f) << 6) | bits(1);
  if (first < 0xf0) return ((first & 0xf) << 12) | (bits(1) << 6) | bits(2);
  return ((first & 7) << 18) | (bits(1) << 12) | (bits(2) << 6) | bits(3);
}

/** The first character of Thai: every script before it sets spaces between words. */
const firstUnspaced = 0xe00;

/** Scripts without spaces between words. */
const unspacedScripts = '\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}';

const patterns: readonly (readonly [kind: number, pattern: RegExp, from: number])[] = [
  // Vowels and last consonants of a syllable of Hangul; the voiced marks of half-width Katakana.
  [joined, /[\u1160-\u11ff\ud7b0-\ud7fb\uff9e\uff9f]/, firstUnspaced],
  [unspaced, new RegExp(`[${unspacedScripts}]`, 'u'), firstUnspaced],
  [han, /(?=[\p{L}\p{N}])[\p{scx=Hani}\p{sc=Bopo}](?<![\p{scx=Hira}\p{scx=Kana}])/u, firstUnspaced],
  [kana, /(?=[\p{L}\p{N}])[\p{scx=Hira}\p{scx=Kana}]/u, firstUnspaced],
  [hangul, /(?=[\p{L}\p{N}])\p{sc=Hang}/u, firstUnspaced],
  [space, /\s/, 0],
  // No modifier letters: a mark of tone beside Bopomofo is no word.
  [letter, /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/u, 0],
];

function kindOf(code: number): number {
  const character = String.fromCodePoint(code);
  const found = patterns.find(([, pattern, from]) => code >= from && pattern.test(character));
  return found ? found[0] : nothing;
}

/** Runs of scripts without spaces between words, with the white space in them, which ends a phrase. */
const unspacedRuns = new RegExp(`[${unspacedScripts}][${unspacedScripts}\\s]*`, 'gu');

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
