/** Breaks a line where it is wider than so many columns, between words: one that is wider, such as an address, stays whole. */
export function wrapped(line: string, width: number): string[] {
  const [indent = ''] = /^(?:[ >]|- |\d+\. )*/.exec(line) ?? [];
  // What follows the marker of an item is under its words.
  const further = indent.replace(/[^> ]/g, ' ');
  const lines: string[] = [];
  let words = indent;
  let columns = columnsOf(indent);
  let isBegun = false;
  for (const piece of piecesIn(line.slice(indent.length))) {
    const wide = columnsOf(piece.trimEnd());
    if (isBegun && columns + wide > width) {
      lines.push(words.trimEnd());
      words = further;
      columns = columnsOf(further);
    }
    words += piece;
    columns += columnsOf(piece);
    isBegun = true;
  }
  return [...lines, words.trimEnd()];
}

/** Characters that take two columns, and may be apart from those beside them. */
const isWide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff00-\uff60]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The pieces of a text between which a line may be broken: words with the spaces after them, and wide characters with the punctuation after them. */
function piecesIn(text: string): string[] {
  return text.match(wordOrWide) ?? [];
}

const wordOrWide =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}][\u3001-\u3003\u3009\u300b\u300d\u300f\u3011\uff01\uff09\uff0c\uff1a\uff1b\uff1f]* *|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]+ *|\s+/gu;

function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += isWide.test(segment) ? 2 : 1;
  return columns;
}
