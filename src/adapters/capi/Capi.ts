/** An element of a story of the Guardian: one of the rendering model has its name in `_type`, one of the Content API in `type`. */
export interface CapiElement {
  /** The name of the element in the rendering model, such as `model.dotcomrendering.pageElements.TextBlockElement`. */
  _type?: string;
  /** The name of the element in the Content API, such as `rich-link`. */
  type?: string;
  /** The words, as HTML. */
  html?: string;
  /** The address of what the element shows. */
  url?: string;
  /** The title. */
  title?: string;
  /** How the element is placed, such as `showcase`. */
  role?: string;
  /** What elements of the type have. */
  readonly [field: string]: unknown;
}

/** A block of elements: the whole of a story, or a post of a live report. */
export interface CapiBlock {
  /** The key of the block. */
  id?: string;
  /** The title of a post. */
  title?: string;
  /** The elements, in order. */
  elements?: readonly CapiElement[];
  /** What the post is. */
  attributes?: { keyEvent?: boolean; pinned?: boolean; summary?: boolean };
  /** When the post was published, in milliseconds (rendering model). */
  blockFirstPublished?: number;
  /** When the post was last changed, in milliseconds (rendering model). */
  blockLastUpdated?: number;
  /** When the post was published (Content API). */
  firstPublishedDate?: string;
  /** When the post was last changed (Content API). */
  lastModifiedDate?: string;
}

/** A story of the Guardian: an item of the Content API, or an article of the rendering model (DCR), as far as `fromCapi` reads it. */
export interface CapiStory {
  /** The key of the story in the Content API. */
  id?: string;
  /** The headline, as plain text. */
  webTitle?: string;
  /** The address of the story (Content API). */
  webUrl?: string;
  /** The date of publication. */
  webPublicationDate?: string;
  /** The fields that were asked for (Content API): headline, standfirst, byline, and the body as HTML. */
  fields?: { readonly [name: string]: string | undefined };
  /** The blocks: a list (rendering model), or the main media and the body (Content API). */
  blocks?: readonly CapiBlock[] | { main?: CapiBlock; body?: readonly CapiBlock[] };
  /** The subjects, sections and authors of the story. */
  tags?: readonly CapiTag[];
  /** The headline (rendering model). */
  headline?: string;
  /** The standfirst, as HTML (rendering model). */
  standfirst?: string;
  /** The names of the authors (rendering model). */
  byline?: string;
  /** The main media (rendering model). */
  mainMediaElements?: readonly CapiElement[];
  /** The address of the story (rendering model). */
  canonicalUrl?: string;
  /** The name of the section (rendering model). */
  sectionLabel?: string;
  /** The name of the section (Content API). */
  sectionName?: string;
  /** The stars of a review. */
  starRating?: number;
  /** The name of the newspaper (rendering model). */
  publication?: string;
}

/** A tag: a subject, a section, or an author (`contributor`). */
export interface CapiTag {
  /** The key of the tag, which is also the path of its page. */
  id?: string;
  /** What the tag is, such as `Keyword` or `Contributor`. */
  type?: string;
  /** The name (rendering model). */
  title?: string;
  /** The name (Content API). */
  webTitle?: string;
  /** The address of the page (Content API). */
  webUrl?: string;
  /** What is said about an author, as HTML. */
  bio?: string;
  /** The portrait of an author. */
  bylineImageUrl?: string;
}
