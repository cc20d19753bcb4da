import type { Block } from './Block';
import { apart, isMarked, piecesOf, textOf } from './inline';
import type { Text } from './Text';
import { textOfUnknown } from './textOfUnknown';
import { walkBlocks } from './walkBlocks';
import { withoutTags } from './withoutTags';

/** The quotation marks of English, in the order of `quotationMarks`. */
export const englishMarks = '“”‘’';

/** The words of a text without markup. Quotations have `marks` around them, as `quotationMarks` returns them. @default those of English */
export function plainText(text: Text | undefined, marks = englishMarks): string {
  return wordsOfText(text, marks, 0);
}

function wordsOfText(text: unknown, marks: string, depth: number): string {
  if (typeof text === 'string') return text;
  const pieces = piecesOf(text, depth);
  if (!pieces) return textOfUnknown(text, withoutTags);
  let words = '';
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (typeof piece === 'string') words += piece;
    else if (!isMarked(piece)) words += apart(pieces, index);
    else if (piece.type !== 'quotation') {
      if (piece.type === 'break') words += '\n';
      words += wordsOfText(textOf(piece), marks, depth + 1);
    } else words += marks[0] + wordsOfText(textOf(piece), marks.slice(2) || marks, depth + 1) + marks[1];
  }
  return words;
}

/**
 * The words of running text, a line for each paragraph, heading or item, at any depth; pull quotes, which repeat words, are left out.
 * Quotations have `marks` around them, as `quotationMarks` returns them; without it, those of English.
 */
export function plainTextOfBlocks(blocks: readonly Block[] | undefined, marks?: string): string {
  let words = '';
  walkBlocks(
    { body: blocks },
    {
      text(text, content) {
        if (text && content === 'text') words += `${plainText(text as Text, marks)}\n`;
      },
    },
  );
  return words;
}
