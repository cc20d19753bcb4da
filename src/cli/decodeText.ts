import { CommandError } from './CommandError';
import { endPosition } from './endPosition';

/**
 * The text of a UTF-8 file without its byte order mark. The command line decodes every file here; the name `-` is standard input.
 * @throws {CommandError} if the bytes are not UTF-8. Its message has the position, the probable encoding and how to convert the file.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const title = name === '-' ? 'Standard input' : name;
  const encoding = wideEncodingOf(bytes);
  try {
    if (!encoding) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!isInvalidUtf8(error)) {
      throw new CommandError(`${title} is too large to be read: ${bytes.length} bytes. Use a smaller file.`);
    }
  }
  const valid = validPrefixOf(bytes);
  // The zero bytes of UTF-16 and UTF-32 are valid UTF-8.
  const [before = ''] = encoding ? valid.split('\0', 1) : [valid];
  const offset = Buffer.byteLength(before);
  const position = endPosition(before.replace(/^\uFEFF/, ''));
  const advice = adviceFor(bytes, bytes[offset] ?? 0, encoding, name);
  throw new CommandError(
    `${title} is not UTF-8: unexpected byte ${hex(bytes[offset])} at byte offset ${offset} (${position}). ${advice}`,
  );
}

/** UTF-16 or UTF-32, if the byte order mark says so or the first two characters have zero bytes; they are ASCII in JSON (RFC 4627, 3). */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return Object.keys(wideEncodings).find((encoding) => wideEncodings[encoding]?.test(start));
}

/** The first four bytes in hexadecimal, by encoding. */
const wideEncodings: Record<string, RegExp> = {
  'UTF-32LE': /^(?:fffe0000|(?!00)..000000)/,
  'UTF-32BE': /^(?:0000feff|000000(?!00)..)/,
  'UTF-16LE': /^(?:fffe|(?!00)..00(?!00)..00)/,
  'UTF-16BE': /^(?:feff|00(?!00)..00(?!00)..)/,
};

/** The characters before the first byte that is not UTF-8, found by binary search. */
function validPrefixOf(bytes: Uint8Array): string {
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (prefixOf(bytes, middle) === undefined) invalid = middle;
    else valid = middle;
  }
  return prefixOf(bytes, valid) ?? '';
}

/** The complete characters in the first bytes, or undefined if these cannot start a UTF-8 text. */
function prefixOf(bytes: Uint8Array, length: number): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}

function adviceFor(bytes: Uint8Array, byte: number, wide: string | undefined, name: string): string {
  if (wide) return `It is ${wide}. ${conversion(wide, name)}`;
  if (bytes.some((one) => one < 9 || (one > 13 && one < 32))) {
    return 'It has control characters, as images and archives do. Give the name of a JSON file.';
  }
  if (isMostlyUtf8(bytes)) {
    return 'The rest of the file is UTF-8, so this text is damaged or was copied from another encoding. Type it again.';
  }
  const text = Buffer.from(bytes).toString('latin1');
  // Western languages do not have four such letters in a row, and Windows-1252 leaves five bytes undefined.
  if (/[\x80-\xff]{4}|[\x81\x8d\x8f\x90\x9d]/.test(text)) {
    return `Its encoding is unknown. ${conversion('ENCODING', name)}`;
  }
  const encoding = /[\x80-\x9f]/.test(text) ? 'Windows-1252' : 'Latin-1 or Windows-1252';
  const letter = windows1252[byte - 0x80] ?? String.fromCharCode(byte);
  return `It is probably ${encoding}, where ${hex(byte)} is “${letter}”. ${conversion('WINDOWS-1252', name)}`;
}

/** The characters of Windows-1252 from 0x80 to 0x9F. Above them it equals Latin-1. */
const windows1252 = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];

/** True if valid multi-byte characters outnumber invalid sequences. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString();
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[^\0-\x7f\uFFFD]/g) >= Math.max(1, count(/\uFFFD/g));
}

function conversion(encoding: string, name: string): string {
  const command = `iconv -f ${encoding} -t UTF-8`;
  if (name === '-') return `Convert it first: ${command} article.json | broadsheet …`;
  const [from, to] = [name, name.replace(/(\.[^./\\]*)?$/, '.utf8$1')].map(quoteForShell);
  return `Save it as UTF-8 in your editor, or run: ${command} ${from} > ${to}`;
}

/** A file name quoted for a POSIX shell. */
function quoteForShell(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}

function hex(byte = 0): string {
  return `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`;
}

function isInvalidUtf8(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
