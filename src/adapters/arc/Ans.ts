/** A story in ANS, the format of Arc XP, as far as `fromArc` reads it. */
export interface AnsStory {
  type?: 'story' | string;
  _id?: string;
  version?: string;
  headlines?: AnsTexts;
  subheadlines?: AnsTexts;
  description?: AnsTexts;
  /** Words above the headline. */
  label?: { [name: string]: { text?: string; url?: string; display?: boolean } | undefined };
  credits?: AnsCredits;
  display_date?: string;
  first_publish_date?: string;
  publish_date?: string;
  last_updated_date?: string;
  canonical_url?: string;
  website_url?: string;
  taxonomy?: {
    primary_section?: AnsSection;
    sections?: readonly AnsSection[];
    tags?: readonly { text?: string; slug?: string; _id?: string }[];
  };
  /** The place of the report. */
  location?: string;
  language?: string;
  distributor?: { name?: string };
  /** A note of the newsroom for readers. */
  editor_note?: string;
  corrections?: readonly AnsElement[];
  promo_items?: { lead_art?: AnsElement; basic?: AnsElement; [name: string]: AnsElement | undefined };
  related_content?: { basic?: readonly AnsElement[]; [name: string]: readonly AnsElement[] | undefined };
  voice_transcripts?: readonly unknown[];
  content_elements?: readonly AnsElement[];
}

/** Texts by their use. */
export interface AnsTexts {
  /** The text for readers. */
  basic?: string;
  [use: string]: string | undefined;
}

/** A section of a site. */
export interface AnsSection {
  _id?: string;
  name?: string;
  path?: string;
}

/** Who made something, by what they did. */
export interface AnsCredits {
  by?: readonly AnsAuthor[];
  affiliation?: readonly AnsAuthor[];
  [role: string]: readonly AnsAuthor[] | undefined;
}

/** Who wrote a story, or made a picture. */
export interface AnsAuthor {
  name?: string;
  byline?: string;
  org?: string;
  role?: string;
  title?: string;
  url?: string;
  bio?: string;
  image?: AnsElement;
  social_links?: readonly { site?: string; url?: string }[];
  additional_properties?: unknown;
}

/** An element of a story, or one inside it. What an element has depends on its `type`; a newsroom's own elements are of the type `custom_embed`, and their `subtype` is the name. */
export interface AnsElement {
  type?: string;
  subtype?: string;
  _id?: string;
  /** The words, as HTML. */
  content?: string;
  content_elements?: readonly AnsElement[];
  url?: string;
  caption?: string;
  /** What the publisher configured for a `custom_embed`. */
  embed?: { id?: string; url?: string; config?: Readonly<Record<string, unknown>> };
  readonly [field: string]: unknown;
}
