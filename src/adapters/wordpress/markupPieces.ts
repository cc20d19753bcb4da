/** A piece of HTML, by its place: text, a tag, a comment, or an element whose white space and brackets are its own, as a whole. */
export interface MarkupPiece {
  readonly kind: 'text' | 'tag' | 'comment' | 'exact';
  readonly start: number;
  readonly end: number;
}

/** Elements in which neither blank lines nor shortcodes mean anything. */
const exactNames = /^<(pre|code|kbd|samp|script|style|textarea|svg|math)[\s/>]/i;

/** The pieces of HTML, in one pass. A tag or comment that does not end takes the rest, as in browsers (WHATWG HTML, 13.2.5). */
export function* markupPieces(html: string): Generator<MarkupPiece> {
  /** Names of elements of which no further one ends. */
  const open = new Set<string>();
  let text = 0;
  for (let start = html.indexOf('<'); start !== -1; ) {
    const next = html.charCodeAt(start + 1);
    const isComment = html.startsWith('<!--', start);
    if (!isComment && !isLetter(next) && next !== slash && next !== bang) {
      start = html.indexOf('<', start + 1);
      continue;
    }
    if (text < start) yield { kind: 'text', start: text, end: start };
    let kind: MarkupPiece['kind'] = isComment ? 'comment' : 'tag';
    let end = isComment ? after(html, '-->', start + 4) : endOfTag(html, start);
    const name = exactNames.exec(html.slice(start, start + 10))?.[1]?.toLowerCase();
    if (name && !open.has(name)) {
      const close = new RegExp(`</${name}[\\s/>]`, 'gi');
      close.lastIndex = end;
      const found = close.exec(html);
      if (found) {
        kind = 'exact';
        end = after(html, '>', found.index);
      } else open.add(name);
    }
    yield { kind, start, end };
    text = end;
    start = html.indexOf('<', end);
  }
  if (text < html.length) yield { kind: 'text', start: text, end: html.length };
}

const [slash, bang, equals, more, double, single] = ['/', '!', '=', '>', '"', "'"].map((sign) => sign.charCodeAt(0));

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123);
}

function after(html: string, sign: string, from: number): number {
  const index = html.indexOf(sign, from);
  return index === -1 ? html.length : index + sign.length;
}

/** The end of a tag. A `>` in a quoted value ends nothing. */
function endOfTag(html: string, start: number): number {
  let isValue = false;
  for (let index = start; index < html.length; index += 1) {
    const code = html.charCodeAt(index);
    if (code === more) return index + 1;
    if (isValue && (code === double || code === single)) {
      index = html.indexOf(html.charAt(index), index + 1);
      if (index === -1) return html.length;
    }
    if (code > 32) isValue = code === equals;
  }
  return html.length;
}
