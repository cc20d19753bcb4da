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

/** The words of running text, a line for each paragraph, heading or item; pull quotes, which repeat words, are left out. */
export function plainTextOfBlocks(blocks: readonly Block[] | undefined): string {
  let words = '';
  for (const block of listOf(blocks)) {
    words += Object.hasOwn(wordsOf, block?.type) ? wordsOf[block.type](block as never) : line(plainly(block));
  }
  return words;
}

const line = (text: Text | undefined) => (text ? `${plainText(text)}\n` : '');
const lines = (texts: readonly Text[]) => listOf(texts).map(line).join('');

const wordsOf: { [Type in Block['type']]: (block: Extract<Block, { type: Type }>) => string } = {
  paragraph: ({ text }) => line(text),
  heading: ({ text }) => line(text),
  list: ({ items }) => lines(items),
  quote: ({ paragraphs, attribution }) => lines(paragraphs) + line(attribution),
  figure: ({ caption }) => line(caption),
  pullQuote: () => '',
  divider: () => '',
};
