/** Line and column of the end of a text, as editors count them: from 1, with any line ending, columns in UTF-16 code units. */
export function endPosition(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
