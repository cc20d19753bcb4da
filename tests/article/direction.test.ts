import { expect, it } from 'vitest';
import { directionAgainstFirst, directionOf } from '../../src/article/direction';

it.each([
  'ar',
  'ar-EG',
  'AR-eg',
  'he',
  'iw',
  'fa',
  'fa-AF',
  'ur',
  'yi',
  'ps',
  'sd',
  'ug',
  'dv',
  'ckb',
  'arc',
  'syr',
  'nqo',
])('%s is written from right to left', (language) => {
  expect(directionOf(language)).toBe('rtl');
});

it.each(['en', 'de-CH', 'tr', 'ru', 'hi', 'ja', 'zh-Hant-TW', 'th', 'ku', 'az', 'arn', 'hea', '', 'x-private'])(
  '%s is written from left to right',
  (language) => {
    expect(directionOf(language)).toBe('ltr');
  },
);

it('follows the script where the tag names one', () => {
  for (const language of ['az-Arab', 'ku-Arab-IQ', 'pa-Arab', 'uz-arab', 'ff-Adlm', 'en-Hebr']) {
    expect(directionOf(language), language).toBe('rtl');
  }
  for (const language of ['ar-Latn', 'he-latn-IL', 'ks-Deva', 'sd-Deva-IN', 'yi-Latn']) {
    expect(directionOf(language), language).toBe('ltr');
  }
});

it('takes a region for no script', () => {
  expect(directionOf('en-IL')).toBe('ltr');
  expect(directionOf('ar-DE')).toBe('rtl');
});

it.each([
  ['Lampen מציגה מנורה חדשה', 'rtl'],
  ['“iLamp 17” יוצאת לדרך בחורף', 'rtl'],
  ['Lampen ו-Gull', 'rtl'],
  [['Lampen', ' מציגה ', { type: 'strong', text: 'מנורה' }], 'rtl'],
  [['Lampen', { type: 'break' }, 'מציגה'], 'rtl'],
  ['عاجل is an Arabic word that means urgent', 'ltr'],
  ['𞤀𞤣𞤤𞤢𞤥 is the name of a script', 'ltr'],
])('%j runs in the direction of most of its words, not of its first', (text, direction) => {
  expect(directionAgainstFirst(text)).toBe(direction);
});

it.each([
  'The lamp goes out',
  'המנורה כבית',
  'מנורה של Lampen',
  'מה lamp?',
  'The word עברית ends this line of words',
  '2031',
  '۲۰۳۱ Lampen',
  '',
  [{ type: 'language', language: 'he', text: 'מנורה' }, ' is a lamp'],
  undefined,
  null,
  4711,
  { text: 'מנורה is' },
])('a browser finds the direction of %j by itself', (text) => {
  expect(directionAgainstFirst(text)).toBeUndefined();
});

it('a text that holds itself has an end', () => {
  const text: unknown[] = ['Lampen'];
  text.push(text, ' מציגה מנורה חדשה');
  expect(directionAgainstFirst(text)).toBe('rtl');
});
