import { type MarkupPiece, markupPieces } from './markupPieces';

/** Tags of elements that stand on lines of their own. */
const blockTag =
  /^<\/?(?:address|article|aside|audio|blockquote|caption|center|col|colgroup|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|legend|li|main|menu|nav|object|ol|p|pre|script|section|source|style|summary|table|tbody|td|tfoot|th|thead|tr|track|ul|video|wp:[\w.-]+)(?=[\s/>])/i;

/** Tags after which a line begins anyway. */
const breakTag = /^<br(?=[\s/>])/i;

/** HTML as the classic editor keeps it, with the paragraphs that it shows: a blank line ends a paragraph, the end of a line is a break. */
export function paragraphs(html: string): string {
  if (!html.includes('\n')) return html;
  const source = html.replace(/\r\n?/g, '\n');
  const pieces = [...markupPieces(source)];
  let made = '';
  for (const [index, piece] of pieces.entries()) {
    const words = source.slice(piece.start, piece.end);
    if (piece.kind !== 'text') {
      made += words;
      continue;
    }
    made += paragraphsOfText(words, isInLine(source, pieces, index, -1), isInLine(source, pieces, index, 1));
  }
  return made;
}

/** Text between two pieces that are words or parts of a line, or not. */
function paragraphsOfText(text: string, isAfterWords: boolean, isBeforeWords: boolean): string {
  const lines = text.split('\n');
  const last = lines.length - 1;
  let made = '';
  let blank = 0;
  /** True if there are words in the line before. */
  let isAfter = isAfterWords;
  for (const [index, line] of lines.entries()) {
    const isWords = line.trim() !== '';
    if (index > 0) blank += 1;
    if (isWords || (index === last && isBeforeWords)) {
      if (blank > 1) made += '\n<p>';
      else if (blank === 1) made += isAfter ? '<br>\n' : '\n';
      blank = 0;
      isAfter = true;
    }
    if (isWords || index === last || index === 0) made += line;
  }
  return blank > 0 ? `${made}\n` : made;
}

/** True if the next piece that is no comment is words or a part of a line. */
function isInLine(source: string, pieces: readonly MarkupPiece[], index: number, step: 1 | -1): boolean {
  for (let next = index + step; ; next += step) {
    const piece = pieces[next];
    if (!piece) return false;
    if (piece.kind === 'comment') continue;
    const tag = source.slice(piece.start, Math.min(piece.end, piece.start + 40));
    return piece.kind === 'text' || !(blockTag.test(tag) || breakTag.test(tag));
  }
}
