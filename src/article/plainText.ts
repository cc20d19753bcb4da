import type { Block } from './Block';
import { formOf, wordsOfBlock } from './formOf';
import { apart, isMarked, piecesOf, textOf } from './inline';
import { listOf, plainly } from './plainly';
import type { Text } from './Text';
import { withoutTags } from './withoutTags';

/** The words of a text without markup; what is quoted stands between the marks of `quotationMarks`, or else those of English. */
export function plainText(text: Text | undefined, marks = '“”‘’'): string {
  return wordsOfText(text, marks, 0);
}

function wordsOfText(text: unknown, marks: string, depth: number): string {
  if (typeof text === 'string') return text;
  const pieces = piecesOf(text, depth);
  if (!pieces) return plainly(text, withoutTags);
  let words = '';
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (typeof piece === 'string') words += piece;
    else if (!isMarked(piece)) words += apart(pieces, index);
    else if (piece.type !== 'quotation') words += wordsOfText(textOf(piece), marks, depth + 1);
    else words += marks[0] + wordsOfText(textOf(piece), marks.slice(2) || marks, depth + 1) + marks[1];
  }
  return words;
}

/** The words of running text, a line for each paragraph, heading or item; pull quotes, which repeat words, are left out. */
export function plainTextOfBlocks(blocks: readonly Block[] | undefined): string {
  let words = '';
  for (const block of listOf(blocks)) {
    const form = formOf(block);
    words += form ? linesOf[form](block as never) : line(wordsOfBlock(block));
  }
  return words;
}

const line = (text: Text | undefined) => (text ? `${plainText(text)}\n` : '');
const lines = (texts: readonly Text[]) => listOf(texts).map(line).join('');

const linesOf: { [Type in Block['type']]: (block: Extract<Block, { type: Type }>) => string } = {
  paragraph: ({ text }) => line(text),
  heading: ({ text }) => line(text),
  list: ({ items }) => lines(items),
  quote: ({ paragraphs, attribution }) => lines(paragraphs) + line(attribution),
  figure: ({ caption }) => line(caption),
  pullQuote: () => '',
  divider: () => '',
};
