import type { Article, KeyPoint } from './Article';
import type {
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

/**
 * What a field holds:
 * - `text`: words that are read with the story and count towards its length;
 * - `label`: words that are shown but not counted, such as a credit or words that repeat the story;
 * - `block`: a block, whose `type` says what it holds itself;
 * - a row: a record with the fields of the row; what is no record is a text;
 * - one of these in brackets: a list of them;
 * - `undefined`: neither words nor blocks.
 */
export type Held = Content | readonly [Content] | undefined;

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

/** What each field of a type holds: all must be named, so that one that is added to the model cannot be forgotten. */
type HeldBy<Type> = { readonly [Name in Exclude<keyof Type, 'type' | 'id' | 'provenance'>]-?: Held };

/** Makes a row of what each field of a type holds, in the order in which the fields are read. */
export function rowOf<Type>(held: HeldBy<Type>): Row {
  const fields = Object.entries<Held>(held).flatMap(([name, content]): Field[] => {
    if (content === undefined) return [];
    return typeof content === 'object' && !('fields' in content)
      ? [{ name, content: content[0], isList: true }]
      : [{ name, content, isList: false }];
  });
  return { fields, withParts: fields.filter(({ content }) => content !== 'text' && content !== 'label') };
}

/** What the blocks of each type hold: the one table that everything that looks inside blocks follows. */
export const childrenOf: { readonly [Type in BlockType]: Row } = {
  paragraph: rowOf<ParagraphBlock>({ text: 'text' }),
  heading: rowOf<HeadingBlock>({ text: 'text', level: undefined }),
  list: rowOf<ListBlock>({ items: ['text'], ordered: undefined }),
  // It repeats words of the story.
  pullQuote: rowOf<PullQuoteBlock>({ text: 'label', attribution: 'label', placement: undefined }),
  quote: rowOf<QuoteBlock>({ paragraphs: ['text'], attribution: 'text', url: undefined }),
  figure: rowOf<FigureBlock>({ image: undefined, caption: 'text', credit: 'label' }),
  divider: rowOf<DividerBlock>({}),
};

/** What the parts of an article hold, in the order in which they are read. */
export const articleParts: { readonly [Part in ArticlePart]: Held } = {
  headline: 'text',
  deck: 'text',
  standfirst: 'text',
  summary: 'text',
  keyPoints: [rowOf<KeyPoint>({ text: 'text', supports: undefined })],
  brief: ['block'],
  body: ['block'],
  conversation: rowOf<Conversation>({
    title: 'text',
    subtitle: 'text',
    note: 'label',
    speakers: [rowOf<Speaker>({ name: 'label', kind: undefined, asks: undefined, role: 'label', portrait: undefined })],
    turns: [rowOf<Turn>({ speaker: undefined, topic: 'text', at: undefined, body: ['block'] })],
  }),
};

/** The parts of an article as a row. */
export const articleRow = rowOf<Pick<Article, ArticlePart>>(articleParts);
