import type { Block } from './Block';
import { formOf, wordsOfBlock } from './formOf';
import { apart, isMarked, piecesOf, textOf } from './inline';
import { listOf, plainly } from './plainly';
import type { Text } from './Text';
import { withoutTags } from './withoutTags';

/** The quotation marks of English, in the order of `quotationMarks`. */
export const englishMarks = '“”‘’';

/** The words of a text without markup; what is quoted stands between the marks of `quotationMarks`, or else those of English. */
export function plainText(text: Text | undefined, marks = englishMarks): string {
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

/** The words of running text, a line for each paragraph, heading or item; pull quotes, which repeat words, are left out. What is quoted stands between the marks of `quotationMarks`, or else those of English. */
export function plainTextOfBlocks(blocks: readonly Block[] | undefined, marks?: string): string {
  let words = '';
  for (const block of listOf(blocks)) {
    const form = formOf(block);
    words += form ? linesOf[form](block as never, marks) : line(wordsOfBlock(block));
  }
  return words;
}

const line = (text: Text | undefined, marks?: string) => (text ? `${plainText(text, marks)}\n` : '');
const lines = (texts: readonly Text[], marks?: string) =>
  listOf(texts)
    .map((text) => line(text, marks))
    .join('');

const linesOf: { [Type in Block['type']]: (block: Extract<Block, { type: Type }>, marks?: string) => string } = {
  paragraph: ({ text }, marks) => line(text, marks),
  heading: ({ text }, marks) => line(text, marks),
  list: ({ items }, marks) => lines(items, marks),
  quote: ({ paragraphs, attribution }, marks) => lines(paragraphs, marks) + line(attribution, marks),
  figure: ({ caption }, marks) => line(caption, marks),
  pullQuote: () => '',
  divider: () => '',
};
