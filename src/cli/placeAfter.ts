/** The place at which a text ends, as editors count: from 1, lines with any ending, columns in UTF-16 code units. */
export function placeAfter(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
