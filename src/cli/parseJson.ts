import { Complaint } from './Complaint';
import { placeAfter } from './placeAfter';

/**
 * The value that a text of JSON holds, whatever its depth.
 * @throws {Complaint} if it is not JSON; it names the line, the column, what is there and what should be.
 */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Complaint(`${name} is not JSON: ${faultIn(text)}`);
  }
}

/** The first fault of a text that is not JSON. The engines' own messages differ, and not all of them know the place. */
function faultIn(text: string): string {
  if (text.trim() === '') return 'it is empty.';
  const { at, expected } = firstFault(text);
  const place = placeAfter(text.slice(0, at));
  const [found] = text.slice(at, at + 2);
  return found === undefined
    ? `it ends at ${place}, where ${expected} should stand.`
    : `at ${place} there is ${shown(found)}, where ${expected} should stand.`;
}

/** Where a text stops being JSON (RFC 8259), and what should stand there. It keeps a list of what is open, as calls would not reach the depth that `JSON.parse` does. */
function firstFault(text: string): { at: number; expected: string } {
  const ends: string[] = [];
  let next: 'value' | 'name' | ':' | ',' = 'value';
  let isFirst = false;
  let at = 0;
  const read = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const isThere = pattern.test(text);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  };

  for (;;) {
    read(blanks);
    const end = ends.at(-1);
    const found = text[at];
    if (found !== undefined && found === end && (isFirst || next === ',')) {
      at += 1;
      ends.pop();
      [next, isFirst] = [',', false];
    } else if (next === ',') {
      if (end === undefined) return { at, expected: 'the end' };
      if (!read(comma)) return { at, expected: `, or ${end}` };
      next = end === '}' ? 'name' : 'value';
    } else if (next === ':') {
      if (!read(colon)) return { at, expected: ':' };
      next = 'value';
    } else if (found === '"') {
      at += 1;
      while (read(words) || read(escapeSequence));
      if (!read(quotationMark)) return { at, expected: expectedInString(text[at]) };
      [next, isFirst] = [next === 'name' ? ':' : ',', false];
    } else if (next === 'name') {
      return { at, expected: 'a name in quotation marks' };
    } else if (found === '{' || found === '[') {
      at += 1;
      ends.push(found === '{' ? '}' : ']');
      [next, isFirst] = [found === '{' ? 'name' : 'value', true];
    } else {
      if (!read(scalar)) return { at, expected: 'a value' };
      [next, isFirst] = [',', false];
    }
  }
}

const blanks = /[ \t\n\r]*/y;
const comma = /,/y;
const colon = /:/y;
const quotationMark = /"/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none in a string
const words = /[^"\\\u0000-\u001f]+/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function expectedInString(found: string | undefined): string {
  if (found === '\\') return 'an escape such as \\n or \\u00e9';
  const mark = 'the closing quotation mark';
  return found === undefined ? mark : `${JSON.stringify(found).slice(1, -1)} or ${mark}`;
}

/** A character as a message has it: one that cannot be seen by its number. */
function shown(character: string): string {
  if (!/[\p{C}\p{Z}]/u.test(character)) return `“${character}”`;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
