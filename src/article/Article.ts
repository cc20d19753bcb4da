import type { Author } from './Author';
import type { Block } from './Block';
import type { Conversation } from './Conversation';
import type { ArticlePart, Correction } from './Correction';
import type { Provenance } from './Provenance';
import type { DateString, LanguageTag, PartId } from './strings';
import type { Text } from './Text';

/** One story, at every depth at which it can be read. */
export interface Article {
  /** The headline: what happened, in one sentence. @minLength 1 */
  headline: string;
  /** The deck: the subject of the story, in one line under the headline. */
  deck?: string;
  /** The standfirst: one or two sentences that lead into the story. */
  standfirst?: string;
  /** The story in one paragraph. */
  summary?: Text;
  /** What a reader in a hurry must know, three to seven points. */
  keyPoints?: readonly KeyPoint[];
  /** The story, short. */
  brief?: readonly Block[];
  /** The story, long. */
  body: readonly Block[];
  /** A dialogue that looks at the story from another angle. */
  conversation?: Conversation;
  /** The part of the newspaper that the story belongs to. */
  section?: Section;
  /** Who wrote the story, in the order of their names on the page. */
  authors?: readonly Author[];
  /** When the story was first published: an ISO 8601 date, or date and time with its offset from UTC. */
  publishedAt?: DateString;
  /** When the story was last changed in substance, in the form of `publishedAt`. */
  modifiedAt?: DateString;
  /** The time zone in which dates are shown, an IANA name such as `Europe/London`. @default 'UTC' */
  timeZone?: string;
  /** The language of the story, a BCP 47 tag. @default 'en' */
  language?: LanguageTag;
  /** The base direction of the text; without it, that of the language. */
  direction?: Direction;
  /** The address under which the story is published (its canonical URL). */
  url?: string;
  /** Who publishes the story. */
  publisher?: Publisher;
  /** The links of the site's footer. */
  links?: readonly Link[];
  /** How the story as a whole came about. */
  provenance?: Provenance;
  /** How parts of it came about that differ from the story as a whole. */
  provenanceOf?: { readonly [Part in ArticlePart]?: Provenance };
  /** What was changed since the story was first published, in the order in which it is listed. */
  corrections?: readonly Correction[];
  /** The address of the JSON Schema of articles, for editors; it is not shown. */
  $schema?: string;
}

/** The base direction of a text: from left to right, or from right to left. */
export type Direction = 'ltr' | 'rtl';

/** One thing to know about the story. */
export interface KeyPoint {
  /** The point's own id, by which an address can point at it (`#id`); unique in the article. */
  id?: PartId;
  /** The point, in one sentence. */
  text: Text;
  /** The `id`s of the blocks that support the point, for `checkArticle`. */
  supports?: readonly string[];
  /** How the point came about. */
  provenance?: Provenance;
}

/** A part of the newspaper, such as World or Sport. */
export interface Section {
  /** The name as readers see it. */
  name: string;
  /** The address of the section's front. */
  url?: string;
  /** The key of the section in themes, such as `sport`: a theme may have an accent colour for it. */
  id?: string;
}

/** Who publishes the story. */
export interface Publisher {
  /** The name as readers see it. */
  name: string;
  /** The address of the publisher's front page. */
  url?: string;
}

/** A link of the site. */
export interface Link {
  /** The words of the link. */
  label: string;
  /** Where the link leads. */
  url: string;
}
