import { expect, it } from 'vitest';
import { CommandError } from '../../src/cli/CommandError';
import { parseJson } from '../../src/cli/parseJson';

const deep = 100_000;

it.each<[text: string, error: string]>([
  ['', 'it is empty.'],
  [' \n', 'it is empty.'],
  ['{', 'unexpected end at line 1, column 2, expected a name in quotation marks.'],
  ['{\n  "a": 1,\n}', 'unexpected “}” at line 3, column 1, expected a name in quotation marks.'],
  ['{\n  "a": 1\n  "b": 2\n}', 'unexpected “"” at line 3, column 3, expected , or }.'],
  ['{ a: 1 }', 'unexpected “a” at line 1, column 3, expected a name in quotation marks.'],
  ['{ "a" 1 }', 'unexpected “1” at line 1, column 7, expected :.'],
  ['[1, 2,]', 'unexpected “]” at line 1, column 7, expected a value.'],
  ['[,1]', 'unexpected “,” at line 1, column 2, expected a value.'],
  ['[1 2]', 'unexpected “2” at line 1, column 4, expected , or ].'],
  ['[1}', 'unexpected “}” at line 1, column 3, expected , or ].'],
  ['{"a":1]', 'unexpected “]” at line 1, column 7, expected , or }.'],
  ['[01]', 'unexpected “1” at line 1, column 3, expected , or ].'],
  ['[1.]', 'unexpected “.” at line 1, column 3, expected , or ].'],
  ['[-]', 'unexpected “-” at line 1, column 2, expected a value.'],
  ['[NaN]', 'unexpected “N” at line 1, column 2, expected a value.'],
  ["['a']", "unexpected “'” at line 1, column 2, expected a value."],
  ['[“a”]', 'unexpected ““” at line 1, column 2, expected a value.'],
  ['{"a":[{"b":nul}]}', 'unexpected “n” at line 1, column 12, expected a value.'],
  ['{} {}', 'unexpected “{” at line 1, column 4, expected the end.'],
  ['[1]]', 'unexpected “]” at line 1, column 4, expected the end.'],
  ['<html>', 'unexpected “<” at line 1, column 1, expected a value.'],
  ['{"a":1} // one', 'unexpected “/” at line 1, column 9, expected the end.'],
  ['["\u0085 \u{1F4A1}", }', 'unexpected “}” at line 1, column 10, expected a value.'],
  ['[1,\r\n2,\r3,\n4 5]', 'unexpected “5” at line 4, column 3, expected , or ].'],
])('%j is reported as not JSON, with the position', (text, error) => {
  expect(() => parseJson(text, 'a.json')).toThrow(new CommandError(`a.json is not JSON: ${error}`));
});

it.each<[text: string, error: string]>([
  ['[1, "two\nlines"]', 'unexpected U+000A at line 1, column 9, expected \\n or the closing quotation mark.'],
  ['["a\tb"]', 'unexpected U+0009 at line 1, column 4, expected \\t or the closing quotation mark.'],
  ['["a\u0000b"]', 'unexpected U+0000 at line 1, column 4, expected \\u0000 or the closing quotation mark.'],
  ['["\\x"]', 'unexpected “\\” at line 1, column 3, expected an escape such as \\n or \\u00e9.'],
  ['["abc\\u12"]', 'unexpected “\\” at line 1, column 6, expected an escape such as \\n or \\u00e9.'],
  ['["abc', 'unexpected end at line 1, column 6, expected the closing quotation mark.'],
  ['["abc\\', 'unexpected “\\” at line 1, column 6, expected an escape such as \\n or \\u00e9.'],
  ['{"a\u0001":1}', 'unexpected U+0001 at line 1, column 4, expected \\u0001 or the closing quotation mark.'],
])('an error inside a string has its position: %j', (text, error) => {
  expect(() => parseJson(text, 'a.json')).toThrow(new CommandError(`a.json is not JSON: ${error}`));
});

it.each<[text: string, name: string, column: number]>([
  ['[\u0000]', 'U+0000', 2],
  ['[1]\u0000', 'U+0000', 4],
  ['{\u00a0"a":1}', 'U+00A0', 2],
  ['[1,\u20282]', 'U+2028', 4],
  ['[1,\ufeff2]', 'U+FEFF', 4],
  ['[\u000c]', 'U+000C', 2],
  ['[\u202e]', 'U+202E', 2],
  ['[\ud800]', 'U+D800', 2],
])('%j: an invisible character is named by its code point', (text, name, column) => {
  expect(() => parseJson(text, 'a.json')).toThrow(`unexpected ${name} at line 1, column ${column}, expected `);
});

it.each<[title: string, text: string, error: string]>([
  ['never closed', '['.repeat(deep), `unexpected end at line 1, column ${deep + 1}, expected a value.`],
  [
    'with one bracket too many',
    `${'['.repeat(deep)}${']'.repeat(deep)}]`,
    `unexpected “]” at line 1, column ${2 * deep + 1}`,
  ],
  [
    'with an error at the deepest level',
    `${'{"a":['.repeat(deep)}x`,
    `unexpected “x” at line 1, column ${6 * deep + 1}`,
  ],
  ['on many lines', '[\n'.repeat(deep), `unexpected end at line ${deep + 1}, column 1, expected a value.`],
])('an error in JSON nested 100,000 levels deep, %s, has its position', (_, text, error) => {
  expect(() => parseJson(text, 'a.json')).toThrow(`a.json is not JSON: ${error}`);
});

it('an error in a very long string has its position', () => {
  expect(() => parseJson(`["${'é\\n'.repeat(1_000_000)}\u0007"]`, 'a.json')).toThrow(
    'unexpected U+0007 at line 1, column 3000003',
  );
});

it('JSON is parsed', () => {
  const value = { a: [1, -2.5e-3, true, null, 'ä"\\\n\u0085', {}], b: [] };
  expect(parseJson(JSON.stringify(value, null, 2), 'a.json')).toEqual(value);
  expect(parseJson('['.repeat(deep) + ']'.repeat(deep), 'a.json')).toHaveLength(1);
});
