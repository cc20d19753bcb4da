import type { Article } from './Article';
import { type Depth, depthsOf } from './depth';
import { attribute, listOf } from './plainly';
import { plainText, plainTextOfBlocks } from './plainText';

/**
 * Words a minute by language: Trauzettel-Klosinski & Dietz, "Standardized Assessment of Reading Performance: The New
 * International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012). Other languages: the mean of these.
 */
const wordsPerMinute: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
const meanWordsPerMinute = 184;

/** Characters a minute where characters are the measure: Chinese and Japanese from the same study, Korean by the custom of the web (Medium). */
const charactersPerMinute: Record<string, number> = { zh: 255, ja: 357, ko: 500 };

/** Languages that are written without spaces between words: their words are found by `Intl.Segmenter`. */
const unspaced = new Set(['th', 'lo', 'km', 'my', 'bo', 'dz']);

/** The minutes it takes to read each depth of an article, whole numbers of at least 1; a depth that the article lacks is left out. */
export function readingMinutes(article: Article): Partial<Record<Depth, number>> {
  const language = attribute(article.language) ?? 'en';
  const glance = plainText(article.summary) + lines(article.keyPoints);
  const more: Record<Depth, string> = {
    'at-a-glance': '',
    'in-brief': plainTextOfBlocks(article.brief),
    'in-full': plainTextOfBlocks(article.body),
  };
  const measure = `${language} ${glance.length} ${more['in-brief'].length} ${more['in-full'].length}`;
  const known = counted.get(article);
  if (known?.measure === measure) return known.minutes;

  const minutes: Partial<Record<Depth, number>> = {};
  const atLeast = minutesOf(glance, language);
  for (const depth of depthsOf(article)) {
    minutes[depth] = Math.max(1, Math.round(atLeast + minutesOf(more[depth], language)));
  }
  counted.set(article, { measure, minutes });
  return minutes;
}

/** Counting words costs as much as drawing them: a count is kept while the lengths that it was made from are the same. */
const counted = new WeakMap<Article, { measure: string; minutes: Partial<Record<Depth, number>> }>();

function minutesOf(words: string, language: string): number {
  const primary = language.toLowerCase().split('-', 1)[0] as string;
  if (Object.hasOwn(charactersPerMinute, primary)) {
    return segments(words, primary, 'grapheme') / (charactersPerMinute[primary] as number);
  }
  const wordCount = unspaced.has(primary) ? segments(words, primary, 'word') : spaced(words);
  return wordCount / ((Object.hasOwn(wordsPerMinute, primary) && wordsPerMinute[primary]) || meanWordsPerMinute);
}

function segments(words: string, language: string, granularity: 'grapheme' | 'word'): number {
  let count = 0;
  for (const { segment } of new Intl.Segmenter(language, { granularity }).segment(words)) {
    if (/[\p{L}\p{N}]/u.test(segment)) count += 1;
  }
  return count;
}

function spaced(words: string): number {
  return words.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

function lines(points: Article['keyPoints']): string {
  let words = '';
  for (const point of listOf(points)) words += `${plainText(point?.text)}\n`;
  return words;
}
