/**
 * A value as JSON that may stand inside a `<script>`: no word in it can end the element or begin a comment (WHATWG HTML, 4.12.1.3),
 * and no separator of lines ends a string. It is read as any other JSON.
 */
export function toInlineJson(value: unknown): string {
  return (JSON.stringify(value) ?? 'null').replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
