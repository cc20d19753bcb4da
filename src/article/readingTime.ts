import type { Article } from './Article';
import { countWords, primaryOf } from './countWords';
import { type Depth, depthsOf } from './depth';
import { isRecord } from './guards';
import { attribute } from './plainly';
import { plainTextOfParts } from './plainText';
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

/** The minutes that it takes to read each depth of an article, whole numbers of at least 1. A depth that the article lacks is left out; what is withdrawn is not counted. */
export function readingMinutes(article: Article): Partial<Record<Depth, number>> {
  return isRecord(article) ? minutesToRead(article, withoutWithdrawn(article)) : {};
}

/** `readingMinutes` of an article whose `visible` part, without what is withdrawn, is known already. */
export function minutesToRead(article: Article, visible: Article): Partial<Record<Depth, number>> {
  const { summary, keyPoints, brief, body } = visible;
  const language = attribute(article.language) ?? 'en';
  const toGlance = minutesOf({ summary, keyPoints }, language);
  const minutes: Partial<Record<Depth, number>> = {};
  for (const depth of depthsOf(article)) {
    const more = depth === 'at-a-glance' ? 0 : minutesOf(depth === 'in-brief' ? { brief } : { body }, language);
    minutes[depth] = Math.max(1, Math.round(toGlance + more));
  }
  return minutes;
}

/** The minutes that parts of an article take: the sum for each script in them. Han is read faster in Japanese, between simpler characters. */
function minutesOf(parts: Partial<Article>, language: string): number {
  const { words, han, kana, hangul } = countWords(plainTextOfParts(parts));
  const { chinese, japanese, korean } = charactersPerMinute;
  const primary = primaryOf(language);
  return (
    words / (wordsPerMinute.get(primary) ?? meanPerMinute) +
    han / (primary === 'ja' ? japanese : chinese) +
    kana / japanese +
    hangul / korean
  );
}
