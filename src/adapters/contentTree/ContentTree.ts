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
  /** The fields of the type. */
  readonly [field: string]: unknown;
}

/** A picture, in the versions for narrow and wide screens. */
export interface ContentTreePicture {
  /** The text in the place of the picture. */
  readonly alt?: string;
  /** What the picture shows. */
  readonly caption?: string;
  /** Who made it. */
  readonly credit?: string;
  /** The width at which it is shown, such as `full-grid`. */
  readonly layoutWidth?: string;
  /** The versions. */
  readonly images?: readonly ContentTreeImage[];
  /** The version for readers that do not choose. */
  readonly fallbackImage?: ContentTreeImage;
}

/** A version of a picture. */
export interface ContentTreeImage {
  /** The address. */
  readonly url: string;
  /** The width in pixels. */
  readonly width?: number;
  /** The height in pixels. */
  readonly height?: number;
  /** What the version is for, such as `desktop` or `mobile`. */
  readonly format?: string;
}
