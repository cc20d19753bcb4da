import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writeWritingSystemLanguages } from '../../build/writingSystemLanguages';
import { writingSystemLanguages } from '../../src/theme/writingSystemLanguages';

const file = new URL('../../src/theme/writingSystemLanguages.ts', import.meta.url);

it('The languages of each script are those of Unicode CLDR; `npm run fix:writing-systems` writes them anew', () => {
  const derived = writeWritingSystemLanguages();
  if (process.env.UPDATE_WRITING_SYSTEMS) writeFileSync(file, derived);
  expect(readFileSync(file, 'utf8')).toBe(derived);
});

it.each([
  ['Gujr', 'gu'],
  ['Telu', 'te'],
  ['Guru', 'pa'],
  ['Sinh', 'si'],
  ['Ethi', 'ti'],
  ['Deva', 'ne'],
  ['Deva', 'mr'],
  ['Arab', 'ps'],
  ['Arab', 'ckb'],
  ['Arab', 'sd'],
  ['Arab', 'ug'],
  ['Arab', 'pa-PK'],
  ['Knda', 'kn'],
  ['Mlym', 'ml'],
  ['Orya', 'or'],
  ['Khmr', 'km'],
  ['Laoo', 'lo'],
  ['Hebr', 'yi'],
  ['Geor', 'ka'],
  ['Tibt', 'bo'],
  ['Tibt', 'dz'],
  ['Thaa', 'dv'],
] as const)('%s has the language %s', (script, language) => {
  expect(writingSystemLanguages[script].split(' ')).toContain(language);
});

it('No language is in two scripts', () => {
  const all = Object.values(writingSystemLanguages).flatMap((tags) => tags.split(' '));
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(150);
});
