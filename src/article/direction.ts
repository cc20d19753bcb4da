import type { Direction } from './Article';

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
