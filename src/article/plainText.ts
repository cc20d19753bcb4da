import type { Block } from './Block';
import type { Text } from './Text';

/** The words of a text without their marks. */
export function plainText(text: Text | undefined): string {
  if (!text) return '';
  if (typeof text === 'string') return text;
  let words = '';
  for (const inline of text) words += typeof inline === 'string' ? inline : plainText(inline.text);
  return words;
}

/** The words of running text, a line for each paragraph, heading or item; pull quotes, which repeat words, are left out. */
export function plainTextOfBlocks(blocks: readonly Block[] | undefined): string {
  let words = '';
  for (const block of blocks ?? []) words += wordsOf[block.type](block as never);
  return words;
}

const line = (text: Text | undefined) => (text ? `${plainText(text)}\n` : '');

const wordsOf: { [Type in Block['type']]: (block: Extract<Block, { type: Type }>) => string } = {
  paragraph: ({ text }) => line(text),
  heading: ({ text }) => line(text),
  list: ({ items }) => items.map(line).join(''),
  quote: ({ paragraphs, attribution }) => paragraphs.map(line).join('') + line(attribution),
  figure: ({ caption }) => line(caption),
  pullQuote: () => '',
  divider: () => '',
};
