/** The parts of a CSS value between its commas; commas in strings and in brackets do not separate. */
export function commaSeparated(css: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const piece of css.match(/"[^"]*"|'[^']*'|./gs) ?? []) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts.map((part) => part.trim());
}
