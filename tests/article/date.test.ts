import { describe, expect, it } from 'vitest';
import { isDateOnly, parseDate } from '../../src/article/date';

describe('parseDate', () => {
  it.each([
    ['2026-11-23', '2026-11-23T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2000-02-29', '2000-02-29T00:00:00.000Z'],
    ['2026-12-31', '2026-12-31T00:00:00.000Z'],
    ['2026-11-23T21:40Z', '2026-11-23T21:40:00.000Z'],
    ['2026-11-23T21:40:05Z', '2026-11-23T21:40:05.000Z'],
    ['2026-11-23T21:40:05.123Z', '2026-11-23T21:40:05.123Z'],
    ['2026-11-23T21:40:00+02:00', '2026-11-23T19:40:00.000Z'],
    ['2026-11-23T21:40:00-09:30', '2026-11-24T07:10:00.000Z'],
    ['2026-11-23T12:00:00+14:00', '2026-11-22T22:00:00.000Z'],
  ])('reads %s', (text, moment) => {
    expect(parseDate(text)?.toISOString()).toBe(moment);
  });

  it.each([
    ['a day that the month does not have', '2024-02-30'],
    ['the 29 February of a common year', '2023-02-29'],
    ['the 29 February of a common century', '1900-02-29'],
    ['the 31 April', '2026-04-31T10:00:00Z'],
    ['day 0', '2026-11-00'],
    ['month 0', '2026-00-11'],
    ['month 13', '2026-13-01'],
    ['hour 25', '2026-11-23T25:00:00Z'],
    ['hour 24, which HTML has not', '2026-11-23T24:00:00Z'],
    ['minute 60', '2026-11-23T21:60:00Z'],
    ['a leap second', '2026-11-23T23:59:60Z'],
    ['an offset of 99 hours', '2026-11-23T21:40:00+99:00'],
    ['a time without offset', '2026-11-23T21:40:00'],
    ['an offset without colon', '2026-11-23T21:40:00+0200'],
    ['a space for the T', '2026-11-23 21:40:00Z'],
    ['white space around', ' 2026-11-23 '],
    ['a line break behind', '2026-11-23\n'],
    ['a small t', '2026-11-23t21:40:00z'],
    ['a year of five digits', '12026-11-23'],
    ['a year with a sign', '+002026-11-23'],
    ['year 0, which HTML has not', '0000-01-01'],
    ['a year and month', '2026-11'],
    ['a week', '2026-W48-1'],
    ['the basic form', '20261123'],
    ['slashes', '23/11/2026'],
    ['the form of e-mail', 'Mon, 23 Nov 2026 21:40:00 GMT'],
    ['seconds since 1970 as words', '1795470000'],
    ['digits of another script', '٢٠٢٦-١١-٢٣'],
    ['nothing', ''],
    ['words', 'yesterday'],
  ])('refuses %s', (_what, text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it.each([undefined, null, 1795470000, new Date(0), {}, ['2026-11-23']])('refuses %j, which is no string', (value) => {
    expect(parseDate(value)).toBeUndefined();
  });
});

describe('isDateOnly', () => {
  it('tells a day from a moment', () => {
    expect(isDateOnly('2026-11-23')).toBe(true);
    expect(isDateOnly('2026-11-23T21:40Z')).toBe(false);
  });
});
