/**
 * An item in ninjs, the JSON of the IPTC for news, as far as `fromNinjs` reads it. Names of fields may be written in any case, with or
 * without `_`, as the versions 1, 2 and 3 have them.
 */
export interface NinjsItem {
  /** The identifier of the item. */
  uri?: string;
  /** What the item is. */
  type?: 'text' | 'picture' | 'video' | 'audio' | 'graphic' | 'composite' | string;
  /** Whether the item may be published. */
  pubStatus?: 'usable' | 'withheld' | 'canceled' | string;
  /** When the item was first created. */
  firstCreated?: string;
  /** When this version was created. */
  versionCreated?: string;
  /** The moment before which the item must not be published. */
  embargoed?: string;
  /** The language, a BCP 47 tag. */
  language?: string;
  /** The headline (version 1). */
  headline?: string;
  /** The headlines; that of the role `main` is the one of the page. */
  headlines?: readonly NinjsText[];
  /** What the item is about, in a sentence (version 1). */
  description_text?: string;
  /** What the item is about; for a picture, its caption. */
  descriptions?: readonly NinjsText[];
  /** The words as HTML (version 1). */
  body_xhtml?: string;
  /** The words without markup (version 1). */
  body_text?: string;
  /** The words in one or several forms. */
  bodies?: readonly NinjsText[];
  /** Who wrote it (version 1). */
  byline?: string;
  /** Who wrote it. */
  by?: string;
  /** Where it was reported from. */
  located?: string;
  /** What it is about. */
  subjects?: readonly { name?: string; uri?: string; literal?: string }[];
  /** Who owns the rights. */
  copyrightHolder?: string;
  /** Who supplied the item. */
  infoSources?: readonly { name?: string }[];
  /** The files of a picture, film or recording. */
  renditions?: readonly NinjsRendition[] | { readonly [name: string]: NinjsRendition };
  /** Pictures, films and items that belong to the item. */
  associations?: readonly NinjsItem[] | { readonly [name: string]: NinjsItem };
  /** A note for editors, which readers never see. */
  edNote?: string;
  /** What items of the version have. */
  readonly [field: string]: unknown;
}

/** A text of an item, in one of several roles or forms. */
export interface NinjsText {
  /** What the text is for, such as `main`. */
  role?: string;
  /** The form of the text, such as `text/html`. */
  contentType?: string;
  /** The text. */
  value?: string;
}

/** A file of a picture, film or recording. */
export interface NinjsRendition {
  /** The name of the file in the item. */
  name?: string;
  /** The address. */
  href?: string;
  /** The media type (version 1). */
  mimetype?: string;
  /** The media type. */
  contentType?: string;
  /** The width in pixels. */
  width?: number;
  /** The height in pixels. */
  height?: number;
}

/** A story in digitalwires, the JSON of dpa, as far as `fromNinjs` reads it. */
export interface DigitalWire {
  /** The name and version of the format, such as `digitalwires@0.9.1`. */
  format: string;
  /** The identifier of the story. */
  urn?: string;
  /** When this version was created. */
  version_created?: string;
  /** Whether the story may be published. */
  pubstatus?: 'usable' | 'canceled' | string;
  /** What the version is, such as `sig:correction`. */
  signal?: string;
  /** The moment before which the story must not be published. */
  embargoed?: string | null;
  /** The language, a BCP 47 tag. */
  language?: string;
  /** Words above the headline. */
  kicker?: string | null;
  /** The headline. */
  headline?: string;
  /** The deck. */
  subhead?: string | null;
  /** The standfirst. */
  teaser?: string | null;
  /** Who wrote the story. */
  byline?: string | null;
  /** The place and the agency before the first words. */
  dateline?: string | null;
  /** The words, as HTML. */
  article_html?: string;
  /** A box beside the story, as HTML. */
  infobox_html?: string | null;
  /** Links to other pages, as HTML. */
  linkbox_html?: string | null;
  /** Who is named as the source. */
  creditline?: string;
  /** Notes for editors and readers. */
  ednotes?: readonly { role?: string; ednote?: string; is_publishable?: boolean }[];
  /** Subjects, genres and places. */
  categories?: readonly { type?: string; name?: string; qcode?: string | null }[];
  /** The names of the parts of the newspaper. */
  rubric_names?: readonly string[];
  /** Pictures and films that belong to the story. */
  associations?: readonly NinjsItem[];
}
