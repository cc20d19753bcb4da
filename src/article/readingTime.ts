import type { Article } from './Article';
import { countWords, primaryOf } from './countWords';
import { type Depth, depthsOf } from './depth';
import { isRecord } from './guards';
import { textOf } from './inline';
import { attribute, listOf } from './plainly';
import { plainText, plainTextOfBlocks } from './plainText';
import { withoutWithdrawn } from './withdrawn';

/**
 * The words that are read in a minute, by language. From Trauzettel-Klosinski & Dietz, "Standardized Assessment of Reading
 * Performance: The New International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012). Words among
 * the characters of Chinese, Japanese and Korean are English ones for the most part.
 */
const wordsPerMinute = new Map(
  Object.entries({
    ar: 138,
    de: 179,
    en: 228,
    es: 218,
    fi: 161,
    fr: 195,
    he: 187,
    it: 188,
    ja: 228,
    ko: 228,
    nl: 202,
    pl: 166,
    pt: 181,
    ru: 184,
    sl: 180,
    sv: 199,
    tr: 166,
    zh: 228,
  }),
);

/** Languages that the study does not know are read at the mean pace of those that it does. */
const meanPerMinute = 184;

/** The characters that are read in a minute: of Chinese and of Japanese from the same study, of Korean by the custom of the web (Medium). */
const charactersPerMinute = { chinese: 255, japanese: 357, korean: 500 };

/** The minutes it takes to read each depth of an article, whole numbers of at least 1; a depth that the article lacks is left out, and what is withdrawn is not counted. */
export function readingMinutes(article: Article): Partial<Record<Depth, number>> {
  if (!isRecord(article)) return {};
  const language = attribute(article.language) ?? 'en';
  const told = withoutWithdrawn(article);
  let glance = plainText(told.summary);
  for (const point of listOf(told.keyPoints)) glance += `\n${plainText(textOf(point))}`;
  const words: Record<Depth, string> = {
    'at-a-glance': glance,
    'in-brief': plainTextOfBlocks(told.brief),
    'in-full': plainTextOfBlocks(told.body),
  };
  const known = counted.get(article);
  if (
    known?.language === language &&
    known.glance === glance.length &&
    known.brief === words['in-brief'].length &&
    known.full === words['in-full'].length
  ) {
    return known.minutes;
  }

  const minutes: Partial<Record<Depth, number>> = {};
  const toGlance = minutesOf(glance, language);
  for (const depth of depthsOf(article)) {
    const more = depth === 'at-a-glance' ? 0 : minutesOf(words[depth], language);
    minutes[depth] = Math.max(1, Math.round(toGlance + more));
  }
  counted.set(article, {
    language,
    glance: glance.length,
    brief: words['in-brief'].length,
    full: words['in-full'].length,
    minutes,
  });
  return minutes;
}

/** Counting words costs as much as drawing them: a count is kept while the lengths that it was made from are the same. */
const counted = new WeakMap<
  Article,
  { language: string; glance: number; brief: number; full: number; minutes: Partial<Record<Depth, number>> }
>();

/** The minutes that words take: the sum of those that each script in them takes. Han is read faster in Japanese, between characters that are simpler. */
function minutesOf(text: string, language: string): number {
  const { words, han, kana, hangul } = countWords(text);
  const { chinese, japanese, korean } = charactersPerMinute;
  const primary = primaryOf(language);
  return (
    words / (wordsPerMinute.get(primary) ?? meanPerMinute) +
    han / (primary === 'ja' ? japanese : chinese) +
    kana / japanese +
    hangul / korean
  );
}
