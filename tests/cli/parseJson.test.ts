import { expect, it } from 'vitest';
import { Complaint } from '../../src/cli/Complaint';
import { parseJson } from '../../src/cli/parseJson';

const deep = 100_000;

it.each<[text: string, fault: string]>([
  ['', 'it is empty.'],
  [' \n', 'it is empty.'],
  ['{', 'it ends at line 1, column 2, where a name in quotation marks should stand.'],
  ['{\n  "a": 1,\n}', 'at line 3, column 1 there is “}”, where a name in quotation marks should stand.'],
  ['{\n  "a": 1\n  "b": 2\n}', 'at line 3, column 3 there is “"”, where , or } should stand.'],
  ['{ a: 1 }', 'at line 1, column 3 there is “a”, where a name in quotation marks should stand.'],
  ['{ "a" 1 }', 'at line 1, column 7 there is “1”, where : should stand.'],
  ['[1, 2,]', 'at line 1, column 7 there is “]”, where a value should stand.'],
  ['[,1]', 'at line 1, column 2 there is “,”, where a value should stand.'],
  ['[1 2]', 'at line 1, column 4 there is “2”, where , or ] should stand.'],
  ['[1}', 'at line 1, column 3 there is “}”, where , or ] should stand.'],
  ['{"a":1]', 'at line 1, column 7 there is “]”, where , or } should stand.'],
  ['[01]', 'at line 1, column 3 there is “1”, where , or ] should stand.'],
  ['[1.]', 'at line 1, column 3 there is “.”, where , or ] should stand.'],
  ['[-]', 'at line 1, column 2 there is “-”, where a value should stand.'],
  ['[NaN]', 'at line 1, column 2 there is “N”, where a value should stand.'],
  ["['a']", "at line 1, column 2 there is “'”, where a value should stand."],
  ['[“a”]', 'at line 1, column 2 there is ““”, where a value should stand.'],
  ['{"a":[{"b":nul}]}', 'at line 1, column 12 there is “n”, where a value should stand.'],
  ['{} {}', 'at line 1, column 4 there is “{”, where the end should stand.'],
  ['[1]]', 'at line 1, column 4 there is “]”, where the end should stand.'],
  ['<html>', 'at line 1, column 1 there is “<”, where a value should stand.'],
  ['{"a":1} // one', 'at line 1, column 9 there is “/”, where the end should stand.'],
  ['["\u0085 \u{1F4A1}", }', 'at line 1, column 10 there is “}”, where a value should stand.'],
  ['[1,\r\n2,\r3,\n4 5]', 'at line 4, column 3 there is “5”, where , or ] should stand.'],
])('%j is not JSON, and the complaint says where', (text, fault) => {
  expect(() => parseJson(text, 'a.json')).toThrow(new Complaint(`a.json is not JSON: ${fault}`));
});

it.each<[text: string, fault: string]>([
  ['[1, "two\nlines"]', 'at line 1, column 9 there is U+000A, where \\n or the closing quotation mark should stand.'],
  ['["a\tb"]', 'at line 1, column 4 there is U+0009, where \\t or the closing quotation mark should stand.'],
  ['["a\u0000b"]', 'at line 1, column 4 there is U+0000, where \\u0000 or the closing quotation mark should stand.'],
  ['["\\x"]', 'at line 1, column 3 there is “\\”, where an escape such as \\n or \\u00e9 should stand.'],
  ['["abc\\u12"]', 'at line 1, column 6 there is “\\”, where an escape such as \\n or \\u00e9 should stand.'],
  ['["abc', 'it ends at line 1, column 6, where the closing quotation mark should stand.'],
  ['["abc\\', 'at line 1, column 6 there is “\\”, where an escape such as \\n or \\u00e9 should stand.'],
  ['{"a\u0001":1}', 'at line 1, column 4 there is U+0001, where \\u0001 or the closing quotation mark should stand.'],
])('the place inside a string is told: %j', (text, fault) => {
  expect(() => parseJson(text, 'a.json')).toThrow(new Complaint(`a.json is not JSON: ${fault}`));
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
])('%j: a character that cannot be seen is told by its number', (text, name, column) => {
  expect(() => parseJson(text, 'a.json')).toThrow(`at line 1, column ${column} there is ${name}, where `);
});

it.each<[title: string, text: string, fault: string]>([
  ['never closed', '['.repeat(deep), `it ends at line 1, column ${deep + 1}, where a value should stand.`],
  [
    'closed once too often',
    `${'['.repeat(deep)}${']'.repeat(deep)}]`,
    `at line 1, column ${2 * deep + 1} there is “]”`,
  ],
  ['with a fault at the bottom', `${'{"a":['.repeat(deep)}x`, `at line 1, column ${6 * deep + 1} there is “x”`],
  ['in lines', '[\n'.repeat(deep), `it ends at line ${deep + 1}, column 1, where a value should stand.`],
])('what is nested a hundred thousand levels deep, %s, has its place', (_, text, fault) => {
  expect(() => parseJson(text, 'a.json')).toThrow(`a.json is not JSON: ${fault}`);
});

it('a string of any length has the place of its fault', () => {
  expect(() => parseJson(`["${'é\\n'.repeat(1_000_000)}\u0007"]`, 'a.json')).toThrow(
    'at line 1, column 3000003 there is U+0007',
  );
});

it('what is JSON is read', () => {
  const value = { a: [1, -2.5e-3, true, null, 'ä"\\\n\u0085', {}], b: [] };
  expect(parseJson(JSON.stringify(value, null, 2), 'a.json')).toEqual(value);
  expect(parseJson('['.repeat(deep) + ']'.repeat(deep), 'a.json')).toHaveLength(1);
});
