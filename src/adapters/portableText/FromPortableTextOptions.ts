import type { AdapterOptions } from '../AdapterOptions';
import type { FieldNames } from '../readDocument';
import type { PortableTextNode, SanityImage } from './PortableText';

/** The options of `fromPortableText`. */
export interface FromPortableTextOptions extends AdapterOptions<PortableTextNode, unknown> {
  /** The fields of a document that are those of the article, by name or path (`hero.title`). @default the names that most projects use, such as `title`, `publishedAt` and `body` */
  fields?: FieldNames;
  /** The address of a picture in the content lake of Sanity, where the query has not brought it (`asset->`). */
  imageUrl?: (image: SanityImage) => string | undefined;
}
