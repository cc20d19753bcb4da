/** A picture in one or several sizes and formats. */
export interface Image {
  /** The address of the picture for browsers that choose none of the `sources`. */
  url: string;
  /** What people learn from the picture, for those who cannot see it; an empty string if the text says it all (WCAG 1.1.1). `checkArticle` reports a picture without it. */
  alt?: string;
  /** Width of the picture in CSS pixels: it is never shown wider. With `height`, the space that is reserved before the picture is loaded. @exclusiveMinimum 0 */
  width?: number;
  /** Height of the picture in CSS pixels. @exclusiveMinimum 0 */
  height?: number;
  /** The same picture in other widths and formats, the format to be preferred first. */
  sources?: readonly ImageSource[];
}

/** One file of a picture. */
export interface ImageSource {
  /** The file's address. */
  url: string;
  /** The file's width in pixels. @exclusiveMinimum 0 */
  width: number;
  /** The file's height in pixels, for a cropped version, whose ratio is not that of the picture: its space is reserved before it is loaded. @exclusiveMinimum 0 */
  height?: number;
  /** The file's media type, such as `image/avif`; without it, the type of the picture's own `url`. */
  type?: string;
  /** A media query for which the file is meant: a dark version for `(prefers-color-scheme: dark)`, which also follows the reader's choice in a `SchemeToggle`, or a cropped version for `(max-width: 40em)`. */
  media?: string;
}

/** A point of a picture, from its top left corner: 0 to 1 of its width and of its height. */
export interface FocalPoint {
  /** The distance from the left edge, 0 to 1. @minimum 0 @maximum 1 */
  x: number;
  /** The distance from the top edge, 0 to 1. @minimum 0 @maximum 1 */
  y: number;
}
