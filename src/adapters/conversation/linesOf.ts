import { textOfUnknown } from '../../article/textOfUnknown';

/** Splits a text into lines at any line ending, and removes a byte order mark. */
export function linesOf(text: unknown): string[] {
  return (
    (typeof text === 'string' ? text : textOfUnknown(text))
      .replace(/^\uFEFF/, '')
      // HTML cannot hold U+0000 (WHATWG HTML, 13.2.3.5), and WebVTT parsers replace it (6.1).
      .replaceAll('\0', '\uFFFD')
      .split(/\r\n|[\n\r]/)
  );
}
