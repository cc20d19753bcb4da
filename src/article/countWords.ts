/** Languages in which characters are the measure. */
const spelled = /^(ja|ko|zh)$/;

/** Languages that are written without spaces between words. */
const unspaced = /^(bo|dz|km|lo|my|th)$/;

/** How many words a text has, or how many characters in languages that are measured in them (Japanese, Korean, Chinese). */
export function countWords(text: string, language: string): number {
  const primary = primaryOf(language);
  const granularity = spelled.test(primary) ? 'grapheme' : unspaced.test(primary) ? 'word' : undefined;
  if (!granularity) return countSpaced(text);
  let count = 0;
  for (const { segment } of new Intl.Segmenter(primary, { granularity }).segment(text)) {
    if (/[\p{L}\p{N}]/u.test(segment)) count += 1;
  }
  return count;
}

/** True for a language (a BCP 47 tag) whose texts are measured in characters. */
export function isSpelled(language: string): boolean {
  return spelled.test(primaryOf(language));
}

/** The first part of a BCP 47 tag, in small letters: the language without its script and region. */
export function primaryOf(language: string): string {
  return language.toLowerCase().replace(/-.*/, '');
}

/** How many runs without white space have a letter or a digit, one character at a time: an expression takes twice as long. */
function countSpaced(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInWord ? isSpace(code) : isLetter(code, text, index)) {
      if (!isInWord) count += 1;
      isInWord = !isInWord;
    }
  }
  return count;
}

function isSpace(code: number): boolean {
  return code < 0x80 ? code === 0x20 || (code > 8 && code < 0xe) : /\s/.test(String.fromCharCode(code));
}

function isLetter(code: number, text: string, index: number): boolean {
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(index) ?? code));
}
