import { Complaint } from './Complaint';

/**
 * The value that a file of JSON holds.
 * @throws {Complaint} if it holds none; it names the line and the column.
 */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Complaint(`${name} is not JSON: ${faultIn(text)}`);
  }
}

/** Where a text stops being JSON, and what should stand there. The engines' own messages differ, and not all of them know the place. */
function faultIn(text: string): string {
  let at = 0;
  let expected = 'a value';
  const read = (pattern: RegExp) => {
    const sticky = new RegExp(pattern, 'uy');
    sticky.lastIndex = at;
    const found = sticky.exec(text)?.[0];
    at += found?.length ?? 0;
    return found !== undefined;
  };
  const take = (pattern: RegExp, name: string) => {
    read(/[\s\uFEFF]*/);
    if (read(pattern)) return true;
    expected = name;
    return false;
  };
  const value = (): boolean => {
    if (take(/\{/, ''))
      return members(/\}/, ', or }', () => take(string, 'a name in quotation marks') && take(/:/, ':') && value());
    if (take(/\[/, '')) return members(/\]/, ', or ]', value);
    return take(string, '') || take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/, 'a value');
  };
  const members = (end: RegExp, name: string, member: () => boolean): boolean => {
    if (take(end, '')) return true;
    do {
      if (!member()) return false;
    } while (take(/,/, ''));
    return take(end, name);
  };
  if (value()) take(/$/, 'the end of the file');
  const lines = text.slice(0, at).split('\n');
  const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
  const [found] = text.slice(at);
  return found === undefined
    ? `it ends at ${place}, where ${expected} should stand.`
    : `at ${place} there is ${JSON.stringify(found)}, where ${expected} should stand.`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none in a string
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/u;
