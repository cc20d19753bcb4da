import { type MarkupPiece, markupPieces } from './markupPieces';

/** A line that is an address. */
const addressLine = /(?:^|[>\n])[^\S\n]*https?:\/\/[^\s<>"[\]]+[^\S\n]*(?:$|[<\n])/i;

/** An address that is all that stands in a piece of text, or in a line of it. */
const onlyAddress = /^[^\S\n]*(https?:\/\/[^\s<>"[\]]+)[^\S\n]*$/i;

/** Tags between which an address stands alone. */
const aroundAddress =
  /^<\/?(?:article|aside|blockquote|br|div|figcaption|figure|h[1-6]|hr|main|ol|p|pre|section|table|ul|wp:[\w.-]+)[\s/>]/i;

/** HTML with what `write` returns in the place of each address that stands on a line of its own, as WordPress embeds them. */
export function withAddresses(html: string, write: (address: string, isEmbed: boolean) => string): string {
  if (!addressLine.test(html)) return html;
  const pieces = [...markupPieces(html)];
  let made = '';
  for (const [index, { kind, start, end }] of pieces.entries()) {
    const text = html.slice(start, end);
    if (kind !== 'text' || !text.includes('://')) {
      made += text;
      continue;
    }
    const before = tagAt(html, pieces, index, -1);
    const after = tagAt(html, pieces, index, 1);
    const lines = text.split('\n');
    const first = lines.findIndex(isWords);
    const last = lines.findLastIndex(isWords);
    const isAlone = (line: number) => (line > first || isLineEnd(before)) && (line < last || isLineEnd(after));
    made += lines
      .map((line, number) => {
        const address = onlyAddress.exec(line)?.[1];
        return address && isAlone(number) ? write(address, /\bwp-block-embed/.test(before)) : line;
      })
      .join('\n');
  }
  return made;
}

function isWords(line: string): boolean {
  return line.trim() !== '';
}

function isLineEnd(tag: string): boolean {
  return tag === '' || aroundAddress.test(tag);
}

/** The next piece of markup that is no comment; an empty string at the ends. */
function tagAt(html: string, pieces: readonly MarkupPiece[], index: number, step: 1 | -1): string {
  for (let next = index + step; ; next += step) {
    const piece = pieces[next];
    if (!piece) return '';
    if (piece.kind !== 'comment') return html.slice(piece.start, piece.end);
  }
}
