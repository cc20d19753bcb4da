import type { Article } from '../article/Article';
import type { Block } from '../article/Block';

const blocks: { [Type in Block['type']]: Extract<Block, { type: Type }> } = {
  paragraph: { type: 'paragraph', text: 'A' },
  heading: { type: 'heading', text: 'A' },
  list: { type: 'list', items: ['A'] },
  pullQuote: { type: 'pullQuote', text: 'A' },
  quote: { type: 'quote', paragraphs: ['A'] },
  figure: { type: 'figure', image: { url: '/', alt: '', width: 1, height: 1 } },
  divider: { type: 'divider' },
};

/** An article that has every part and every type of block: drawn once, it fills the style sheet. */
export const specimen: Article = {
  headline: 'A',
  section: { name: 'A' },
  authors: [{ name: 'A' }],
  publishedAt: '2000-01-01',
  publisher: { name: 'A' },
  summary: 'A',
  keyPoints: [{ text: 'A' }],
  brief: [blocks.paragraph],
  body: Object.values(blocks),
  provenanceOf: { summary: { source: 'trainedAlgorithmicMedia', disclosure: 'details' } },
  corrections: [{ kind: 'correction', at: '2000-01-01', text: 'A', parts: ['summary'] }],
  conversation: {
    speakers: [{ id: 'a', name: 'A', kind: 'human' }],
    turns: [{ speaker: 'a', body: [blocks.paragraph] }],
  },
  links: [{ label: 'A', url: '/' }],
};
