import type { DigitalSourceType } from '../../article/Provenance';

/** A story in ninjs 3, the JSON of the IPTC for news, with the fields that `toNinjs` writes. Dates are in the form of RFC 3339. */
export interface Ninjs {
  /** The identifier of the story, an absolute URI; an empty string for a story that has none, which is reported. */
  uri: string;
  /** What the item is. */
  type: 'text';
  /** `partial` for a story that ends at a paywall. */
  representationType: 'full' | 'partial';
  /** `canceled` for a story that was withdrawn. */
  pubStatus: 'usable' | 'canceled';
  /** When the story was first published. */
  firstCreated?: string;
  /** When it was last changed. */
  versionCreated?: string;
  /** The language, a BCP 47 tag. */
  language: string;
  /** Who publishes the story. */
  copyrightHolder?: string;
  /** The headline, the deck and the kicker. */
  headlines?: readonly NinjsHeadline[];
  /** The standfirst. */
  descriptions?: readonly NinjsDescription[];
  /** The story, and its summary with the key points. */
  bodies?: readonly NinjsBody[];
  /** The names of the authors, as one line. */
  by?: string;
  /** The authors. */
  people?: readonly NinjsPerson[];
  /** Where the story was reported from. */
  located?: string;
  /** The topics that have a code. */
  subjects?: readonly NinjsConcept[];
  /** Who publishes the story, with the address. */
  infoSources?: readonly NinjsConcept[];
  /** The page of the story. */
  renditions?: readonly NinjsRendition[];
  /** The lead and the pictures. */
  associations?: readonly NinjsAssociation[];
  /** The `id` of a story whose identifier is another. */
  altIds?: readonly NinjsAltId[];
  /** How the story as a whole came about. */
  digitalSourceType?: NinjsSourceType;
  /** The version of ninjs. */
  standard: NinjsStandard;
}

/** A headline. */
export interface NinjsHeadline {
  /** What the headline is. */
  role: 'main' | 'subheadline' | 'kicker';
  /** The form of the words. */
  contentType: 'text/plain';
  /** The words. */
  value: string;
}

/** A description of a story, or of a picture, film or recording. */
export interface NinjsDescription {
  /** What the description is: the standfirst of a story, or what is said about a picture. */
  role: 'summary' | 'caption' | 'creditline' | 'alttext';
  /** The form of the words. */
  contentType: 'text/plain';
  /** The words. */
  value: string;
}

/** A text of the story, with the lines that tell readers of a machine's share. */
export interface NinjsBody {
  /** `main` for the story with conversation, notes and corrections, `summary` for summary and key points. */
  role: 'main' | 'summary';
  /** The form of the text. */
  contentType: 'text/html';
  /** The number of characters of its words, without captions. */
  charCount: number;
  /** The number of words, without captions; not for scripts without spaces between words. */
  wordCount?: number;
  /** The text. */
  value: string;
}

/** An author. */
export interface NinjsPerson {
  /** The name. */
  name: string;
  /** What the person is to the story. */
  rel: 'author';
  /** The address of the author's page. */
  uri?: string;
}

/** A topic or a publisher. */
export interface NinjsConcept {
  /** The name. */
  name: string;
  /** The identifier: of a Media Topic, its address in the vocabulary of the IPTC. */
  uri?: string;
  /** A code that is no URI. */
  literal?: string;
}

/** A file of a picture, film or recording, or the page of a story. */
export interface NinjsRendition {
  /** The name of the file in the item. */
  name: string;
  /** The absolute address. */
  href: string;
  /** The media type. */
  contentType?: string;
  /** The width in pixels. */
  width?: number;
  /** The height in pixels. */
  height?: number;
}

/** A picture, film or recording of the story. */
export interface NinjsAssociation {
  /** The name of the item in the story: `lead` for the one above it. */
  name: string;
  /** The identifier: the address of its first file. */
  uri: string;
  /** What it is. */
  type: 'picture' | 'video' | 'audio';
  /** Whether it may be published. */
  pubStatus: 'usable';
  /** The title of a film or recording. */
  headlines?: readonly NinjsHeadline[];
  /** Caption, credit and alternative text. A caption begins with the line on the share of a machine in the picture. */
  descriptions?: readonly NinjsDescription[];
  /** The files. */
  renditions: readonly NinjsRendition[];
  /** How it came about. */
  digitalSourceType?: NinjsSourceType;
}

/** Another identifier of the story. */
export interface NinjsAltId {
  /** What the identifier is. */
  role: 'id';
  /** The identifier. */
  value: string;
}

/** How something came about: a term of the IPTC vocabulary of digital source types. */
export interface NinjsSourceType {
  /** The name of the term. */
  name: DigitalSourceType;
  /** The address of the term. */
  uri: string;
}

/** The version of ninjs. */
export interface NinjsStandard {
  /** The name of the format. */
  name: 'ninjs';
  /** The first version that has all fields. */
  version: '2.2' | '3.1';
  /** The address of the schema. */
  schema: string;
}

/** A story in ninjs 2: the fields of ninjs 3, with names in lower case. */
export type Ninjs2 = InLowerCase<Ninjs>;

/** A type whose fields, and those of all objects inside, have names in lower case. */
export type InLowerCase<T> = T extends readonly (infer One)[]
  ? readonly InLowerCase<One>[]
  : T extends object
    ? { [Name in keyof T as Lowercase<Name & string>]: InLowerCase<T[Name]> }
    : T;
