import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/cli/decodeText';

const text = '{ "headline": "Café" }';

/** What is told of some bytes; it fails if they are taken. */
function refusalOf(bytes: Uint8Array, name = 'a.json'): string {
  try {
    decodeText(bytes, name);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The bytes were taken.');
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
  it.each(['', text, '漢字 \u{1F4A1} עברית', '\u0000', 'caf\uFFFD'])('is read as it is: %j', (text) => {
    expect(decodeText(Buffer.from(text), 'a.json')).toBe(text);
  });

  it('may begin with a byte order mark', () => {
    expect(decodeText(Buffer.from(`\uFEFF${text}`), 'a.json')).toBe(text);
  });
});

describe('A file in another encoding is refused', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['UTF-16LE', 'with a mark', wide(`\uFEFF${text}`, 2, true), 'at byte offset 0 (line 1, column 1) there is 0xFF'],
    ['UTF-16BE', 'with a mark', wide(`\uFEFF${text}`, 2, false), 'at byte offset 0 (line 1, column 1) there is 0xFE'],
    ['UTF-32LE', 'with a mark', wide(`\uFEFF${text}`, 4, true), 'at byte offset 0 (line 1, column 1) there is 0xFF'],
    ['UTF-32BE', 'with a mark', wide(`\uFEFF${text}`, 4, false), 'at byte offset 0 (line 1, column 1) there is 0x00'],
    ['UTF-16LE', 'without', wide(text, 2, true), 'at byte offset 1 (line 1, column 2) there is 0x00'],
    ['UTF-16BE', 'without', wide(text, 2, false), 'at byte offset 0 (line 1, column 1) there is 0x00'],
    ['UTF-32LE', 'without', wide(text, 4, true), 'at byte offset 1 (line 1, column 2) there is 0x00'],
    ['UTF-32BE', 'without', wide(text, 4, false), 'at byte offset 0 (line 1, column 1) there is 0x00'],
    ['UTF-16LE', 'without, and ASCII', wide('{}', 2, true), 'at byte offset 1 (line 1, column 2) there is 0x00'],
  ])('by the name of %s, %s', (encoding, _, bytes, place) => {
    expect(refusalOf(bytes)).toBe(
      `a.json is not UTF-8: ${place}. It is ${encoding}. ` +
        `Save it as UTF-8 in your editor, or run: iconv -f ${encoding} -t UTF-8 a.json > a.utf8.json`,
    );
  });

  it.each<[string, string, string]>([
    ['Caf\xE9', 'byte offset 3 (line 1, column 4)', 'Latin-1 or Windows-1252, where 0xE9 is “é”'],
    ['{\n  "a": "It\x92s"', 'byte offset 12 (line 2, column 11)', 'Windows-1252, where 0x92 is “’”'],
    ['\xE9t\xE9 \x96', 'byte offset 0 (line 1, column 1)', 'Windows-1252, where 0xE9 is “é”'],
    ['a\r\nb\rc\xE9', 'byte offset 6 (line 3, column 2)', 'Latin-1 or Windows-1252, where 0xE9 is “é”'],
  ])('with the western one that it probably is, and the letter that the byte is there: %j', (text, place, guess) => {
    const refusal = refusalOf(Buffer.from(text, 'latin1'));
    expect(refusal).toContain(`at ${place} there is 0x`);
    expect(refusal).toContain(`It is probably ${guess}.`);
    expect(refusal).toContain('iconv -f WINDOWS-1252 -t UTF-8 a.json > a.utf8.json');
  });

  it.each<[string, number[]]>([
    ['Cyrillic', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]],
    ['Japanese', [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x81, 0x42]],
    ['not assigned in Windows-1252', [0x41, 0x81, 0x42]],
  ])('without a guess where the bytes are %s', (_, bytes) => {
    const refusal = refusalOf(Buffer.from(bytes));
    expect(refusal).toContain('Its encoding is not known.');
    expect(refusal).toContain('iconv -f ENCODING -t UTF-8 a.json > a.utf8.json');
  });

  it('as no text where it has control characters', () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    expect(refusalOf(picture)).toBe(
      'a.json is not UTF-8: at byte offset 0 (line 1, column 1) there is 0x89. ' +
        'It has control characters, as pictures and archives do. Name a file of JSON.',
    );
  });

  it('with a command that a shell can read, whatever the name of the file', () => {
    expect(refusalOf(Buffer.from('Caf\xE9', 'latin1'), "news/Mara's story")).toContain(
      "iconv -f WINDOWS-1252 -t UTF-8 'news/Mara'\\''s story' > 'news/Mara'\\''s story.utf8'",
    );
  });

  it('on standard input too, where it has to be converted before it comes in', () => {
    expect(refusalOf(Buffer.from('Caf\xE9', 'latin1'), '-')).toMatch(
      /^Standard input is not UTF-8: .* Convert it on the way: iconv -f WINDOWS-1252 -t UTF-8 article\.json \| broadsheet …$/,
    );
  });
});

describe('A file in damaged UTF-8 is refused', () => {
  it.each<[string, number[], string]>([
    ['a sequence that a letter cuts off', [0xc3, 0x28], '0xC3'],
    ['a sequence that the end cuts off', [0xe2, 0x82], '0xE2'],
    ['a byte that continues nothing', [0x80], '0x80'],
    ['a slash in two bytes', [0xc0, 0xaf], '0xC0'],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80], '0xED'],
    ['a replacement character that is cut off', [0xef, 0xbf, 0x41], '0xEF'],
    ['a byte that is in no UTF-8', [0xff], '0xFF'],
  ])('with the place of %s', (_, damage, byte) => {
    const bytes = [...Buffer.from('\uFEFFééé '), ...damage];
    expect(refusalOf(Buffer.from(bytes))).toBe(
      `a.json is not UTF-8: at byte offset 10 (line 1, column 5) there is ${byte}. ` +
        'The rest of the file is UTF-8, so this place is damaged or was copied from elsewhere. Write it anew.',
    );
  });

  it.each([1, 65_535, 65_536, 65_537])('at the very byte after %i lines', (lines) => {
    const bytes = Buffer.concat([Buffer.from('é\n'.repeat(lines)), Buffer.from([0xe9])]);
    expect(refusalOf(bytes)).toContain(`byte offset ${3 * lines} (line ${lines + 1}, column 1) there is 0xE9`);
  });
});
