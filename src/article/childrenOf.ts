import type { Article, KeyPoint } from './Article';
import type {
  Block,
  BlockType,
  DividerBlock,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  PullQuoteBlock,
  QuoteBlock,
} from './Block';
import type { Conversation, Speaker, Turn } from './Conversation';
import type { ArticlePart } from './Correction';
import { isEmpty } from './guards';
import { safeImageUrl } from './url';

/**
 * What a field holds:
 * - `text`: words that are read with the story and count towards its length;
 * - `label`: words that are shown but not counted, such as a credit or words that repeat the story;
 * - `block`: a block, whose `type` says what it holds itself;
 * - a row: a record with the fields of the row; what is no record is a text;
 * - one of these in brackets: a list of them.
 */
export type Held = Content | readonly [Content];

/** What a field, or an item of a list, holds. */
export type Content = 'text' | 'label' | 'block' | Row;

/** What the fields of a record hold. */
export interface Row {
  /** The fields with words or blocks, in the order in which they are read. */
  readonly fields: readonly Field[];
  /** Those of them that hold blocks or records. */
  readonly withParts: readonly Field[];
}

/** A field of a record. */
export interface Field {
  /** The field's name. */
  readonly name: string;
  /** What it holds, or each of its items. */
  readonly content: Content;
  /** True for a list. */
  readonly isList: boolean;
}

/** What the fields of a type hold. All are named, here or among the `Others`: one that is added to the model cannot be forgotten. */
type HeldBy<Type, Others> = { readonly [Name in Exclude<keyof Type, 'type' | 'id' | 'provenance' | Others>]-?: Held };

/** Makes a row of what the fields of a type hold, in the order in which they are read. `Others` are fields without words and blocks. */
export function rowOf<Type, Others extends keyof Type = never>(held: HeldBy<Type, Others>): Row {
  const fields = Object.entries<Held>(held).map(([name, content]): Field => {
    const isList = typeof content === 'object' && !('fields' in content);
    return { name, content: isList ? content[0] : content, isList };
  });
  return { fields, withParts: fields.filter(({ content }) => content !== 'text' && content !== 'label') };
}

/** What the blocks of each type hold: the one table that everything that looks inside blocks follows. */
export const childrenOf: { readonly [Type in BlockType]: Row } = {
  paragraph: rowOf<ParagraphBlock>({ text: 'text' }),
  heading: rowOf<HeadingBlock, 'level'>({ text: 'text' }),
  list: rowOf<ListBlock, 'ordered'>({ items: ['text'] }),
  // It repeats words of the story.
  pullQuote: rowOf<PullQuoteBlock, 'placement'>({ text: 'label', attribution: 'label' }),
  quote: rowOf<QuoteBlock, 'url'>({ paragraphs: ['text'], attribution: 'text' }),
  figure: rowOf<FigureBlock, 'image'>({ caption: 'text', credit: 'label' }),
  divider: rowOf<DividerBlock>({}),
};

/** Whether a block has what its type needs; of one that lacks it, only the words are shown. */
export const isWhole: { [Type in BlockType]: (block: Extract<Block, { type: Type }>) => boolean } = {
  paragraph: ({ text }) => !isEmpty(text),
  heading: ({ text }) => !isEmpty(text),
  list: ({ items }) => !isEmpty(items),
  pullQuote: ({ text }) => !isEmpty(text),
  quote: ({ paragraphs }) => !isEmpty(paragraphs),
  figure: ({ image }) => safeImageUrl(image?.url) !== undefined,
  divider: () => true,
};

/** What the parts of an article hold, in the order in which they are read. */
export const articleParts: { readonly [Part in ArticlePart]: Held } = {
  headline: 'text',
  deck: 'text',
  standfirst: 'text',
  summary: 'text',
  keyPoints: [rowOf<KeyPoint, 'supports'>({ text: 'text' })],
  brief: ['block'],
  body: ['block'],
  conversation: rowOf<Conversation>({
    title: 'text',
    subtitle: 'text',
    note: 'label',
    speakers: [rowOf<Speaker, 'kind' | 'asks' | 'portrait'>({ name: 'label', role: 'label' })],
    turns: [rowOf<Turn, 'speaker' | 'at'>({ topic: 'text', body: ['block'] })],
  }),
};

/** The parts of an article as a row. */
export const articleRow = rowOf<Pick<Article, ArticlePart>>(articleParts);
