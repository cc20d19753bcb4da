/** A node of Portable Text: a block of text, or an object of another type. Its other fields depend on the type. */
export interface PortableTextNode {
  /** The type: `block` for text, `span` for words, and any other for objects. */
  readonly _type: string;
  /** The key of the node in its array. */
  readonly _key?: string;
  /** The fields of the type. */
  readonly [field: string]: unknown;
}

/** A block of text. */
export interface PortableTextBlock extends PortableTextNode {
  readonly _type: 'block';
  /** The style, such as `normal`, `h2` or `blockquote`. @default 'normal' */
  readonly style?: string;
  /** The kind of the list that the block is an item of, such as `bullet` or `number`. */
  readonly listItem?: string;
  /** The level of the item, from 1. @default 1 */
  readonly level?: number;
  /** The spans of the block, and objects in its lines. */
  readonly children: readonly PortableTextNode[];
  /** The annotations that spans name by their keys. */
  readonly markDefs?: readonly PortableTextNode[];
}

/** Words with their marks. */
export interface PortableTextSpan extends PortableTextNode {
  readonly _type: 'span';
  /** The words. */
  readonly text: string;
  /** The names of decorators, such as `strong`, and the keys of annotations. */
  readonly marks?: readonly string[];
}

/** An annotation or a decorator with the words that have it, as `read` gets it. */
export interface PortableTextMark extends PortableTextNode {
  /** The spans that have the mark. */
  readonly children: readonly PortableTextNode[];
}

/** A picture in the content lake of Sanity, as its id describes it. */
export interface SanityImage {
  /** The id of the asset, such as `image-abc-1200x800-jpg`. */
  readonly id: string;
  /** The name of the file, such as `abc-1200x800.jpg`: the end of its address. */
  readonly file: string;
  /** The width in pixels. */
  readonly width: number;
  /** The height in pixels. */
  readonly height: number;
}
