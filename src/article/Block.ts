import type { Provenance } from './Provenance';
import type { PartId } from './strings';
import type { Text } from './Text';

/** One part of a story's running text; the `type` says which. */
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | PullQuoteBlock
  | QuoteBlock
  | FigureBlock
  | DividerBlock;

/** The name of a kind of block. */
export type BlockType = Block['type'];

interface Identified {
  /** The block's own id, by which an address can point at it (`#id`); unique in the article. */
  id?: PartId;
  /** How the block came about. */
  provenance?: Provenance;
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
  /** The items, each one line of text. */
  items: readonly Text[];
  /** True when the order of the items matters: they are numbered. @default false */
  ordered?: boolean;
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
export interface FigureBlock extends Identified {
  type: 'figure';
  /** The picture. */
  image: Image;
  /** What the picture shows and when it was taken. */
  caption?: Text;
  /** Who made the picture and who owns it. */
  credit?: string;
}

/** A change of subject, shown as a short rule (`<hr>`). */
export interface DividerBlock extends Identified {
  type: 'divider';
}

/** A picture in one or several sizes and formats. */
export interface Image {
  /** The address of the picture for browsers that choose none of the `sources`. */
  url: string;
  /** What people learn from the picture, for those who cannot see it; an empty string if the text says it all (WCAG 1.1.1). */
  alt: string;
  /** Width of the picture in CSS pixels: it is never shown wider. With `height`, the space that is reserved before the picture is loaded; `readArticle` leaves out what the data does not have. @exclusiveMinimum 0 */
  width: number;
  /** Height of the picture in CSS pixels. @exclusiveMinimum 0 */
  height: number;
  /** The same picture in other widths and formats, the format to be preferred first. */
  sources?: readonly ImageSource[];
}

/** One file of a picture. */
export interface ImageSource {
  /** The file's address. */
  url: string;
  /** The file's width in pixels. @exclusiveMinimum 0 */
  width: number;
  /** The file's media type, such as `image/avif`; without it, the type of the picture's own `url`. */
  type?: string;
}
