import type { HtmlContent } from '../html/HtmlElement';

/** A node of a post: a node of Lexical, a card, or an element of HTML. Its other fields depend on the type. */
export interface GhostNode {
  /** The type, such as `paragraph`; the name of the card, such as `callout`; or that of the element. */
  readonly type?: string;
  /** The nodes inside. */
  readonly children?: GhostContent;
  /** The attributes of an element, and of a card that is read from HTML. */
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  /** The fields of the type. */
  readonly [field: string]: unknown;
}

/** What readers can give to `tools`: HTML, a node, or nodes. */
export type GhostContent = HtmlContent | GhostNode | readonly GhostNode[];

/** The fields of a post or page that are read, as the Content API and the Admin API return it. */
export interface GhostPost {
  /** The id. */
  readonly id?: string | null;
  /** The headline. */
  readonly title?: string | null;
  /** The rendered text. */
  readonly html?: string | null;
  /** The text of the editor, as JSON. */
  readonly lexical?: string | object | null;
  /** The text of the editor before version 5.50, as JSON. */
  readonly mobiledoc?: string | object | null;
  /** The words of the text. */
  readonly plaintext?: string | null;
  /** The excerpt, or else the beginning of the text. */
  readonly excerpt?: string | null;
  /** The excerpt that somebody wrote. */
  readonly custom_excerpt?: string | null;
  /** The address of the picture above the text. */
  readonly feature_image?: string | null;
  /** The text in the place of that picture. */
  readonly feature_image_alt?: string | null;
  /** Its caption, as HTML. */
  readonly feature_image_caption?: string | null;
  /** When it was published: an ISO 8601 date and time. */
  readonly published_at?: string | null;
  /** When it was last changed. */
  readonly updated_at?: string | null;
  /** The address of the post. */
  readonly url?: string | null;
  /** The address of the page that the post is a copy of. */
  readonly canonical_url?: string | null;
  /** Who may read it, such as `public`, `members` or `paid`. */
  readonly visibility?: string | null;
  /** The authors, the first one first. */
  readonly authors?: readonly GhostAuthor[];
  /** The first author. */
  readonly primary_author?: GhostAuthor | null;
  /** The tags; those that begin with `#` are for editors. */
  readonly tags?: readonly GhostTag[];
  /** The first tag that readers see. */
  readonly primary_tag?: GhostTag | null;
}

/** An author of a post. */
export interface GhostAuthor {
  /** The name. */
  readonly name?: string | null;
  /** The address of the page with their posts. */
  readonly url?: string | null;
  /** The address of their own site. */
  readonly website?: string | null;
  /** The address of a portrait. */
  readonly profile_image?: string | null;
  /** A sentence about them. */
  readonly bio?: string | null;
}

/** A tag of a post. */
export interface GhostTag {
  /** The name. */
  readonly name?: string | null;
  /** The address of the page with its posts. */
  readonly url?: string | null;
  /** Who sees it: `public` or `internal`. */
  readonly visibility?: string | null;
}
