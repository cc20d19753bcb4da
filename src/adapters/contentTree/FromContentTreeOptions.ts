import type { AdapterOptions } from '../AdapterOptions';
import type { FieldNames } from '../readDocument';
import type { ContentTreeNode } from './ContentTree';

/** The options of `fromContentTree`. */
export interface FromContentTreeOptions extends AdapterOptions<ContentTreeNode, unknown> {
  /** The fields of a content object that are those of the article, by name or path. @default the names that the Financial Times uses, such as `title`, `standfirst` and `bodyTree` */
  fields?: FieldNames;
  /** The address of something that the tree names by its id alone, such as a recommended story. */
  contentUrl?: (id: string) => string | undefined;
}
