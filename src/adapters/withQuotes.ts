import type { Block } from '../article/Block';
import { plainText, plainTextOfBlocks } from '../article/plainText';
import type { SourceReport } from './SourceReport';

/** The body with quotes in place of pull quotes whose words it does not have: pull quotes are left out of feeds. */
export function withQuotes(body: readonly Block[], report: SourceReport): readonly Block[] {
  if (!body.some(({ type }) => type === 'pullQuote')) return body;
  const words = folded(plainTextOfBlocks(body));
  return body.map((block, index) => {
    if (block.type !== 'pullQuote' || words.includes(folded(plainText(block.text)))) return block;
    const message = 'is a pull quote with words that the story does not have; it is shown as a quote.';
    report.report({ kind: 'changed', path: report.placeOf(block) ?? `body[${index}]`, message });
    const { text, attribution, id } = block;
    return { type: 'quote', paragraphs: [text], ...(attribution && { attribution }), ...(id && { id }) };
  });
}

/** The letters and digits of a text, without differences of case, white space and punctuation. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}
