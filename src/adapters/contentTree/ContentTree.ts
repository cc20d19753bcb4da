/** A node of content-tree, the format of the Financial Times. Its other fields depend on the type. */
export interface ContentTreeNode {
  /** The type, such as `paragraph`, `image-set` or `scrolly-block`. */
  readonly type: string;
  /** The nodes inside it. */
  readonly children?: readonly ContentTreeNode[];
  /** The words of a node of the type `text`. */
  readonly value?: string;
  /** The id of what is published by itself, such as a picture. */
  readonly id?: string;
  readonly [field: string]: unknown;
}

/** A picture, in the versions for narrow and wide screens. */
export interface ContentTreePicture {
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly layoutWidth?: string;
  readonly images?: readonly ContentTreeImage[];
  readonly fallbackImage?: ContentTreeImage;
}

/** A version of a picture. */
export interface ContentTreeImage {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  /** What the version is for, such as `desktop` or `mobile`. */
  readonly format?: string;
}
