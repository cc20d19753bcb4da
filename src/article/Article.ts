import type { Author } from './Author';
import type { AudioBlock, Block, EmbedBlock, FigureBlock, GalleryBlock, Placement, VideoBlock } from './Block';
import type { Conversation } from './Conversation';
import type { ArticlePart, Correction } from './Correction';
import type { Provenance } from './Provenance';
import type { DateString, LanguageTag, PartId } from './strings';
import type { Text } from './Text';

/** One story, at every depth at which it can be read. */
export interface Article {
  /** The address of the JSON Schema that an editor checks the article by; ignored otherwise. */
  $schema?: string;
  /** The key of the story in the publisher's system; not shown. */
  id?: string;
  /** A word or two above the headline that say what the story is about, such as "Shipping". */
  kicker?: string;
  /** The headline: what happened, in one sentence. @minLength 1 */
  headline: string;
  /** The deck: the subject of the story, in one line under the headline. */
  deck?: string;
  /** The standfirst: one or two sentences that lead into the story. */
  standfirst?: string;
  /** The main picture, film or recording, above the story. */
  lead?: LeadBlock;
  /** A recording of the story as it is read aloud. */
  spoken?: AudioBlock;
  /** The story in one paragraph. */
  summary?: Text;
  /** What a reader in a hurry must know, three to seven points. */
  keyPoints?: readonly KeyPoint[];
  /** The story, short. */
  brief?: readonly Block[];
  /** The story, long. */
  body: readonly Block[];
  /** The foot- and endnotes, which marks of the type `note` refer to. */
  notes?: readonly Note[];
  /** A dialogue that looks at the story from another angle. */
  conversation?: Conversation;
  /** The part of the newspaper that the story belongs to. */
  section?: Section;
  /** What the story is about, as links to more stories. */
  topics?: readonly Topic[];
  /** Where the story was reported from, such as "Beirut". */
  place?: string;
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
  /** The same story in other languages. */
  alternates?: readonly Alternate[];
  /** When the coverage that this story reports live began and ended. */
  live?: LiveCoverage;
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
}

/** A block that can stand above a story. Besides the placements of all blocks, it may run to the end edge of the page (`bleed`). */
export type LeadBlock = Lead<FigureBlock> | Lead<VideoBlock> | Lead<AudioBlock> | Lead<EmbedBlock> | Lead<GalleryBlock>;

/** A block as the lead of a story. */
export type Lead<Media extends { placement?: Placement }> = Omit<Media, 'placement'> & {
  /** The width of the lead: of the text column, of column and margin, of the page, or from the start of the column to the end edge of the page. @default 'bleed' */
  placement?: Placement | 'bleed';
};

/** A foot- or endnote. */
export interface Note {
  /** The key by which marks refer to the note; unique in the article. */
  id: PartId;
  /** The note. */
  text: Text;
  /** When the note was added: an ISO 8601 date, or date and time with its offset from UTC. */
  at?: DateString;
}

/** A subject of the story. */
export interface Topic {
  /** The name as readers see it. */
  name: string;
  /** The address of the page with stories on the topic. */
  url?: string;
  /** The code of the topic in a vocabulary, such as an IPTC Media Topic (`medtop:20000065`). */
  code?: string;
}

/** The same story in another language. */
export interface Alternate {
  /** The language, a BCP 47 tag; `x-default` for the page that search engines show to readers of all other languages. */
  language: LanguageTag | 'x-default';
  /** The address of the story in that language. */
  url: string;
}

/** The span of time that a live report covers. */
export interface LiveCoverage {
  /** When the coverage began: an ISO 8601 date and time with its offset from UTC. */
  startedAt: DateString;
  /** When it ended; without it, it continues. */
  endedAt?: DateString;
  /** Which update comes first. @default 'newest' */
  order?: 'newest' | 'oldest';
}

/** The base direction of a text: from left to right, or from right to left. */
export type Direction = 'ltr' | 'rtl';

/** One thing to know about the story. */
export interface KeyPoint {
  /** The point's own id, by which an address can point at it (`#id`); unique in the article. */
  id?: PartId;
  /** The point, in one sentence. */
  text: Text;
  /** The `id`s of the blocks that support the point: links lead to them, and `checkArticle` compares their words. */
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
