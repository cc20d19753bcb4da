import { describe, expect, it } from 'vitest';
import { countWords, isSpelled } from '../../src/article/countWords';
import { ferryIn, ferryLanguages } from '../../stories/articles/ferry';

describe('Words', () => {
  it.each<[string, number]>([
    ['', 0],
    [' \n\t ', 0],
    ['— … “ ”', 0],
    ['One', 1],
    ['“Two,” she said.', 3],
    ['thirty-one years', 2],
    ['a\u00a0b\u2003c\u3000d\ufeffe', 5],
    ['10,000 and 3.5 %', 3],
    ['été Ünder źle', 3],
    ['𝒜 𐐷𐐲 😀 😀x', 3],
    ['half \ud800 pair\udfff', 2],
  ])('of %j are %i', (text, count) => {
    expect(countWords(text, 'en')).toBe(count);
  });

  it.each(ferryLanguages.filter((language) => !/^(my|th|zh|ja|ko)/.test(language)))(
    'in %s are what stands between spaces and has a letter',
    (language) => {
      const text = JSON.stringify(ferryIn(language));
      expect(countWords(text, language)).toBe(text.match(/[\p{L}\p{N}]\S*/gu)?.length);
    },
  );

  it('are characters in Japanese, Korean and Chinese, and are told apart in Thai', () => {
    expect(countWords('海は気が長い。', 'ja-JP')).toBe(6);
    expect(countWords('ทะเลมีความอดทน', 'th')).toBeGreaterThan(1);
    expect(['ja', 'ko-KR', 'ZH-Hant', 'th', 'en'].map(isSpelled)).toEqual([true, true, true, false, false]);
  });
});
