import type { Direction } from './Article';
import { listOf } from './guards';

const rightToLeftLanguages =
  /^(ar|arb|arc|azb|bal|bqi|ckb|dv|fa|glk|he|iw|ji|khw|ks|lrc|luz|mzn|nqo|pa-pk|pes|pnb|prs|ps|sd|sdh|skr|syr|ug|ur|uz-af|yi)(-|$)/i;
const rightToLeftScripts = /-(adlm|arab|hebr|mand|nkoo|rohg|syrc|thaa)(-|$)/i;
const script = /^[a-z]{2,3}-[a-z]{4}(-|$)/i;

/** The direction in which a language (a BCP 47 tag) is written; its script decides where the tag names one. */
export function directionOf(language: string): Direction {
  if (typeof language !== 'string') return 'ltr';
  const rightToLeft = script.test(language) ? rightToLeftScripts.test(language) : rightToLeftLanguages.test(language);
  return rightToLeft ? 'rtl' : 'ltr';
}

const rightToLeftLetter = /[\u0591-\u08ff\ufb1d-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** True for words of which some are written from right to left. */
export function runsRightToLeft(words: string): boolean {
  return rightToLeftLetter.test(words);
}

/**
 * The direction of words whose first letter says otherwise, for the `dir` of their element: a headline in Hebrew that begins with the
 * name of a firm in Latin letters. Of all others a browser finds the direction by itself (`unicode-bidi: plaintext`). Words from right
 * to left decide as soon as they are two in five, as in Closure Library's estimate: they are rare among others.
 */
export function directionAgainstFirst(text: unknown): Direction | undefined {
  // Most texts are in one direction, which is seen without joining their pieces.
  if (!holdsRightToLeft(text, 0)) return undefined;
  const initials = [...beginningOf(text, 0).matchAll(/(\p{L})\S*/gu)].map(([, initial = '']) =>
    runsRightToLeft(initial),
  );
  const isRightToLeft = initials.filter(Boolean).length >= initials.length * 0.4;
  if (isRightToLeft === (initials[0] ?? isRightToLeft)) return undefined;
  return isRightToLeft ? 'rtl' : 'ltr';
}

/** The direction of a text is decided by so many characters. */
const enough = 100;

function holdsRightToLeft(text: unknown, depth: number): boolean {
  if (typeof text === 'string') return runsRightToLeft(text.slice(0, enough));
  return (
    Array.isArray(text) && depth < 4 && listOf(text).some((part) => holdsRightToLeft(part?.text ?? part, depth + 1))
  );
}

/** The first words of a text; those in another language have a direction of their own. */
function beginningOf(text: unknown, depth: number): string {
  if (typeof text === 'string') return text.slice(0, enough);
  let words = '';
  if (Array.isArray(text) && depth < 4) {
    for (const part of listOf(text)) {
      if (words.length >= enough) break;
      words +=
        part?.type === 'break' ? ' ' : beginningOf(part?.type === 'language' ? '' : (part?.text ?? part), depth + 1);
    }
  }
  return words;
}
