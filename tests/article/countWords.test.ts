import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { charactersIn, countWords } from '../../src/article/countWords';
import { ferryIn, ferryLanguages } from '../../stories/articles/ferry';

afterEach(() => vi.unstubAllGlobals());

describe('Words', () => {
  it.each<[string, number]>([
    ['', 0],
    [' \n\t ', 0],
    ['— … “ ”', 0],
    ['One', 1],
    ['“Two,” she said.', 3],
    ['thirty-one years', 2],
    ['a\u00a0b\u1680c\u2003d\u2028e\u202ff\u205fg\u3000h\ufeffi', 9],
    ['10,000 and 3.5 %', 3],
    ['été Ünder źle', 3],
    ['𝒜 𐐷𐐲 😀 😀x', 3],
    ['half \ud800 pair\udfff', 2],
    ['ＦＵＬＬ ｗｉｄｔｈ', 2],
  ])('of %j are %i', (text, count) => {
    expect(countWords(text)).toEqual({ words: count, han: 0, kana: 0, hangul: 0 });
  });

  it('are what stands between spaces and has a letter or a digit, with and without characters beyond ASCII', () => {
    const pieces = fc.array(fc.constantFrom(' ', 'a', 'Z', '0', '-', "'", '.', '“', '’', '…', '—', '\n', 'é'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(pieces, (all) => {
        const text = all.join('');
        const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        expect(countWords(text).words).toBe(words);
      }),
      { numRuns: 100, seed: 2026 },
    );
  });

  it.each(ferryLanguages.filter((language) => !/^(bo|km|lo|my|th|zh|ja|ko)/.test(language)))(
    'in %s are what stands between spaces and has a letter',
    (language) => {
      const text = JSON.stringify(ferryIn(language));
      expect(countWords(text)).toEqual({
        words: text.match(/[\p{L}\p{N}]\S*/gu)?.length,
        han: 0,
        kana: 0,
        hangul: 0,
      });
    },
  );
});

describe('Characters', () => {
  it.each<[what: string, text: string, han: number, kana: number, hangul: number]>([
    ['Han', '海有耐心，我们也有。', 8, 0, 0],
    ['Han outside the basic plane', '𠮷野家で𪚥', 4, 1, 0],
    ['Han numerals and marks of repetition', '〇々〆', 3, 0, 0],
    ['Bopomofo', 'ㄅㄆㄇㄧˇ', 4, 0, 0],
    ['Hiragana and Katakana', '海はきがナガイ。', 1, 6, 0],
    ['a long vowel', 'ラーメン・コーヒー', 0, 8, 0],
    ['half-width Katakana and its voiced marks', 'ｶﾞｷﾞｸﾞ', 0, 3, 0],
    ['a character with its accent written apart, once', 'か\u3099き', 0, 2, 0],
    ['Hangul', '바다는 인내심이 있고', 0, 0, 9],
    ['Hangul of letters that are written apart, by the syllable', '바다는'.normalize('NFD'), 0, 0, 3],
    ['single letters of Hangul', 'ㅋㅋㅋ', 0, 0, 3],
    ['no punctuation, no emoji and no spaces', '「」、。・〜　👩‍👩‍👧‍👦', 0, 0, 0],
  ])('of %s are counted', (_what, text, han, kana, hangul) => {
    expect(countWords(text)).toEqual({ words: 0, han, kana, hangul });
  });

  it('stand beside words of other scripts, with or without spaces between them', () => {
    expect(countWords('2026年11月24日，iPhone手机 and 北京-based OpenAI。')).toMatchObject({ words: 7, han: 7 });
    expect(charactersIn(countWords('日本の카메라 is ok'))).toBe(6);
  });
});

const unspaced: [language: string, text: string][] = [
  ['th', 'ทะเลมีความอดทน พวกเราก็เช่นกัน'],
  ['lo', 'ມະນຸດທຸກຄົນເກີດມາມີກຽດສັກສີ ສິດທິ ເສລີພາບ'],
  ['km', 'មនុស្សទាំងអស់ កើតមកមានសេរីភាព និងសមភាព'],
  ['my', 'ပင်လယ်က စိတ်ရှည်တယ်၊ ကျွန်မတို့လည်း စိတ်ရှည်တယ်။'],
  ['dz', 'འགྲོ་བ་མིའི་རིགས་རྒྱུད་ཡོངས་ལ་སྐྱེས་ཙམ་ཉིད་ནས་'],
];

describe.each(unspaced)('Words of the script of %s, which sets no spaces between them,', (language, text) => {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  const words = segments.filter(({ isWordLike }) => isWordLike).length;

  it('are those that Intl.Segmenter finds', () => {
    expect(countWords(text)).toEqual({ words, han: 0, kana: 0, hangul: 0 });
  });

  it('stand beside words of other scripts', () => {
    expect(countWords(`The sea ${text} and 海, (${text})`)).toMatchObject({ words: 3 + 2 * words, han: 1 });
  });

  it('are about as many by their letters where there is no Intl.Segmenter', () => {
    const { Segmenter, ...rest } = Object.fromEntries(
      Object.getOwnPropertyNames(Intl).map((name) => [name, Intl[name as keyof typeof Intl]]),
    );
    expect(Segmenter).toBeDefined();
    vi.stubGlobal('Intl', rest);
    const estimate = countWords(text).words;
    expect(estimate).toBeGreaterThan(words * 0.6);
    expect(estimate).toBeLessThan(words * 1.6);
  });
});
