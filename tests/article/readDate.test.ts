import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/article/date';
import { readDate } from '../../src/article/readDate';

describe('readDate', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2026-11-24T14:00Z', '2026-11-24T14:00Z'],
    ['2026-11-24T14:00:00.5+02:00', '2026-11-24T14:00:00.5+02:00'],
    [' 2026-11-24 \n', '2026-11-24'],
    ['2026-11-24 14:00:00+0200', '2026-11-24T14:00:00+02:00'],
    ['2026-11-24 14:00:00 +0200', '2026-11-24T14:00:00+02:00'],
    ['2026-11-24 14:00:00.123456+00', '2026-11-24T14:00:00.123456+00:00'],
    ['2026-11-24T14:00:00,5-05', '2026-11-24T14:00:00.5-05:00'],
    ['2026-11-24T14:00:00\u221205:30', '2026-11-24T14:00:00-05:30'],
    ['2026-11-24t14:00:00z', '2026-11-24T14:00:00Z'],
    ['2026-11-24 14:00 UTC', '2026-11-24T14:00Z'],
    ['2026-11-24 14:00:00 gmt', '2026-11-24T14:00:00Z'],
    ['20261124', '2026-11-24'],
    ['20261124T140000Z', '2026-11-24T14:00:00Z'],
    ['20261124T1400+0200', '2026-11-24T14:00+02:00'],
  ])('reads %j', (text, date) => {
    expect(readDate(text)).toBe(date);
    expect(parseDate(date)).toBeInstanceOf(Date);
  });

  it.each([
    ['a day that another country writes as another', '11/12/2026'],
    ['a day before its month', '24.11.2026'],
    ['a day before its month without marks', '24112026'],
    ['a time without offset', '2026-11-24T14:00:00'],
    ['a time without offset, with a blank', '2026-11-24 14:00'],
    ['the short name of a zone', '2026-11-24 14:00 EST'],
    ['a week', '2026-W48'],
    ['a year and a month', '2026-11'],
    ['a year', '2026'],
    ['a day that does not exist', '2026-02-30 14:00Z'],
    ['marks in one place only', '2026-1124'],
    ['seconds since 1970', '1795470000'],
    ['words', 'yesterday'],
    ['nothing', ''],
  ])('reads no meaning into %s', (_, text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it.each([undefined, null, 20261124, {}, ['2026-11-24']])('refuses %j, which is no string', (value) => {
    expect(readDate(value)).toBeUndefined();
  });
});
