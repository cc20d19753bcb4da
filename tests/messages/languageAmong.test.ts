import { expect, it } from 'vitest';
import { languageAmong } from '../../src/messages/languageAmong';

it.each<[tag: string, known: string[], found: string]>([
  ['pa', ['pa'], 'pa'],
  ['pa-IN', ['pa'], 'pa'],
  ['pa-Guru-PK', ['pa'], 'pa'],
  ['pa-PK', ['pa', 'pa-Arab'], 'pa-Arab'],
  ['sr', ['sr-Latn', 'sr'], 'sr'],
  ['sr-Latn-RS', ['sr', 'sr-Latn'], 'sr-Latn'],
  ['sr-ME', ['sr', 'sr-Latn'], 'sr-Latn'],
  ['sh', ['sr', 'sr-Latn'], 'sr-Latn'],
  ['uz', ['uz-Cyrl', 'uz'], 'uz'],
  ['uz-Cyrl-UZ', ['uz', 'uz-Cyrl'], 'uz-Cyrl'],
  ['uz-AF', ['uz', 'uz-Arab'], 'uz-Arab'],
  ['zh-HK', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
  ['zh-Hans-HK', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
  ['cmn', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
  ['no', ['nb'], 'nb'],
  ['nb-NO', ['no'], 'no'],
  ['in', ['id'], 'id'],
  ['id', ['in'], 'in'],
  ['iw', ['he'], 'he'],
  ['ji', ['yi'], 'yi'],
  ['ur-Aran', ['ur'], 'ur'],
  ['de-Latf', ['de'], 'de'],
  ['ja-Hira', ['ja'], 'ja'],
  ['ko-Hang', ['ko'], 'ko'],
  ['tr-u-nu-latn', ['tr'], 'tr'],
  ['xx', ['xx'], 'xx'],
])('%s among %j is %s', (tag, known, found) => {
  expect(languageAmong(known, tag)).toBe(found);
});

it.each<[tag: string, known: string[]]>([
  ['pa-PK', ['pa']],
  ['pa-Arab', ['pa']],
  ['sr-Latn', ['sr']],
  ['uz-Cyrl', ['uz']],
  ['uz-AF', ['uz']],
  ['zh-HK', ['zh-Hans']],
  ['zh-Latn', ['zh-Hans', 'zh-Hant']],
  ['az-IR', ['az']],
  ['ms-Arab', ['ms']],
  ['hi-Latn', ['hi']],
  ['nn', ['no']],
  ['yue', ['zh-Hans', 'zh-Hant']],
  ['und', ['en', 'und-Latn']],
  ['und-Arab', ['ar']],
  ['e', ['en']],
  ['', ['en']],
])('%s is none of %j', (tag, known) => {
  expect(languageAmong(known, tag)).toBeUndefined();
});

it('works after more tags than the cache keeps', () => {
  for (let index = 0; index < 1200; index += 1) languageAmong(['de', 'en'], `de-x-${index}`);
  expect(languageAmong(['de', 'en'], 'de-AT')).toBe('de');
});
