const elements = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/**
 * The element of a heading of a level; `h2` for any other value. The names are constants: if only one is concatenated at run time,
 * JavaScript engines compare all element names letter by letter, which took a tenth of the time of a page.
 */
export function headingOf(level: unknown): (typeof elements)[number] {
  return (typeof level === 'number' && elements[level - 1]) || 'h2';
}

/** The element of a heading one level below another one. */
export function headingBelow(level: unknown): (typeof elements)[number] {
  return headingOf(typeof level === 'number' ? Math.min(level + 1, 6) : 3);
}
