/** So many brackets may be open, and so many signs may stand in one paragraph, where a writer needs a few. */
const mostOpen = 100;
const most = { brackets: 3_000, marks: 3_000, ticks: 20_000, lines: 10_000 };

/** An empty line, and the definition of an address or a note. */
const apart = /^[\s>]*(?:\[[^\]]+\]:|$)/;

/** A line of a list, a quote, a heading or a table: each is parsed by itself. */
const isBlockLine = /^\s*(?:[>#|]|[-+*]\s|\d+[.)]\s)|\|/;

/** The beginning of a block of code, which ends with the same signs. */
const fence = /^[\s>]*(`{3,}|~{3,})/;

/** The beginnings of blocks of HTML, and the lines that end them (CommonMark 0.31, 4.6). */
const html: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [
    /^ {0,3}<\/?(?:article|aside|blockquote|d[dlt]|details|div|figcaption|figure|footer|h[1-6]|header|hr|iframe|li|main|nav|[ou]l|p|section|summary|table|t(?:body|[dhr]|foot|head))(?:[\s/>]|$)/i,
    /^\s*$/,
  ],
];

/**
 * The line on which a paragraph of Markdown begins to have more brackets, marks or lines than a parser reads in reasonable time, which grows with
 * their square; undefined for a text without one. In code and HTML, they mean nothing.
 */
export function tangledLine(text: string): number | undefined {
  let [open, brackets, marks, ticks, lines] = [0, 0, 0, 0, 0];
  let end: RegExp | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (end) {
      if (end.test(line)) end = undefined;
      continue;
    }
    const signs = fence.exec(line)?.[1];
    end = signs === undefined ? html.find(([begin]) => begin.test(line))?.[1] : new RegExp(`^[\\s>]*${signs}`);
    if (end || apart.test(line)) [open, brackets, marks, ticks, lines] = [0, 0, 0, 0, 0];
    if (end && signs === undefined && end.test(line)) end = undefined;
    if (end) continue;
    lines = isBlockLine.test(line) ? 0 : lines + 1;
    if (lines > most.lines) return index + 1;
    for (const [sign] of line.matchAll(/[[\]*_~`]/g)) {
      if (sign === '[') open += 1;
      if (sign === ']') open = Math.max(0, open - 1);
      if (sign === '[' || sign === ']') brackets += 1;
      else if (sign === '`') ticks += 1;
      else marks += 1;
      if (open > mostOpen || brackets > most.brackets || marks > most.marks || ticks > most.ticks) return index + 1;
    }
  }
  return undefined;
}
