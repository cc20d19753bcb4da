import { Complaint } from './Complaint';
import { placeAfter } from './placeAfter';

/**
 * The text of a file in UTF-8, without the byte order mark that it may begin with. Every file that the program reads is decoded here;
 * the name `-` is standard input.
 * @throws {Complaint} if the bytes are not UTF-8; it says where, which encoding they probably have, and how to convert them.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const title = name === '-' ? 'Standard input' : name;
  const encoding = wideEncodingOf(bytes);
  try {
    if (!encoding) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!isOfBytes(error))
      throw new Complaint(`${title} is too large to be read: ${bytes.length} bytes. Name a smaller file.`);
  }
  const valid = validBeginningOf(bytes);
  // To UTF-8 the zeros of a wide encoding are characters too.
  const [before = ''] = encoding ? valid.split('\0', 1) : [valid];
  const offset = Buffer.byteLength(before);
  const place = placeAfter(before.replace(/^\uFEFF/, ''));
  const advice = adviceFor(bytes, bytes[offset] ?? 0, encoding, name);
  throw new Complaint(
    `${title} is not UTF-8: at byte offset ${offset} (${place}) there is ${hex(bytes[offset])}. ${advice}`,
  );
}

/** The encoding of two or four bytes a character that a text has, if any: by its byte order mark, or by the zeros in its first two characters, which are ASCII in JSON (RFC 4627, 3). */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return Object.keys(wideBeginnings).find((encoding) => wideBeginnings[encoding]?.test(beginning));
}

const wideBeginnings: Record<string, RegExp> = {
  'UTF-32LE': /^(?:fffe0000|(?!00)..000000)/,
  'UTF-32BE': /^(?:0000feff|000000(?!00)..)/,
  'UTF-16LE': /^(?:fffe|(?!00)..00(?!00)..00)/,
  'UTF-16BE': /^(?:feff|00(?!00)..00(?!00)..)/,
};

/** The characters before the first byte that is not UTF-8, found by halving: how many bytes are the beginning of some text. */
function validBeginningOf(bytes: Uint8Array): string {
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (beginningOf(bytes, middle) === undefined) invalid = middle;
    else valid = middle;
  }
  return beginningOf(bytes, valid) ?? '';
}

/** The whole characters in the first bytes; none if they are not the beginning of a text. */
function beginningOf(bytes: Uint8Array, length: number): string | undefined {
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
    return 'It has control characters, as pictures and archives do. Name a file of JSON.';
  }
  if (isMostlyUtf8(bytes)) {
    return 'The rest of the file is UTF-8, so this place is damaged or was copied from elsewhere. Write it anew.';
  }
  const text = Buffer.from(bytes).toString('latin1');
  // Western languages have single letters of this kind between others, and Windows-1252 has five bytes without a meaning.
  if (/[\x80-\xff]{4}|[\x81\x8d\x8f\x90\x9d]/.test(text)) {
    return `Its encoding is not known. ${conversion('ENCODING', name)}`;
  }
  const encoding = /[\x80-\x9f]/.test(text) ? 'Windows-1252' : 'Latin-1 or Windows-1252';
  const letter = windows1252[byte - 0x80] ?? String.fromCharCode(byte);
  return `It is probably ${encoding}, where ${hex(byte)} is “${letter}”. ${conversion('WINDOWS-1252', name)}`;
}

/** What Windows-1252 has from 0x80 to 0x9F; the rest is Latin-1. */
const windows1252 = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];

/** Whether there are more characters of several bytes than places that are no characters. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString();
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[^\0-\x7f\uFFFD]/g) >= Math.max(1, count(/\uFFFD/g));
}

function conversion(encoding: string, name: string): string {
  const command = `iconv -f ${encoding} -t UTF-8`;
  if (name === '-') return `Convert it on the way: ${command} article.json | broadsheet …`;
  const [from, to] = [name, name.replace(/(\.[^./\\]*)?$/, '.utf8$1')].map(forShell);
  return `Save it as UTF-8 in your editor, or run: ${command} ${from} > ${to}`;
}

/** A name as a shell reads it (POSIX). */
function forShell(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}

function hex(byte = 0): string {
  return `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`;
}

function isOfBytes(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
