import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/cli/decodeText';

const text = '{ "headline": "Café" }';

/** The message with which bytes are refused. */
function errorOf(bytes: Uint8Array, name = 'a.json'): string {
  try {
    decodeText(bytes, name);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The bytes were decoded.');
}

/** A text in UTF-16 or UTF-32. */
function wide(text: string, width: 2 | 4, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(width * text.length));
  for (const [index, unit] of [...text].entries()) {
    if (width === 2) view.setUint16(2 * index, unit.charCodeAt(0), isLittleEndian);
    else view.setUint32(4 * index, unit.charCodeAt(0), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}

describe('A file in UTF-8', () => {
  it.each(['', text, '漢字 \u{1F4A1} עברית', '\u0000', 'caf\uFFFD'])('is decoded: %j', (text) => {
    expect(decodeText(Buffer.from(text), 'a.json')).toBe(text);
  });

  it('may begin with a byte order mark, which is removed', () => {
    expect(decodeText(Buffer.from(`\uFEFF${text}`), 'a.json')).toBe(text);
  });
});

describe('A file in another encoding is refused', () => {
  it.each<[string, string, Uint8Array, string]>([
    [
      'UTF-16LE',
      'with a byte order mark',
      wide(`\uFEFF${text}`, 2, true),
      'unexpected byte 0xFF at byte offset 0 (line 1, column 1)',
    ],
    [
      'UTF-16BE',
      'with a byte order mark',
      wide(`\uFEFF${text}`, 2, false),
      'unexpected byte 0xFE at byte offset 0 (line 1, column 1)',
    ],
    [
      'UTF-32LE',
      'with a byte order mark',
      wide(`\uFEFF${text}`, 4, true),
      'unexpected byte 0xFF at byte offset 0 (line 1, column 1)',
    ],
    [
      'UTF-32BE',
      'with a byte order mark',
      wide(`\uFEFF${text}`, 4, false),
      'unexpected byte 0x00 at byte offset 0 (line 1, column 1)',
    ],
    ['UTF-16LE', 'without one', wide(text, 2, true), 'unexpected byte 0x00 at byte offset 1 (line 1, column 2)'],
    ['UTF-16BE', 'without one', wide(text, 2, false), 'unexpected byte 0x00 at byte offset 0 (line 1, column 1)'],
    ['UTF-32LE', 'without one', wide(text, 4, true), 'unexpected byte 0x00 at byte offset 1 (line 1, column 2)'],
    ['UTF-32BE', 'without one', wide(text, 4, false), 'unexpected byte 0x00 at byte offset 0 (line 1, column 1)'],
    [
      'UTF-16LE',
      'without one, in two characters',
      wide('{}', 2, true),
      'unexpected byte 0x00 at byte offset 1 (line 1, column 2)',
    ],
  ])('and named: %s, %s', (encoding, _, bytes, place) => {
    expect(errorOf(bytes)).toBe(
      `a.json is not UTF-8: ${place}. It is ${encoding}. ` +
        `Save it as UTF-8 in your editor, or run: iconv -f ${encoding} -t UTF-8 a.json > a.utf8.json`,
    );
  });

  it.each<[string, string, string]>([
    ['Caf\xE9', 'byte offset 3 (line 1, column 4)', 'Latin-1 or Windows-1252, where 0xE9 is “é”'],
    ['{\n  "a": "It\x92s"', 'byte offset 12 (line 2, column 11)', 'Windows-1252, where 0x92 is “’”'],
    ['\xE9t\xE9 \x96', 'byte offset 0 (line 1, column 1)', 'Windows-1252, where 0xE9 is “é”'],
    ['a\r\nb\rc\xE9', 'byte offset 6 (line 3, column 2)', 'Latin-1 or Windows-1252, where 0xE9 is “é”'],
  ])('with a guess at the western encoding, and the letter of the byte in it: %j', (text, place, guess) => {
    const message = errorOf(Buffer.from(text, 'latin1'));
    expect(message).toContain(` at ${place}. `);
    expect(message).toContain(`It is probably ${guess}.`);
    expect(message).toContain('iconv -f WINDOWS-1252 -t UTF-8 a.json > a.utf8.json');
  });

  it.each<[string, number[]]>([
    ['Cyrillic', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]],
    ['Japanese', [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x81, 0x42]],
    ['not assigned in Windows-1252', [0x41, 0x81, 0x42]],
  ])('without a guess where the bytes are %s', (_, bytes) => {
    const message = errorOf(Buffer.from(bytes));
    expect(message).toContain('Its encoding is unknown.');
    expect(message).toContain('iconv -f ENCODING -t UTF-8 a.json > a.utf8.json');
  });

  it('as binary if it has control characters', () => {
    const image = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    expect(errorOf(image)).toBe(
      'a.json is not UTF-8: unexpected byte 0x89 at byte offset 0 (line 1, column 1). ' +
        'It has control characters, as images and archives do. Give the name of a JSON file.',
    );
  });

  it('with a command whose file name is quoted for the shell', () => {
    expect(errorOf(Buffer.from('Caf\xE9', 'latin1'), "news/Mara's story")).toContain(
      "iconv -f WINDOWS-1252 -t UTF-8 'news/Mara'\\''s story' > 'news/Mara'\\''s story.utf8'",
    );
  });

  it('on standard input, with a command that converts before the pipe', () => {
    expect(errorOf(Buffer.from('Caf\xE9', 'latin1'), '-')).toMatch(
      /^Standard input is not UTF-8: .* Convert it first: iconv -f WINDOWS-1252 -t UTF-8 article\.json \| broadsheet …$/,
    );
  });
});

describe('A file in damaged UTF-8 is refused', () => {
  it.each<[string, number[], string]>([
    ['a sequence cut off by a letter', [0xc3, 0x28], '0xC3'],
    ['a sequence cut off by the end', [0xe2, 0x82], '0xE2'],
    ['a continuation byte without a start', [0x80], '0x80'],
    ['a slash encoded in two bytes', [0xc0, 0xaf], '0xC0'],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80], '0xED'],
    ['a replacement character cut off', [0xef, 0xbf, 0x41], '0xEF'],
    ['a byte that UTF-8 never has', [0xff], '0xFF'],
  ])('with the position of %s', (_, damage, byte) => {
    const bytes = [...Buffer.from('\uFEFFééé '), ...damage];
    expect(errorOf(Buffer.from(bytes))).toBe(
      `a.json is not UTF-8: unexpected byte ${byte} at byte offset 10 (line 1, column 5). ` +
        'The rest of the file is UTF-8, so this text is damaged or was copied from another encoding. Type it again.',
    );
  });

  it.each([1, 65_535, 65_536, 65_537])('at the exact byte after %i lines', (lines) => {
    const bytes = Buffer.concat([Buffer.from('é\n'.repeat(lines)), Buffer.from([0xe9])]);
    expect(errorOf(bytes)).toContain(`unexpected byte 0xE9 at byte offset ${3 * lines} (line ${lines + 1}, column 1).`);
  });
});
