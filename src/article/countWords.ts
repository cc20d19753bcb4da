/** Languages in which characters are the measure. */
const spelled = /^(ja|ko|zh)$/;

/** Languages that are written without spaces between words. */
const unspaced = /^(bo|dz|km|lo|my|th)$/;

/** How many words a text has, or how many characters in languages that are measured in them (Japanese, Korean, Chinese). */
export function countWords(text: string, language: string): number {
  const primary = primaryOf(language);
  const granularity = spelled.test(primary) ? 'grapheme' : unspaced.test(primary) ? 'word' : undefined;
  if (!granularity) return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
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
