import { expect, it } from 'vitest';
import { directionOf } from '../../src/article/direction';

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
