import { describe, expect, it } from 'vitest';
import {
  fill,
  formatClock,
  formatDate,
  formatDuration,
  formatLanguages,
  formatMinutes,
  formatNames,
} from '../../src/messages/format';
import { en } from '../../src/messages/words/en';

const evening = new Date('2026-11-23T20:40:00Z');

function names(list: string[], language: string): string {
  return formatNames(list, language)
    .map((part) => part.value)
    .join('');
}

describe('fill', () => {
  it('replaces placeholders by values, each as often as it occurs', () => {
    expect(fill('{a} and {b}, {a}', { a: 'one', b: 2 })).toBe('one and 2, one');
  });

  it('keeps unknown placeholders', () => {
    expect(fill('{a} {b} {} { a }', { a: 'one' })).toBe('one {b} {} { a }');
  });

  it('inserts values unchanged, also those with special characters', () => {
    expect(fill('By {name}', { name: '$& {name} <b>' })).toBe('By $& {name} <b>');
    expect(fill('{a} and {b}', { a: '{b}', b: '{a}' })).toBe('{b} and {a}');
  });

  it('inserts empty values', () => {
    expect(fill('[{a}]', { a: '' })).toBe('[]');
  });
});

describe('formatDate', () => {
  it.each([
    ['en', 'November 23, 2026'],
    ['en-GB', '23 November 2026'],
    ['de', '23. November 2026'],
    ['fr', '23 novembre 2026'],
    ['pt-BR', '23 de novembro de 2026'],
    ['ja', '2026年11月23日'],
    ['zh-Hant', '2026年11月23日'],
    ['ko', '2026년 11월 23일'],
    ['he', '23 בנובמבר 2026'],
    ['ar-EG', '٢٣ نوفمبر ٢٠٢٦'],
  ])('formats a day in %s', (language, formatted) => {
    expect(formatDate(evening, language, 'UTC', 'date')).toBe(formatted);
  });

  it('formats the day in the given time zone, not in that of the machine', () => {
    expect(formatDate(evening, 'en', 'America/New_York', 'date')).toBe('November 23, 2026');
    expect(formatDate(evening, 'en', 'Asia/Tokyo', 'date')).toBe('November 24, 2026');
    expect(formatDate(new Date('2026-11-23T05:00:00Z'), 'en', 'Pacific/Honolulu', 'date')).toBe('November 22, 2026');
  });

  it('formats a moment with its time and the name of the time zone', () => {
    expect(formatDate(evening, 'en', 'UTC', 'dateTime')).toBe('November 23, 2026 at 8:40 PM UTC');
    expect(formatDate(evening, 'de', 'Europe/Berlin', 'dateTime')).toBe('23. November 2026, 21:40 Uhr MEZ');
    expect(formatDate(evening, 'en-GB', 'Asia/Kolkata', 'dateTime')).toBe('24 November 2026 at 02:10 GMT+5:30');
  });

  it('respects daylight saving time', () => {
    expect(formatDate(new Date('2026-07-01T12:00:00Z'), 'en-GB', 'Europe/London', 'dateTime')).toMatch(/ 13:00 /);
    expect(formatDate(new Date('2026-12-01T12:00:00Z'), 'en-GB', 'Europe/London', 'dateTime')).toMatch(/ 12:00 /);
  });

  it('uses only U+0020 as space, because engines disagree on others', () => {
    for (const language of ['en', 'fr', 'de', 'es', 'ru', 'ko']) {
      expect(formatDate(evening, language, 'UTC', 'dateTime')).not.toMatch(/[\u00a0\u202f]/);
    }
  });

  it.each(['', 'not a language', 'en_GB', 'x', '../..', '\ud800'])(
    'falls back to English for the language %j',
    (language) => {
      expect(formatDate(evening, language, 'UTC', 'date')).toBe('November 23, 2026');
    },
  );

  it.each(['', 'Gull/Point', 'utc+25', '\ud800'])('falls back to UTC, and states it, for the time zone %j', (zone) => {
    expect(formatDate(evening, 'en', zone, 'dateTime')).toBe('November 23, 2026 at 8:40 PM UTC');
  });

  it('formats the same after more languages than the cache keeps', () => {
    for (let index = 0; index < 600; index += 1) formatDate(evening, `en-x-${index}`, 'UTC', 'date');
    expect(formatDate(evening, 'de', 'UTC', 'date')).toBe('23. November 2026');
  });
});

describe('formatMinutes', () => {
  it.each([
    ['en', '3 min'],
    ['de', '3 Min.'],
    ['fr', '3 min'],
    ['ja', '3 分'],
    ['ko', '3분'],
  ])('is short in %s', (language, formatted) => {
    expect(formatMinutes(3, language).replace(/\s/g, ' ')).toBe(formatted);
  });

  it('uses the digits of the language', () => {
    expect(formatMinutes(12, 'ar-EG')).toContain('١٢');
  });

  it.each(['', 'not a language', 'xx'])('falls back to English for the language %j', (language) => {
    expect(formatMinutes(1, language)).toBe('1 min');
  });
});

describe('formatNames', () => {
  it.each([
    ['en', 'Ann, Bo, and Cy'],
    ['en-GB', 'Ann, Bo and Cy'],
    ['de', 'Ann, Bo und Cy'],
    ['fr', 'Ann, Bo et Cy'],
    ['ja', 'Ann、Bo、Cy'],
    ['not a language', 'Ann, Bo, and Cy'],
  ])('joins three names in %s', (language, formatted) => {
    expect(names(['Ann', 'Bo', 'Cy'], language)).toBe(formatted);
  });

  it('joins one, two or none', () => {
    expect(names(['Ann'], 'en')).toBe('Ann');
    expect(names(['Ann', 'Bo'], 'en')).toBe('Ann and Bo');
    expect(names([], 'en')).toBe('');
  });

  it('returns the names in their order as elements, and the text between them as literals', () => {
    expect(formatNames(['Ann', 'and'], 'en')).toEqual([
      { type: 'element', value: 'Ann' },
      { type: 'literal', value: ' and ' },
      { type: 'element', value: 'and' },
    ]);
  });
});

describe('the English messages', () => {
  it('are complete', () => {
    for (const [name, message] of Object.entries(en)) expect(message.trim(), name).not.toBe('');
  });

  it('have exactly the placeholders that are filled', () => {
    const braces = Object.entries(en).flatMap(([name, message]) =>
      [...message.matchAll(/\{(.*?)\}/g)].map((brace) => `${name} ${brace[1]}`),
    );
    expect(braces).toEqual([
      'byline authors',
      'updated date',
      'aiSpeaks names',
      'turnLink number',
      'moreTurns count',
      'disclosure part',
      'disclosure made',
      'disclosureReviewed part',
      'disclosureReviewed made',
      'disclosureReviewed reviewer',
      'aiUsed parts',
      'automationUsed parts',
      'correctionNote kind',
      'correctionNote date',
      'withdrawn part',
      'withdrawn date',
      'concerns parts',
      'answering name',
      'answerComplete name',
      'charactersLeft count',
      'tooLong count',
      'showContent provider',
      'contentNotice provider',
      'alwaysShow provider',
      'stopShowing provider',
      'openAt provider',
      'source source',
      'captionsIn languages',
      'enlarge number',
      'enlarge count',
      'pictureNumber number',
      'pictureNumber count',
      'pageCount count',
      'questionNumber number',
      'noteMark number',
      'backToMark number',
      'supports point',
      'paidFor sponsor',
      'pictureCount count',
      'turnCount count',
      'moreOf title',
      'updatedAt time',
      'changedAt time',
      'coverageEnded date',
      'newUpdates count',
      'pageNumber number',
    ]);
  });
});

describe('A length of time', () => {
  it.each([
    [0.4, 'en', '0:01', '1 second'],
    [95, 'en', '1:35', '1 minute, 35 seconds'],
    [151.4, 'en-GB', '2:31', '2 minutes, 31 seconds'],
    [3599.6, 'en', '1:00:00', '1 hour'],
    [3751, 'en', '1:02:31', '1 hour, 2 minutes'],
    [151, 'de', '2:31', '2 Minuten, 31 Sekunden'],
    [151, 'no language', '2:31', '2 minutes, 31 seconds'],
  ])('of %f s in %s is %j, in words %j', (seconds, language, clock, words) => {
    expect(formatClock(seconds, language)).toBe(clock);
    expect(formatDuration(seconds, language)).toBe(words);
  });

  it('has the digits of the language', () => {
    expect(formatClock(151, 'ar-EG')).toBe('٢:٣١');
    expect(formatClock(151, 'ar')).toBe('2:31');
  });
});

describe('Names of languages', () => {
  it('are in the language of the page', () => {
    expect(formatLanguages(['en', 'ar'], 'en')).toBe('English, Arabic');
    expect(formatLanguages(['en', 'ar'], 'de')).toBe('Englisch, Arabisch');
  });

  it('are unchanged if nobody knows them', () => {
    expect(formatLanguages(['English (with sounds)', 'en'], 'en')).toBe('English (with sounds), English');
  });
});
