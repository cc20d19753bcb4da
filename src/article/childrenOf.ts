import type { Article, KeyPoint, Note } from './Article';
import type {
  AudioBlock,
  BigNumberBlock,
  BigNumberItem,
  Block,
  BlockType,
  CustomBlockFields,
  DetailsBlock,
  DividerBlock,
  DocumentBlock,
  EmbedBlock,
  Fact,
  FactBoxBlock,
  FigureBlock,
  GalleryBlock,
  HeadingBlock,
  ListBlock,
  ListItem,
  LiveUpdateBlock,
  ParagraphBlock,
  Picture,
  PreformattedBlock,
  PullQuoteBlock,
  QuestionItem,
  QuestionsBlock,
  QuoteBlock,
  RelatedLink,
  RelatedLinksBlock,
  SlotBlock,
  TableBlock,
  TableCell,
  TableRow,
  TimelineBlock,
  TimelineEvent,
  VideoBlock,
} from './Block';
import type { Conversation, Speaker, Turn } from './Conversation';
import type { ArticlePart } from './Correction';
import { isEmpty, isRecord, listOf } from './guards';
import { safeFrameUrl, safeImageUrl, safeUrl } from './url';

/**
 * What a field holds:
 * - `text`: words that are read with the story and count towards its length;
 * - `label`: words that are shown but not counted, such as a credit or words that repeat the story;
 * - `block`: a block, whose `type` says what it holds itself;
 * - a row: a record with the fields of the row; what is no record is a text;
 * - one of these in brackets: a list of them;
 * - `aside`: one of these, whose words are shown but not counted.
 */
export type Held = Content | readonly [Content] | Aside;

/** What a field holds whose words are no part of the story, such as a transcript or links to other stories. */
interface Aside {
  readonly aside: Content | readonly [Content];
  /** What the field holds if it is a record and no list. */
  readonly record?: Row;
}

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
  /** True if none of the words in it are counted. */
  readonly isAside: boolean;
  /** What it holds if it is a record and no list. */
  readonly record: Row | undefined;
}

/** What the fields of a type hold. All are named, here or among the `Others`: one that is added to the model cannot be forgotten. */
type HeldBy<Type, Others> = { readonly [Name in Exclude<keyof Type, 'type' | 'id' | 'provenance' | Others>]-?: Held };

/** Makes a row of what the fields of a type hold, in the order in which they are read. `Others` are fields without words and blocks. */
export function rowOf<Type, Others extends keyof Type = never>(held: HeldBy<Type, Others>): Row {
  const fields = Object.entries<Held>(held).map(([name, given]): Field => {
    const aside = typeof given === 'object' && 'aside' in given ? given : undefined;
    const holds = aside ? aside.aside : (given as Exclude<Held, Aside>);
    const isList = typeof holds === 'object' && !('fields' in holds);
    return {
      name,
      content: isList ? holds[0] : holds,
      isList,
      isAside: aside !== undefined,
      record: aside?.record,
    };
  });
  return { fields, withParts: fields.filter(({ content }) => content !== 'text' && content !== 'label') };
}

/** What a conversation holds. */
const conversationRow = rowOf<Conversation>({
  title: 'text',
  subtitle: 'text',
  note: 'label',
  speakers: [rowOf<Speaker, 'kind' | 'asks' | 'portrait'>({ name: 'label', role: 'label' })],
  turns: [rowOf<Turn, 'speaker' | 'at'>({ topic: 'text', body: ['block'] })],
});

/** What a picture holds besides the picture itself. */
const pictureFields = { caption: 'text', credit: 'label' } as const;

/** What films and recordings hold. */
const mediaFields = {
  title: 'label',
  ...pictureFields,
  transcript: { aside: ['block'], record: conversationRow },
} as const;

/** The fields of films and recordings without words. */
type OtherMediaFields = 'placement' | 'sources' | 'url' | 'frame' | 'provider' | 'duration';

/** What the blocks of each type hold: the one table that everything that looks inside blocks follows. */
export const childrenOf: { readonly [Type in BlockType]: Row } = {
  paragraph: rowOf<ParagraphBlock>({ text: 'text' }),
  heading: rowOf<HeadingBlock, 'level'>({ text: 'text' }),
  list: rowOf<ListBlock, 'ordered' | 'start' | 'reversed'>({
    items: [rowOf<ListItem>({ text: 'text', body: ['block'] })],
  }),
  // It repeats words of the story.
  pullQuote: rowOf<PullQuoteBlock, 'placement'>({ text: 'label', attribution: 'label' }),
  quote: rowOf<QuoteBlock, 'url'>({ paragraphs: ['text'], attribution: 'text' }),
  figure: rowOf<FigureBlock, 'image' | 'url' | 'focus' | 'placement'>(pictureFields),
  divider: rowOf<DividerBlock>({}),
  embed: rowOf<EmbedBlock, 'url' | 'frame' | 'provider' | 'author' | 'at' | 'image' | 'placement'>({
    title: 'text',
    text: 'text',
    alternative: ['block'],
    ...pictureFields,
  }),
  relatedLinks: rowOf<RelatedLinksBlock, 'kind' | 'placement'>({
    title: 'label',
    links: [rowOf<RelatedLink, 'url' | 'image' | 'at'>({ kicker: 'label', label: 'label', standfirst: 'label' })],
  }),
  video: rowOf<VideoBlock, OtherMediaFields | 'poster' | 'tracks' | 'loop' | 'silent'>(mediaFields),
  audio: rowOf<AudioBlock, OtherMediaFields | 'image'>({ series: 'label', ...mediaFields }),
  gallery: rowOf<GalleryBlock, 'layout' | 'placement'>({
    title: 'text',
    pictures: [rowOf<Picture, 'image' | 'url' | 'focus'>(pictureFields)],
    ...pictureFields,
  }),
  table: rowOf<TableBlock, 'numeric' | 'placement'>({
    caption: 'text',
    unit: 'text',
    head: [rowOf<TableRow>({ cells: [rowOf<TableCell, 'header' | 'span' | 'align'>({ text: 'text' })] })],
    rows: [rowOf<TableRow>({ cells: [rowOf<TableCell, 'header' | 'span' | 'align'>({ text: 'text' })] })],
    foot: 'text',
    source: 'label',
  }),
  factBox: rowOf<FactBoxBlock, 'kind' | 'image' | 'open' | 'placement'>({
    title: 'text',
    facts: [rowOf<Fact>({ term: 'text', value: 'text' })],
    body: ['block'],
    source: 'label',
  }),
  details: rowOf<DetailsBlock, 'open'>({ summary: 'text', body: ['block'] }),
  questions: rowOf<QuestionsBlock>({
    title: 'text',
    items: [rowOf<QuestionItem>({ question: 'text', answer: ['block'] })],
  }),
  timeline: rowOf<TimelineBlock, 'placement'>({
    title: 'text',
    events: [rowOf<TimelineEvent, 'at' | 'image'>({ label: 'text', title: 'text', body: ['block'] })],
  }),
  bigNumber: rowOf<BigNumberBlock, 'placement'>({
    items: [rowOf<BigNumberItem>({ value: 'text', description: 'text', source: 'label' })],
  }),
  code: rowOf<PreformattedBlock, 'kind' | 'language'>({ text: 'text', caption: 'text' }),
  document: rowOf<DocumentBlock, 'url' | 'mediaType' | 'bytes' | 'pages' | 'image' | 'placement'>({
    title: 'text',
    text: 'text',
  }),
  liveUpdate: rowOf<LiveUpdateBlock, 'at' | 'modifiedAt' | 'authors' | 'key' | 'pinned' | 'kind' | 'corrects'>({
    kicker: 'label',
    title: 'text',
    body: ['block'],
  }),
  // The words are shown where nothing fills the slot.
  slot: rowOf<SlotBlock, 'name' | 'kind' | 'label' | 'reserve'>({ words: { aside: ['block'] } }),
};

/** What a block of the publisher's own holds, as `readArticle` returns it. */
export const customRow = rowOf<CustomBlockFields<string>, 'placement'>({ words: ['text'], body: ['block'] });

/** Whether a block has what its type needs; of one that lacks it, only the words are shown. */
export const isWhole: { [Type in BlockType]: (block: Extract<Block, { type: Type }>) => boolean } = {
  paragraph: ({ text }) => !isEmpty(text),
  heading: ({ text }) => !isEmpty(text),
  list: ({ items }) => !isEmpty(items),
  pullQuote: ({ text }) => !isEmpty(text),
  quote: ({ paragraphs }) => !isEmpty(paragraphs),
  figure: ({ image }) => safeImageUrl(image?.url) !== undefined,
  divider: () => true,
  embed: ({ url }) => safeUrl(url) !== undefined,
  relatedLinks: ({ links }) => listOf(links).some((link) => isRecord(link) && !isEmpty(link.label)),
  video: isPlayable,
  audio: isPlayable,
  gallery: ({ pictures }) => listOf(pictures).some((picture) => safeImageUrl(picture?.image?.url) !== undefined),
  table: ({ rows }) => listOf(rows).some((row) => isRecord(row) && !isEmpty(row.cells)),
  factBox: ({ title, facts, body }) => !(isEmpty(title) && isEmpty(facts) && body === undefined),
  details: ({ summary }) => !isEmpty(summary),
  questions: ({ items }) => listOf(items).some((item) => isRecord(item) && !isEmpty(item.question)),
  timeline: ({ events }) => listOf(events).some(isRecord),
  bigNumber: ({ items }) => listOf(items).some((item) => isRecord(item) && !isEmpty(item.value)),
  code: ({ text }) => !isEmpty(text),
  document: ({ url, title }) => safeUrl(url) !== undefined && !isEmpty(title),
  liveUpdate: ({ title, body }) => !(isEmpty(title) && body === undefined),
  slot: ({ name }) => typeof name === 'string' && name !== '',
};

/** True for a film or recording that can be played somewhere. */
export function isPlayable({ sources, frame, url }: VideoBlock | AudioBlock): boolean {
  return (
    listOf(sources).some((source) => safeUrl(source?.url) !== undefined) ||
    safeFrameUrl(frame?.url) !== undefined ||
    safeUrl(url) !== undefined
  );
}

/** What the parts of an article hold, in the order in which they are read. */
export const articleParts: { readonly [Part in ArticlePart]: Held } = {
  kicker: 'label',
  headline: 'text',
  deck: 'text',
  standfirst: 'text',
  lead: 'block',
  spoken: { aside: 'block' },
  summary: 'text',
  keyPoints: [rowOf<KeyPoint, 'supports'>({ text: 'text' })],
  brief: ['block'],
  body: ['block'],
  notes: [rowOf<Note, 'at'>({ text: 'text' })],
  conversation: conversationRow,
};

/** The parts of an article as a row. */
export const articleRow = rowOf<Pick<Article, ArticlePart>>(articleParts);
