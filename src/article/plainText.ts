import type { Block } from './Block';
import { listOf, plainly } from './plainly';
import type { Text } from './Text';

/** The quotation marks of English, in the order of `quotationMarks`. */
export const englishMarks = '“”‘’';

/** The words of a text without markup; what is quoted stands between the marks of `quotationMarks`, or else those of English. */
export function plainText(text: Text | undefined, marks = englishMarks): string {
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return plainly(text);
  return text
    .map((inline) =>
      inline?.type === 'quotation'
        ? marks[0] + plainText(inline.text, marks.slice(2) || marks) + marks[1]
        : plainText(inline?.text ?? plainly(inline), marks),
    )
    .join('');
}

/** The words of running text, a line for each paragraph, heading or item; pull quotes, which repeat words, are left out. What is quoted stands between the marks of `quotationMarks`, or else those of English. */
export function plainTextOfBlocks(blocks: readonly Block[] | undefined, marks?: string): string {
  let words = '';
  for (const block of listOf(blocks)) {
    words += Object.hasOwn(wordsOf, block?.type) ? wordsOf[block.type](block as never, marks) : line(plainly(block));
  }
  return words;
}

const line = (text: Text | undefined, marks?: string) => (text ? `${plainText(text, marks)}\n` : '');
const lines = (texts: readonly Text[], marks?: string) =>
  listOf(texts)
    .map((text) => line(text, marks))
    .join('');

const wordsOf: { [Type in Block['type']]: (block: Extract<Block, { type: Type }>, marks?: string) => string } = {
  paragraph: ({ text }, marks) => line(text, marks),
  heading: ({ text }, marks) => line(text, marks),
  list: ({ items }, marks) => lines(items, marks),
  quote: ({ paragraphs, attribution }, marks) => lines(paragraphs, marks) + line(attribution, marks),
  figure: ({ caption }, marks) => line(caption, marks),
  pullQuote: () => '',
  divider: () => '',
};
