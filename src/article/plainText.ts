import type { Block } from './Block';
import { listOf, plainly } from './plainly';
import type { Text } from './Text';

/** The words of a text without their marks. */
export function plainText(text: Text | undefined): string {
  if (!text) return '';
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return plainly(text);
  let words = '';
  for (const inline of text) words += typeof inline === 'string' ? inline : plainText(inline?.text);
  return words;
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
