import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import { readingMinutes } from '../../src/article/readingTime';

function inFull(words: string, language?: string): number | undefined {
  return readingMinutes({ headline: '', language, body: [{ type: 'paragraph', text: words }] })['in-full'];
}

describe('readingMinutes', () => {
  it.each([
    ['English by words', 'en', 'lamp ', 228],
    ['British English like English', 'en-GB', 'lamp ', 228],
    ['German by words', 'de', 'Leuchtturm ', 179],
    ['Arabic by words', 'ar', 'منارة ', 138],
    ['Chinese by characters', 'zh', '灯', 255],
    ['Chinese of Taiwan by characters', 'zh-Hant-TW', '燈', 255],
    ['Japanese by characters', 'ja', '灯台', 357 / 2],
    ['Korean by characters', 'ko', '등대 ', 500 / 2],
    ['Thai by the words in it, which no space parts', 'th', 'แมวกินปลา', 184 / 3],
    ['a language without a study at the mean pace', 'da', 'fyr ', 184],
  ])('counts %s', (_what, language, words, aMinute) => {
    expect(inFull(words.repeat(aMinute * 10), language)).toBe(10);
  });

  it.each([
    ['yue', '燈', 255],
    ['lzh', '燈', 255],
    ['nan-Hant', '燈', 255],
    ['wuu', '灯', 255],
    ['en', '灯', 255],
    ['und', '灯', 255],
    [undefined, '灯', 255],
    ['zxx', 'あ', 357],
    ['en', '등', 500],
    ['en', 'แมวกินปลา', 228 / 3],
    ['lo', 'ແມວກິນປາ', 184 / 3],
  ])('counts by the script and not by the tag: %s, %s', (language, words, aMinute) => {
    expect(inFull(words.repeat(aMinute * 10), language)).toBe(10);
  });

  it.each([
    ['zh', 8],
    ['ko', 8],
    ['ja', 7],
    ['yue', 9],
    ['en', 8],
  ])('adds up the parts of a text in several scripts, under %s', (language, minutes) => {
    expect(inFull(`${'灯'.repeat(798)} ${'lamp '.repeat(1_000)}`, language)).toBe(minutes);
  });

  it('takes a story without a language for English', () => {
    expect(inFull('lamp '.repeat(2_280))).toBe(10);
  });

  it('counts no punctuation, spaces or emoji', () => {
    expect(inFull(`${'lamp — '.repeat(228)}${'… 👩‍👩‍👧‍👦 – '.repeat(500)}`, 'en')).toBe(1);
    expect(inFull(`${'灯。'.repeat(255)}${'　、👨🏽‍🚀'.repeat(500)}`, 'zh')).toBe(1);
  });

  it('counts a character with its accents once', () => {
    expect(inFull('か\u3099'.repeat(357), 'ja')).toBe(1);
  });

  it('is at least one minute, and rounds to the nearest', () => {
    expect(inFull('lamp')).toBe(1);
    expect(inFull('lamp '.repeat(228 * 2.4))).toBe(2);
    expect(inFull('lamp '.repeat(228 * 2.6))).toBe(3);
  });

  it('survives a language that does not exist', () => {
    expect(inFull('lamp '.repeat(1_840), 'xx-not-a-language!')).toBe(10);
  });

  it('counts no pull quotes, which repeat words', () => {
    const words = 'lamp '.repeat(228 * 3);
    const minutes = readingMinutes({
      headline: '',
      body: [
        { type: 'paragraph', text: words },
        { type: 'pullQuote', text: words, attribution: words },
      ],
    });
    expect(minutes).toEqual({ 'in-full': 3 });
  });

  it('adds summary and key points to each longer depth, since they stand above it', () => {
    expect(
      readingMinutes({
        headline: 'lamp '.repeat(1_000),
        summary: 'lamp '.repeat(228),
        keyPoints: [{ text: 'lamp '.repeat(228) }, { text: 'lamp '.repeat(228) }],
        brief: [{ type: 'paragraph', text: 'lamp '.repeat(228 * 2) }],
        body: [{ type: 'list', items: ['lamp '.repeat(228 * 6)] }],
      }),
    ).toEqual({ 'at-a-glance': 3, 'in-brief': 5, 'in-full': 9 });
  });

  it('leaves out depths that the article lacks', () => {
    expect(readingMinutes({ headline: '', body: [] })).toEqual({});
    expect(readingMinutes({ headline: '', summary: 'lamp', body: [] })).toEqual({ 'at-a-glance': 1 });
  });

  it('counts again when the article has been changed in place', () => {
    const text = { type: 'paragraph' as const, text: 'lamp '.repeat(228) };
    const article: Article = { headline: '', body: [text] };
    expect(readingMinutes(article)).toEqual({ 'in-full': 1 });

    text.text = 'lamp '.repeat(228 * 4);
    expect(readingMinutes(article)).toEqual({ 'in-full': 4 });

    article.brief = [text];
    expect(readingMinutes(article)).toEqual({ 'in-brief': 4, 'in-full': 4 });

    article.language = 'de';
    expect(readingMinutes(article)).toEqual({ 'in-brief': 5, 'in-full': 5 });
  });

  it('gives the same answer for the same article', () => {
    const article: Article = { headline: '', body: [{ type: 'paragraph', text: 'lamp '.repeat(500) }] };
    expect(readingMinutes(article)).toEqual(readingMinutes(article));
  });
});
