import { describe, expect, it } from 'vitest';
import { formatDate, formatMinutes, formatNames } from '../../src/messages/format';

const night = new Date('2026-11-24T01:51:00Z');

/** What newsrooms write in each language: the day, the moment and the time in a time zone, and the moment in UTC. */
const written: [tag: string, timeZone: string, day: string, moment: string, time: string, universal: string][] = [
  [
    'ar',
    'Asia/Riyadh',
    '24 نوفمبر 2026',
    '24 نوفمبر 2026، 04:51 GMT+3',
    '04:51',
    '24 نوفمبر 2026، 01:51 بتوقيت غرينتش',
  ],
  ['bn', 'Asia/Dhaka', '২৪ নভেম্বর ২০২৬', '২৪ নভেম্বর ২০২৬, ০৭:৫১ GMT+6', '০৭:৫১', '২৪ নভেম্বর ২০২৬, ০১:৫১ UTC'],
  [
    'de',
    'Europe/Berlin',
    '24. November 2026',
    '24. November 2026, 02:51 Uhr MEZ',
    '02:51 Uhr',
    '24. November 2026, 01:51 Uhr UTC',
  ],
  [
    'en',
    'America/New_York',
    'November 23, 2026',
    'November 23, 2026 at 8:51 PM EST',
    '8:51 PM',
    'November 24, 2026 at 1:51 AM UTC',
  ],
  [
    'es',
    'Europe/Madrid',
    '24 de noviembre de 2026',
    '24 de noviembre de 2026, 02:51 CET',
    '02:51',
    '24 de noviembre de 2026, 01:51 UTC',
  ],
  ['fa', 'Asia/Tehran', '۳ آذر ۱۴۰۵', '۳ آذر ۱۴۰۵، ۰۵:۲۱ GMT+3:30', '۰۵:۲۱', '۳ آذر ۱۴۰۵، ۰۱:۵۱ به وقت گرینویچ'],
  ['fr', 'Europe/Paris', '24 novembre 2026', '24 novembre 2026 à 02h51 GMT+1', '02h51', '24 novembre 2026 à 01h51 UTC'],
  ['gu', 'Asia/Kolkata', '24 નવેમ્બર 2026', '24 નવેમ્બર 2026, 07:21 IST', '07:21', '24 નવેમ્બર 2026, 01:51 UTC'],
  ['he', 'Asia/Jerusalem', '24 בנובמבר 2026', '24 בנובמבר 2026, 03:51 GMT+2', '03:51', '24 בנובמבר 2026, 01:51 UTC'],
  ['hi', 'Asia/Kolkata', '24 नवंबर 2026', '24 नवंबर 2026, 7:21 am IST', '7:21 am', '24 नवंबर 2026, 1:51 am UTC'],
  ['id', 'Asia/Jakarta', '24 November 2026', '24 November 2026, 08.51 WIB', '08.51', '24 November 2026, 01.51 UTC'],
  ['it', 'Europe/Rome', '24 novembre 2026', '24 novembre 2026, 02:51 CET', '02:51', '24 novembre 2026, 01:51 UTC'],
  ['ja', 'Asia/Tokyo', '2026年11月24日', '2026年11月24日 10:51 JST', '10:51', '2026年11月24日 01:51 UTC'],
  [
    'ko',
    'Asia/Seoul',
    '2026년 11월 24일',
    '2026년 11월 24일 오전 10:51 GMT+9',
    '오전 10:51',
    '2026년 11월 24일 오전 1:51 UTC',
  ],
  ['mr', 'Asia/Kolkata', '२४ नोव्हेंबर २०२६', '२४ नोव्हेंबर २०२६, ०७:२१ IST', '०७:२१', '२४ नोव्हेंबर २०२६, ०१:५१ UTC'],
  ['my', 'Asia/Yangon', '၂၄ နိုဝင်ဘာ ၂၀၂၆', '၂၄ နိုဝင်ဘာ ၂၀၂၆ ၀၈:၂၁ GMT+6:30', '၀၈:၂၁', '၂၄ နိုဝင်ဘာ ၂၀၂၆ ၀၁:၅၁ UTC'],
  ['nl', 'Europe/Amsterdam', '24 november 2026', '24 november 2026, 02:51 CET', '02:51', '24 november 2026, 01:51 UTC'],
  ['pa', 'Asia/Kolkata', '24 ਨਵੰਬਰ 2026', '24 ਨਵੰਬਰ 2026, 07:21 IST', '07:21', '24 ਨਵੰਬਰ 2026, 01:51 UTC'],
  ['pl', 'Europe/Warsaw', '24 listopada 2026', '24 listopada 2026, 02:51 CET', '02:51', '24 listopada 2026, 01:51 UTC'],
  ['ps', 'Asia/Kabul', '۳ لیندۍ ۱۴۰۵', '۳ لیندۍ ۱۴۰۵، ۰۶:۲۱ GMT+4:30', '۰۶:۲۱', '۳ لیندۍ ۱۴۰۵، ۰۱:۵۱ UTC'],
  [
    'pt',
    'America/Sao_Paulo',
    '23 de novembro de 2026',
    '23 de novembro de 2026 às 22h51 BRT',
    '22h51',
    '24 de novembro de 2026 às 01h51 UTC',
  ],
  ['ru', 'Europe/Moscow', '24 ноября 2026', '24 ноября 2026, 04:51 GMT+3', '04:51', '24 ноября 2026, 01:51 UTC'],
  ['sw', 'Africa/Nairobi', '24 Novemba 2026', '24 Novemba 2026, 04:51 GMT+3', '04:51', '24 Novemba 2026, 01:51 UTC'],
  ['ta', 'Asia/Kolkata', '24 நவம்பர் 2026', '24 நவம்பர் 2026, 07:21 IST', '07:21', '24 நவம்பர் 2026, 01:51 UTC'],
  ['te', 'Asia/Kolkata', '24 నవంబర్ 2026', '24 నవంబర్ 2026, 07:21 IST', '07:21', '24 నవంబర్ 2026, 01:51 UTC'],
  [
    'th',
    'Asia/Bangkok',
    '24 พฤศจิกายน 2569',
    '24 พฤศจิกายน 2569 08:51 น. GMT+7',
    '08:51 น.',
    '24 พฤศจิกายน 2569 01:51 น. UTC',
  ],
  ['tr', 'Europe/Istanbul', '24 Kasım 2026', '24 Kasım 2026, 04:51 GMT+3', '04:51', '24 Kasım 2026, 01:51 UTC'],
  ['uk', 'Europe/Kyiv', '24 листопада 2026', '24 листопада 2026, 03:51 GMT+2', '03:51', '24 листопада 2026, 01:51 UTC'],
  ['ur', 'Asia/Karachi', '24 نومبر 2026', '24 نومبر 2026، 06:51 GMT+5', '06:51', '24 نومبر 2026، 01:51 UTC'],
  [
    'vi',
    'Asia/Ho_Chi_Minh',
    '24 tháng 11, 2026',
    '24 tháng 11, 2026, 08:51 GMT+7',
    '08:51',
    '24 tháng 11, 2026, 01:51 UTC',
  ],
  ['zh-Hans', 'Asia/Shanghai', '2026年11月24日', '2026年11月24日 09:51 GMT+8', '09:51', '2026年11月24日 01:51 UTC'],
  ['zh-Hant', 'Asia/Taipei', '2026年11月24日', '2026年11月24日 09:51 GMT+8', '09:51', '2026年11月24日 01:51 UTC'],
];

describe('A date', () => {
  it.each(written)('is formatted in %s, in %s, as newsrooms do', (tag, timeZone, day, moment, time, universal) => {
    expect(formatDate(night, tag, timeZone, 'date')).toBe(day);
    expect(formatDate(night, tag, timeZone, 'dateTime')).toBe(moment);
    expect(formatDate(night, tag, timeZone, 'time')).toBe(time);
    expect(formatDate(night, tag, 'UTC', 'dateTime')).toBe(universal);
  });

  it.each(written)('in %s, in %s, has no era and no invisible characters', (tag, timeZone) => {
    for (let month = 0; month < 12; month += 1) {
      const moment = formatDate(new Date(Date.UTC(2026, month, 9, 9, 9)), tag, timeZone, 'dateTime');
      expect(moment).not.toMatch(/\b(AP|AD|BE|CE|M\d+)\b|[\p{Cf}\p{Zl}\p{Zp}]|[^\S ]| {2}|[[\]]/u);
    }
  });

  it.each([
    ['ar-EG', '٢٤ نوفمبر ٢٠٢٦'],
    ['ar-SA', '٢٤ نوفمبر ٢٠٢٦'],
    ['ar-LB', '٢٤ تشرين الثاني ٢٠٢٦'],
    ['ar-MA', '24 نونبر 2026'],
    ['fa-AF', '۳ قوس ۱۴۰۵'],
    ['en-GB', '24 November 2026'],
    ['fr-CA', '24 novembre 2026'],
    ['pt-PT', '24 de novembro de 2026'],
  ])('has the month names and digits of a region: %s', (tag, day) => {
    expect(formatDate(night, tag, 'UTC', 'date')).toBe(day);
  });

  it.each([
    ['en-GB', '24 November 2026 at 02:51 CET'],
    ['en-IN', '24 November 2026 at 2:51 am GMT+1'],
    ['fr-CA', '24 novembre 2026 à 02 h 51 GMT+1'],
    ['pt-PT', '24 de novembro de 2026 às 02h51 CET'],
    ['zh-HK', '2026年11月24日 02:51 GMT+1'],
  ])('has the hour cycle of a region: %s', (tag, moment) => {
    expect(formatDate(night, tag, 'Europe/Berlin', 'dateTime')).toBe(moment);
  });

  it.each([
    ['th-u-ca-gregory', '24 พฤศจิกายน 2026'],
    ['am-u-ca-ethiopic', '15 ኅዳር 2019'],
    ['ar-SA-u-ca-islamic-umalqura', '١٤ جمادى الآخرة ١٤٤٨ هـ'],
    ['ar-u-nu-arab', '٢٤ نوفمبر ٢٠٢٦'],
    ['fa-u-ca-gregory', '۲۴ نوامبر ۲۰۲۶'],
    ['ja-u-ca-japanese', '令和8年11月24日'],
    ['en-u-ca-persian', '3 Azar 1405'],
  ])('has the calendar and the digits of a tag: %s', (tag, day) => {
    expect(formatDate(night, tag, 'UTC', 'date')).toBe(day);
  });

  it.each([
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['Europe/London', 'GMT'],
    ['Asia/Kathmandu', 'GMT+5:45'],
    ['America/St_Johns', 'GMT-3:30'],
  ])('has a widely known abbreviation of the time zone: %s', (timeZone, name) => {
    for (const tag of ['ja', 'zh-Hant', 'he', 'mr', 'am', 'ps', 'el']) {
      expect(formatDate(night, tag, timeZone, 'dateTime').endsWith(` ${name}`), tag).toBe(true);
    }
  });

  it('is numeric in an unknown language', () => {
    expect(formatDate(night, 'xx', 'UTC', 'date')).toBe('2026-11-24');
    expect(formatDate(night, 'xx', 'Asia/Tokyo', 'dateTime')).toBe('2026-11-24, 10:51 GMT+9');
    expect(formatDate(night, 'xx', 'UTC', 'time')).toBe('01:51');
  });
});

describe('Numbers of minutes', () => {
  it('have the same digits as dates in Arabic without a region', () => {
    expect(formatMinutes(12, 'ar')).toBe('12 د');
    expect(formatDate(night, 'ar', 'UTC', 'date')).toContain('24');
  });
});

describe('Names', () => {
  it('are separated by commas in an unknown language', () => {
    const parts = formatNames(['Ann', 'Bo', 'Cy'], 'xx').map(({ value }) => value);
    expect(parts.join('')).toBe('Ann, Bo, Cy');
  });
});
