import type { Block } from '../../article/Block';
import type { AdapterOptions } from '../AdapterOptions';
import type { FieldNames } from '../readDocument';
import type { ContentfulEntry } from './Contentful';

/** The options of `fromContentful`. */
export interface FromContentfulOptions extends AdapterOptions<ContentfulEntry, unknown> {
  /** The fields of the entry that are those of the article, by name or path (`hero.title`). @default the names that most content models have, such as `title`, `publishDate` and `body` */
  fields?: FieldNames;
  /** The language to read where fields have several (`{ 'en-US': …, de: … }`). @default the first */
  locale?: string;
  /** What links in the input lead to, if the input does not hold it: a response with `includes`, or the `links` of rich text in GraphQL. */
  links?: unknown;
  /** The address of the page of an entry that text links to. */
  entryUrl?: (entry: ContentfulEntry) => string | undefined;
  /** Reads fields of long text, which editors write in Markdown. @default plain paragraphs */
  markdown?: (text: string) => readonly Block[];
}
