import type { Author } from './Author';
import type { Conversation } from './Conversation';
import type { FocalPoint, Image } from './Image';
import type { Provenance } from './Provenance';
import type { DateString, LanguageTag, PartId } from './strings';
import type { Text } from './Text';

/** One part of a story's running text; the `type` says which. */
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | PullQuoteBlock
  | QuoteBlock
  | FigureBlock
  | DividerBlock
  | EmbedBlock
  | RelatedLinksBlock
  | VideoBlock
  | AudioBlock
  | GalleryBlock
  | TableBlock
  | FactBoxBlock
  | DetailsBlock
  | QuestionsBlock
  | TimelineBlock
  | BigNumberBlock
  | PreformattedBlock
  | DocumentBlock
  | LiveUpdateBlock
  | SlotBlock
  | { [Name in keyof CustomBlocks]: CustomBlock<Name> }[keyof CustomBlocks];

/**
 * The blocks of a publisher's own, by type: none, until a site adds them (`declare module 'broadsheet'`). Each is what its type has besides
 * the fields of all such blocks, which `CustomBlock` adds.
 */
// biome-ignore lint/suspicious/noEmptyInterface: sites declare its members
export interface CustomBlocks {}

/** A block of the publisher's own, as articles hold it. */
export type CustomBlock<Name extends keyof CustomBlocks> = CustomBlocks[Name] & CustomBlockFields<Name>;

/** The fields that a block of the publisher's own may have whatever its type. */
export interface CustomBlockFields<Name> extends Placed {
  /** The name of the type. */
  type: Name;
  /** The texts that are read with the story: those that are counted, searched and exported, and shown where the block has no component. `readArticle` writes them. */
  words?: readonly Text[];
  /** The blocks inside the block. */
  body?: readonly Block[];
}

/** The name of a kind of block. */
export type BlockType = Block['type'];

/**
 * Where a block is placed on a page that is wide enough: in the column of the text, over column and margin, over the whole page, in the
 * margin beside the text, or as one of a pair beside each other. Elsewhere it is in the column.
 */
export type Placement = 'column' | 'wide' | 'full' | 'margin' | 'half';

interface Identified {
  /** The block's own id, by which an address can point at it (`#id`); unique in the article. */
  id?: PartId;
  /** How the block came about. */
  provenance?: Provenance;
}

interface Placed extends Identified {
  /** Where the block is placed on a wide page. @default 'column' */
  placement?: Placement;
}

interface Captioned {
  /** What the block shows. */
  caption?: Text;
  /** Who made it and who owns it. */
  credit?: Text;
}

/** A paragraph. */
export interface ParagraphBlock extends Identified {
  type: 'paragraph';
  /** The paragraph's words. */
  text: Text;
}

/** A heading inside the running text. */
export interface HeadingBlock extends Identified {
  type: 'heading';
  /** The heading's words. */
  text: Text;
  /** The rank: 2 divides the story, 3 divides what follows a 2, 4 what follows a 3. @default 2 */
  level?: 2 | 3 | 4;
}

/** A list. */
export interface ListBlock extends Identified {
  type: 'list';
  /** The items: a text each, or a text with blocks under it, such as another list. */
  items: readonly (Text | ListItem)[];
  /** True when the order of the items matters: they are numbered. @default false */
  ordered?: boolean;
  /** The number of the first item of an ordered list (WHATWG HTML, 4.4.5). @default 1 @asType integer */
  start?: number;
  /** True when the numbers of an ordered list count down (WHATWG HTML, 4.4.5). @default false */
  reversed?: boolean;
}

/** An item of a list that holds blocks. */
export interface ListItem {
  /** The text of the item, before its blocks. */
  text?: Text;
  /** The blocks of the item, such as a list. */
  body?: readonly Block[];
}

/** Words repeated from the story for emphasis; not counted in its length, and left out of feeds. */
export interface PullQuoteBlock extends Identified {
  type: 'pullQuote';
  /** The words, as the story has them. */
  text: Text;
  /** Whose words or position they are. */
  attribution?: Text;
  /** Where they are placed: in the column of the text, or in the margin beside it if the page is wide enough. @default 'column' */
  placement?: 'column' | 'margin';
}

/** Words quoted from elsewhere that the story does not have in another place. */
export interface QuoteBlock extends Identified {
  type: 'quote';
  /** The quoted paragraphs. */
  paragraphs: readonly Text[];
  /** Who said or wrote them. */
  attribution?: Text;
  /** The address of the quoted document (the `cite` attribute of WHATWG HTML, 4.4.4). */
  url?: string;
}

/** A picture with its caption and credit. */
export interface FigureBlock extends Placed, Picture {
  type: 'figure';
}

/** A picture with what is said about it. */
export interface Picture extends Captioned {
  /** The picture. */
  image: Image;
  /** An address that the picture links to. */
  url?: string;
  /** The point of the picture that no crop may lose, such as a face. */
  focus?: FocalPoint;
}

/** A change of subject, shown as a short rule (`<hr>`). */
export interface DividerBlock extends Identified {
  type: 'divider';
}

/** Something that is published elsewhere: a post, a film of another site, a chart or a map. */
export interface EmbedBlock extends Placed, Captioned {
  type: 'embed';
  /** The address of the page that shows it. */
  url: string;
  /** The frame that shows it on this page, once the reader has consented. */
  frame?: Frame;
  /** The name of who publishes it and is asked for the frame, such as "Mastodon". */
  provider?: string;
  /** Its title. */
  title?: Text;
  /** The words of a post. */
  text?: Text;
  /** Who wrote a post. */
  author?: Author;
  /** When it was published: an ISO 8601 date, or date and time with its offset from UTC. */
  at?: DateString;
  /** A picture of it that is the publisher's own copy. One at the provider is not shown before the reader consents. */
  image?: Image;
  /** What is shown in its place, such as the picture or the table of a chart. */
  alternative?: readonly Block[];
}

/** A page of another site, shown in a frame (`<iframe>`). */
export interface Frame {
  /** The address of the frame, with https. */
  url: string;
  /** What the frame shows (WCAG 4.1.2). @default the title of the block */
  title?: string;
  /** The width of the frame in CSS pixels; with `height`, the ratio of the reserved space. @exclusiveMinimum 0 */
  width?: number;
  /** The height of the frame in CSS pixels. @exclusiveMinimum 0 */
  height?: number;
}

/** Links to other stories; not counted in the length of the story. */
export interface RelatedLinksBlock extends Placed {
  type: 'relatedLinks';
  /** The title of the list. */
  title?: Text;
  /** The links. */
  links: readonly RelatedLink[];
  /** What the links lead to: stories on the same subject, more of this story, or what the story rests on. @default 'related' */
  kind?: 'related' | 'readMore' | 'sources';
}

/** A link to another story. */
export interface RelatedLink {
  /** The address of the story. */
  url: string;
  /** The words of the link, usually the headline. */
  label: Text;
  /** A word or two above the link. */
  kicker?: string;
  /** A sentence about the story. */
  standfirst?: Text;
  /** A picture of the story. */
  image?: Image;
  /** When the story was published: an ISO 8601 date, or date and time with its offset from UTC. */
  at?: DateString;
}

interface Media extends Placed, Captioned {
  /** The files, the one to be preferred first. */
  sources?: readonly MediaSource[];
  /** The address of a page that plays it, such as that of a host. */
  url?: string;
  /** The player of a host, shown once the reader has consented. */
  frame?: Frame;
  /** The name of the host. */
  provider?: string;
  /** The title. */
  title?: Text;
  /** The length in seconds. @exclusiveMinimum 0 */
  duration?: number;
  /** What is said and heard, as blocks or as a conversation. */
  transcript?: Conversation | readonly Block[];
}

/** A film. */
export interface VideoBlock extends Media {
  type: 'video';
  /** The picture that is shown before the film plays: the publisher's own copy. One at the host of the player is not shown before the reader consents. */
  poster?: Image;
  /** Captions, subtitles and descriptions, as WebVTT files. */
  tracks?: readonly MediaTrack[];
  /** True for a short film that repeats. @default false */
  loop?: boolean;
  /** True for a film without sound. @default false */
  silent?: boolean;
}

/** A recording. */
export interface AudioBlock extends Media {
  type: 'audio';
  /** The series or podcast that it belongs to. */
  series?: string;
  /** A picture for it. */
  image?: Image;
}

/** One file of a film or recording. */
export interface MediaSource {
  /** The file's address. */
  url: string;
  /** The file's media type, such as `video/mp4`. */
  type?: string;
  /** The width of the film in pixels. @exclusiveMinimum 0 */
  width?: number;
}

/** A file of words that are shown in time with a film (WHATWG HTML, 4.8.13). */
export interface MediaTrack {
  /** What the words are. @default 'subtitles' */
  kind?: 'captions' | 'subtitles' | 'descriptions' | 'chapters';
  /** The address of the WebVTT file. */
  url: string;
  /** The language of the words, a BCP 47 tag. */
  language?: LanguageTag;
  /** The name of the track in the player's menu. */
  label?: string;
}

/** Several pictures. */
export interface GalleryBlock extends Placed, Captioned {
  type: 'gallery';
  /** The pictures, in order. */
  pictures: readonly Picture[];
  /** How they are arranged: in a grid, in rows of equal height, or one under the other. @default 'grid' */
  layout?: 'grid' | 'rows' | 'sequence';
  /** The title of the gallery. */
  title?: Text;
}

/** A table. */
export interface TableBlock extends Placed {
  type: 'table';
  /** What the table shows, as its caption. */
  caption?: Text;
  /** The unit of the numbers, or what all of them have in common, such as "Thousands of pounds". */
  unit?: Text;
  /** The rows of column headers. */
  head?: readonly TableRow[];
  /** The rows. */
  rows: readonly TableRow[];
  /** A note under the table. */
  foot?: Text;
  /** Where the data are from. */
  source?: Text;
  /** The columns whose cells are numbers, by position from 0. */
  numeric?: readonly ColumnIndex[];
}

/**
 * The position of a column, from 0.
 * @asType integer
 * @minimum 0
 */
export type ColumnIndex = number;

/** A row of a table. */
export interface TableRow {
  /** The cells. */
  cells: readonly TableCell[];
}

/** A cell of a table. */
export interface TableCell {
  /** The words or number of the cell. */
  text: Text;
  /** Set if the cell is the header of its row or column. Cells of `head` are headers of their columns. */
  header?: 'row' | 'column';
  /** How many columns and rows the cell covers. */
  span?: CellSpan;
  /** The alignment; numbers are aligned by their digits. */
  align?: 'start' | 'end' | 'number';
}

/** How many columns and rows a cell covers. */
export interface CellSpan {
  /** The number of columns. @default 1 @asType integer @minimum 1 */
  columns?: number;
  /** The number of rows. @default 1 @asType integer @minimum 1 */
  rows?: number;
}

/** A box beside the story: facts, an explanation or a profile. */
export interface FactBoxBlock extends Placed {
  type: 'factBox';
  /** The title. */
  title?: Text;
  /** Terms and values. */
  facts?: readonly Fact[];
  /** The running text of the box. */
  body?: readonly Block[];
  /** What the box is about. @default 'facts' */
  kind?: 'facts' | 'question' | 'guide' | 'profile' | 'note';
  /** A picture. */
  image?: Image;
  /** Whether a box that can be opened is open at first; without it, the box is always open. */
  open?: boolean;
  /** Where the facts are from. */
  source?: Text;
}

/** A term with its value, such as "Height" and "41 metres". */
export interface Fact {
  /** The term. */
  term: Text;
  /** The value. */
  value: Text;
}

/** Blocks that are shown when the reader opens them (`<details>`). */
export interface DetailsBlock extends Identified {
  type: 'details';
  /** The words that are always shown. */
  summary: Text;
  /** What is shown when it is open. */
  body: readonly Block[];
  /** True if it is open at first. @default false */
  open?: boolean;
}

/** Questions and answers that explain the story. */
export interface QuestionsBlock extends Identified {
  type: 'questions';
  /** The title. */
  title?: Text;
  /** The questions, in order. */
  items: readonly QuestionItem[];
}

/** A question with its answer. */
export interface QuestionItem {
  /** The question's own id, by which an address can point at it; unique in the article. */
  id?: PartId;
  /** The question. */
  question: Text;
  /** The answer. */
  answer: readonly Block[];
}

/** What happened when. */
export interface TimelineBlock extends Placed {
  type: 'timeline';
  /** The title. */
  title?: Text;
  /** The events, in the order in which they are shown. */
  events: readonly TimelineEvent[];
}

/** One event of a timeline. */
export interface TimelineEvent {
  /** The event's own id, by which an address can point at it; unique in the article. */
  id?: PartId;
  /** When it happened: an ISO 8601 date, or date and time with its offset from UTC. */
  at?: DateString;
  /** When it happened, in words that replace the date, such as "Spring 1989". */
  label?: string;
  /** What happened, in a line. */
  title?: Text;
  /** What happened. */
  body?: readonly Block[];
  /** A picture. */
  image?: Image;
}

/** One or more numbers that say a lot. */
export interface BigNumberBlock extends Placed {
  type: 'bigNumber';
  /** The numbers. */
  items: readonly BigNumberItem[];
}

/** A number with what it says. */
export interface BigNumberItem {
  /** The number with its unit, such as "41 m" or "12 %". */
  value: string;
  /** What the number says. */
  description: Text;
  /** Where the number is from. */
  source?: Text;
}

/** Code, verse, or other text in which line breaks matter. */
export interface PreformattedBlock extends Identified {
  type: 'code';
  /** The text, with its line breaks. */
  text: Text;
  /** What it is: code, verse, or text in which all white space matters. @default 'code' */
  kind?: 'code' | 'verse' | 'plain';
  /** The programming language of code, such as `python`. */
  language?: string;
  /** What it shows. */
  caption?: Text;
}

/** A file to read or download. */
export interface DocumentBlock extends Placed {
  type: 'document';
  /** The address of the file. */
  url: string;
  /** The title of the document. */
  title: Text;
  /** The media type of the file, such as `application/pdf`. */
  mediaType?: string;
  /** The size of the file in bytes. @exclusiveMinimum 0 */
  bytes?: number;
  /** The number of pages. @asType integer @minimum 1 */
  pages?: number;
  /** A picture of the document. */
  image?: Image;
  /** What the document says, in a sentence or two. */
  text?: Text;
}

/** A post of a live report. */
export interface LiveUpdateBlock extends Identified {
  type: 'liveUpdate';
  /** When it was published: an ISO 8601 date and time with its offset from UTC. */
  at: DateString;
  /** When it was last changed, in the form of `at`. */
  modifiedAt?: DateString;
  /** A word or two above the title that say what the post is about, such as "The vote". */
  kicker?: string;
  /** The title. */
  title?: Text;
  /** What happened. */
  body: readonly Block[];
  /** Who wrote it. */
  authors?: readonly Author[];
  /** True for a key moment of the report. @default false */
  key?: boolean;
  /** True for a post that stays at the top. @default false */
  pinned?: boolean;
  /** What the post is: news, a summary of what is known, or the correction of an earlier post. @default 'update' */
  kind?: 'update' | 'summary' | 'correction';
  /** The `id` of the post that a correction corrects: each of the two then links to the other. */
  corrects?: string;
}

/** A place in the story that the publisher fills: an advertisement, a form, or the edge of a paywall. Not in prints, feeds and word counts. */
export interface SlotBlock extends Identified {
  type: 'slot';
  /** The name by which the publisher fills the slot. */
  name: string;
  /** What the slot is for. */
  kind?: 'advertisement' | 'newsletter' | 'form' | 'promotion' | 'paywall';
  /** A label for readers, such as "Advertisement". */
  label?: string;
  /** The space that is reserved in a slot that is filled. */
  reserve?: ReservedSpace;
  /** What a reader should still read where the slot is not filled. */
  words?: readonly Block[];
}

/** The space that is reserved before content is loaded. */
export interface ReservedSpace {
  /** The width in CSS pixels. @exclusiveMinimum 0 */
  width?: number;
  /** The height in CSS pixels. @exclusiveMinimum 0 */
  height: number;
}
