import type { KeyPoint } from './Article';
import type { Block, BlockType } from './Block';
import type { Conversation, Speaker, Turn } from './Conversation';
import type { ArticlePart } from './Correction';

/**
 * What a field holds:
 * - `text`: words that are read with the story and count towards its length;
 * - `label`: words that are shown but not counted, such as a credit or words that repeat the story;
 * - `block`: a block, whose `type` says what it holds itself;
 * - a row: a record with these fields;
 * - one of these in brackets: a list of them;
 * - `undefined`: neither words nor blocks.
 */
export type Held = Single | readonly [Single] | undefined;

type Single = 'text' | 'label' | 'block' | Row;

/** What each field of a record holds. */
export interface Row {
  /** The field's name, and what it holds. */
  readonly [field: string]: Held;
}

/** A row that names every field, so that one that is added to the model cannot be forgotten here. */
type RowOf<Part> = { readonly [Field in Exclude<keyof Part, 'type' | 'id' | 'provenance'>]-?: Held };

/** What the blocks of each type hold, in the order in which it is read. The one table that everything that looks inside blocks follows. */
export const childrenOf: { readonly [Type in BlockType]: RowOf<Extract<Block, { type: Type }>> } = {
  paragraph: { text: 'text' },
  heading: { text: 'text', level: undefined },
  list: { items: ['text'], ordered: undefined },
  // It repeats words of the story.
  pullQuote: { text: 'label', attribution: 'label', placement: undefined },
  quote: { paragraphs: ['text'], attribution: 'text', url: undefined },
  figure: { image: undefined, caption: 'text', credit: 'label' },
  divider: {},
};

const keyPoint: RowOf<KeyPoint> = { text: 'text', supports: undefined };

const speaker: RowOf<Speaker> = {
  name: 'label',
  kind: undefined,
  asks: undefined,
  role: 'label',
  portrait: undefined,
};

const turn: RowOf<Turn> = { speaker: undefined, topic: 'text', at: undefined, body: ['block'] };

const conversation: RowOf<Conversation> = {
  title: 'text',
  subtitle: 'text',
  note: 'label',
  speakers: [speaker],
  turns: [turn],
};

/** What the parts of an article hold, in the order in which they are read. */
export const articleParts: { readonly [Part in ArticlePart]: Held } = {
  headline: 'text',
  deck: 'text',
  standfirst: 'text',
  summary: 'text',
  keyPoints: [keyPoint],
  brief: ['block'],
  body: ['block'],
  conversation,
};
