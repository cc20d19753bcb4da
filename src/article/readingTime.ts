import type { Article } from './Article';
import { countWords, primaryOf, type WordCount } from './countWords';
import { type Depth, depthsOf } from './depth';
import { attribute, isRecord } from './guards';
import { plainText } from './plainText';
import type { Text } from './Text';
import { walkBlocks } from './walkBlocks';
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
  if (!isRecord(article)) return {};
  const language = attribute(article.language) ?? 'en';
  const { summary, keyPoints, brief, body } = withoutWithdrawn(article);
  const counts: { [part: string]: WordCount; glance: WordCount; brief: WordCount; body: WordCount } = {
    glance: noWords(),
    brief: noWords(),
    body: noWords(),
  };
  walkBlocks(
    { summary, keyPoints, brief, body },
    {
      // Text by text: to put all of them together takes longer than to count them.
      text(text, content, field, holder) {
        if (!text || content !== 'text') return;
        add(countWords(plainText(text as Text)), counts[holder?.of ?? field] ?? counts.glance);
      },
    },
  );

  const minutes: Partial<Record<Depth, number>> = {};
  const toGlance = minutesOf(counts.glance, language);
  const more = {
    'at-a-glance': 0,
    'in-brief': minutesOf(counts.brief, language),
    'in-full': minutesOf(counts.body, language),
  };
  for (const depth of depthsOf(article)) minutes[depth] = Math.max(1, Math.round(toGlance + more[depth]));
  return minutes;
}

function noWords(): WordCount {
  return { words: 0, han: 0, kana: 0, hangul: 0 };
}

function add(count: WordCount, sum: WordCount): void {
  sum.words += count.words;
  sum.han += count.han;
  sum.kana += count.kana;
  sum.hangul += count.hangul;
}

/** The minutes that words take: the sum of those that each script in them takes. Han is read faster in Japanese, between characters that are simpler. */
function minutesOf({ words, han, kana, hangul }: WordCount, language: string): number {
  const { chinese, japanese, korean } = charactersPerMinute;
  const primary = primaryOf(language);
  return (
    words / (wordsPerMinute.get(primary) ?? meanPerMinute) +
    han / (primary === 'ja' ? japanese : chinese) +
    kana / japanese +
    hangul / korean
  );
}
