import { expect, it } from 'vitest';
import { Complaint } from '../../src/cli/Complaint';
import { parseJson } from '../../src/cli/parseJson';

it.each<[text: string, fault: string]>([
  ['', 'it ends at line 1, column 1, where a value should stand.'],
  ['{', 'it ends at line 1, column 2, where a name in quotation marks should stand.'],
  ['{\n  "a": 1,\n}', 'at line 3, column 1 there is "}", where a name in quotation marks should stand.'],
  ['{\n  "a": 1\n  "b": 2\n}', 'at line 3, column 3 there is "\\"", where , or } should stand.'],
  ['{ a: 1 }', 'at line 1, column 3 there is "a", where a name in quotation marks should stand.'],
  ['{ "a" 1 }', 'at line 1, column 7 there is "1", where : should stand.'],
  ['[1, 2,]', 'at line 1, column 7 there is "]", where a value should stand.'],
  ['[1 2]', 'at line 1, column 4 there is "2", where , or ] should stand.'],
  ['[01]', 'at line 1, column 3 there is "1", where , or ] should stand.'],
  ['[1, "two\nlines"]', 'at line 1, column 5 there is "\\"", where a value should stand.'],
  ["['a']", 'at line 1, column 2 there is "\'", where a value should stand.'],
  ['{"a":[{"b":nul}]}', 'at line 1, column 12 there is "n", where a value should stand.'],
  ['{} {}', 'at line 1, column 4 there is "{", where the end of the file should stand.'],
  ['["\\x"]', 'at line 1, column 2 there is "\\"", where a value should stand.'],
  ['["\u0085 \u{1F4A1}", }', 'at line 1, column 10 there is "}", where a value should stand.'],
  ['<html>', 'at line 1, column 1 there is "<", where a value should stand.'],
])('%j is no JSON, and the complaint says where', (text, fault) => {
  expect(() => parseJson(text, 'a.json')).toThrow(new Complaint(`a.json is not JSON: ${fault}`));
});

it('what is JSON is read', () => {
  const value = { a: [1, -2.5e-3, true, null, 'ä"\\\n\u0085', {}], b: [] };
  expect(parseJson(JSON.stringify(value, null, 2), 'a.json')).toEqual(value);
});
