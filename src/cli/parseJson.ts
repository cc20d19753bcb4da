import { CommandError } from './CommandError';
import { endPosition } from './endPosition';

/**
 * Parses JSON of any depth.
 * @throws {CommandError} if the text is not JSON. Its message has the line, the column, what was found and what was expected.
 */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${name} is not JSON: ${syntaxErrorIn(text)}`);
  }
}

/** Describes the first syntax error. The messages of JavaScript engines differ, and not all of them contain the position. */
function syntaxErrorIn(text: string): string {
  if (text.trim() === '') return 'it is empty.';
  const { at, expected } = findSyntaxError(text);
  const position = endPosition(text.slice(0, at));
  const [found] = text.slice(at, at + 2);
  return `unexpected ${found === undefined ? 'end' : nameOf(found)} at ${position}, expected ${expected}.`;
}

/**
 * Finds the first syntax error (RFC 8259). It keeps a stack of its own, as recursion would overflow at depths that `JSON.parse`
 * accepts.
 */
function findSyntaxError(text: string): { at: number; expected: string } {
  const closers: string[] = [];
  let next: 'value' | 'name' | ':' | ',' = 'value';
  let isFirst = false;
  let at = 0;
  const read = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const matches = pattern.test(text);
    if (matches) at = pattern.lastIndex;
    return matches;
  };

  for (;;) {
    read(blanks);
    const closer = closers.at(-1);
    const found = text[at];
    if (found !== undefined && found === closer && (isFirst || next === ',')) {
      at += 1;
      closers.pop();
      [next, isFirst] = [',', false];
    } else if (next === ',') {
      if (closer === undefined) return { at, expected: 'the end' };
      if (!read(comma)) return { at, expected: `, or ${closer}` };
      next = closer === '}' ? 'name' : 'value';
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
      closers.push(found === '{' ? '}' : ']');
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
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in a string
const words = /[^"\\\u0000-\u001f]+/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function expectedInString(found: string | undefined): string {
  if (found === '\\') return 'an escape such as \\n or \\u00e9';
  const mark = 'the closing quotation mark';
  return found === undefined ? mark : `${JSON.stringify(found).slice(1, -1)} or ${mark}`;
}

/** A character in quotation marks, or its code point if it is invisible. */
function nameOf(character: string): string {
  if (!/[\p{C}\p{Z}]/u.test(character)) return `“${character}”`;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
