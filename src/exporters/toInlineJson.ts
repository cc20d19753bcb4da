/**
 * JSON that is safe inside a `<script>`: nothing in it can end the element or begin a comment (WHATWG HTML, 4.12.1.3), or end a
 * string in old JavaScript engines (U+2028, U+2029). `JSON.parse` reads it unchanged.
 */
export function toInlineJson(value: unknown): string {
  return (JSON.stringify(value) ?? 'null').replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
