import { plainly } from '../article/plainly';

/** The lines of a text, whatever ends them, without a byte order mark. */
export function linesOf(text: unknown): string[] {
  return (
    (typeof text === 'string' ? text : plainly(text))
      .replace(/^\uFEFF/, '')
      // A zero is no character that a page can hold (WHATWG HTML, 13.2.3.5; WebVTT, 6.1).
      .replaceAll('\0', '\uFFFD')
      .split(/\r\n|[\n\r]/)
  );
}
