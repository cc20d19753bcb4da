/** A story in ANS, the format of Arc XP, as far as `fromArc` reads it. */
export interface AnsStory {
  /** What the document is. */
  type?: 'story' | string;
  /** The key of the story in Arc. */
  _id?: string;
  /** The version of ANS. */
  version?: string;
  /** The headlines; `basic` is the one for the page. */
  headlines?: AnsTexts;
  /** The decks. */
  subheadlines?: AnsTexts;
  /** The standfirsts. */
  description?: AnsTexts;
  /** Words above the headline. */
  label?: { [use: string]: { text?: string; url?: string; display?: boolean } | undefined };
  /** Who wrote the story. */
  credits?: AnsCredits;
  /** The date of publication that readers see. */
  display_date?: string;
  /** When the story was first published. */
  first_publish_date?: string;
  /** When the story was last published. */
  publish_date?: string;
  /** When the story was last changed. */
  last_updated_date?: string;
  /** The address of the story, often without the site. */
  canonical_url?: string;
  /** The address of the story on one of several sites. */
  website_url?: string;
  /** The sections and subjects of the story. */
  taxonomy?: {
    primary_section?: AnsSection;
    sections?: readonly AnsSection[];
    tags?: readonly { text?: string; slug?: string; _id?: string }[];
  };
  /** Where the story was reported from. */
  location?: string;
  /** The language, a BCP 47 tag. */
  language?: string;
  /** Who publishes the story. */
  distributor?: { name?: string };
  /** A note of the newsroom for readers. */
  editor_note?: string;
  /** What was corrected. */
  corrections?: readonly AnsElement[];
  /** The main media (`lead_art`), and those of teasers (`basic`). */
  promo_items?: { [use: string]: AnsElement | undefined };
  /** Stories on the same subject. */
  related_content?: { [use: string]: readonly AnsElement[] | undefined };
  /** Recordings of the story as it is read aloud. */
  voice_transcripts?: readonly { subtype?: string; output?: AnsElement; streams?: readonly unknown[] }[];
  /** The elements of the story, in order. */
  content_elements?: readonly AnsElement[];
}

/** Texts by their use; `basic` is the one for readers of the page. */
export interface AnsTexts {
  /** A text. */
  [use: string]: string | undefined;
}

/** A section of a site. */
export interface AnsSection {
  /** The key of the section. */
  _id?: string;
  /** The name as readers see it. */
  name?: string;
  /** The address of the section, without the site. */
  path?: string;
}

/** Who made something, by what they did: `by` wrote the story or took the picture. */
export interface AnsCredits {
  /** The people. */
  [role: string]: readonly AnsAuthor[] | undefined;
}

/** Who wrote a story, or made a picture. */
export interface AnsAuthor {
  /** The name. */
  name?: string;
  /** The name as it stands above stories. */
  byline?: string;
  /** For whom the author works. */
  org?: string;
  /** What the author does. */
  role?: string;
  /** The address of the author's page. */
  url?: string;
  /** A sentence about the author. */
  bio?: string;
  /** A portrait. */
  image?: AnsElement;
  /** Profiles on other sites. */
  social_links?: readonly { site?: string; url?: string }[];
}

/**
 * An element of a story, or one inside it. Its `type` says what else it has; elements of a newsroom's own are of the type `custom_embed`,
 * and their `subtype` is the name.
 */
export interface AnsElement {
  /** What the element is. */
  type?: string;
  /** What the element is in more detail. */
  subtype?: string;
  /** The words, as HTML. */
  content?: string;
  /** The elements inside. */
  content_elements?: readonly AnsElement[];
  /** The address of a picture or page. */
  url?: string;
  /** What is said about a picture, as HTML. */
  caption?: string;
  /** What the newsroom configured for a `custom_embed`. */
  embed?: { id?: string; url?: string; config?: Readonly<Record<string, unknown>> };
  /** What elements of the type have. */
  readonly [field: string]: unknown;
}
