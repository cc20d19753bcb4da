/** Lines after a marker; all but the first one begin with `others`. */
export function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => {
      const before = index === 0 ? first : others;
      return line === '' ? before.trimEnd() : before + line;
    })
    .join('\n');
}
