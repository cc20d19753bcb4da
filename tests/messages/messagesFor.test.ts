import { expect, it } from 'vitest';
import { languages } from '../../src/messages/languages';
import { messagesFor } from '../../src/messages/messagesFor';

it.each<[tag: string, name: string]>([
  ['ar', 'ar'],
  ['ar-EG', 'ar'],
  ['he', 'he'],
  ['he-IL', 'he'],
  ['fa', 'fa'],
  ['fa-AF', 'fa'],
  ['ur', 'ur'],
  ['ur-IN', 'ur'],
  ['hi', 'hi'],
  ['hi-IN', 'hi'],
  ['es', 'es'],
  ['es-419', 'es'],
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['pt', 'pt'],
  ['pt-BR', 'pt'],
  ['pt-PT', 'pt'],
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['ko', 'ko'],
  ['ko-KR', 'ko'],
  ['ko-Hang', 'ko'],
  ['bn-BD', 'bn'],
  ['in', 'id'],
  ['it-CH', 'it'],
  ['my-MM', 'my'],
  ['nl-BE', 'nl'],
  ['pa', 'pa'],
  ['pa-Guru-PK', 'pa'],
  ['ps-PK', 'ps'],
  ['sw-KE', 'sw'],
  ['ta-LK', 'ta'],
  ['uk-UA', 'uk'],
  ['vi-Latn', 'vi'],
  ['en', 'en'],
  ['en-GB', 'en'],
])('a story in %s has the messages of %s', (tag, name) => {
  expect(messagesFor(tag)).toBe(languages[name]);
});

it.each(['zh', 'zh-CN', 'zh-SG', 'zh-MY', 'zh-Hans', 'zh-Hans-HK', 'cmn'])(
  'a story in %s has the messages of simplified Chinese',
  (tag) => {
    expect(messagesFor(tag)).toBe(languages['zh-Hans']);
  },
);

it.each(['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-CN', 'cmn-TW'])(
  'a story in %s has the messages of traditional Chinese',
  (tag) => {
    expect(messagesFor(tag)).toBe(languages['zh-Hant']);
  },
);

it.each<[tag: string, name: string]>([
  ['iw', 'he'],
  ['iw-IL', 'he'],
  ['DE-at', 'de'],
  ['ZH-hant', 'zh-Hant'],
  ['zh-tw', 'zh-Hant'],
  ['de-DE-u-co-phonebk', 'de'],
  ['fr-x-newsroom', 'fr'],
])('a tag is recognized in any notation: %s', (tag, name) => {
  expect(messagesFor(tag)).toBe(languages[name]);
});

it.each(['hi-Latn', 'ar-Latn', 'ur-Latn', 'ja-Latn', 'zh-Latn-TW'])(
  'a story in Latin script has no messages in another script: %s',
  (tag) => {
    expect(messagesFor(tag)).toEqual({});
  },
);

it.each(['ka', 'ug', 'pa-PK', 'vi-Hani', 'fil', 'yue', 'xx', 'und', 'und-Latn', 'UND', 'mul', 'zxx'])(
  'a story in a language without a translation has no messages: %s',
  (tag) => {
    expect(messagesFor(tag)).toEqual({});
  },
);

it.each([
  '',
  ' ',
  'de-',
  '-de',
  'de_AT',
  'German',
  'zhHans',
  'constructor',
  'toString',
  'valueOf',
  '__proto__',
  'hasOwnProperty',
  'x'.repeat(10_000),
  `de-${'x'.repeat(10_000)}`,
  'de-'.repeat(10_000),
  '\ud800',
  'de\0',
  '../de',
  '<b>',
  '日本語',
])('an invalid tag has no messages: %.20j', (tag) => {
  expect(messagesFor(tag)).toEqual({});
});

it('a language that is missing or not a string has no messages', () => {
  for (const language of [undefined, null, 1, {}, [], Symbol('de')]) {
    expect(messagesFor(language as string)).toEqual({});
  }
});
