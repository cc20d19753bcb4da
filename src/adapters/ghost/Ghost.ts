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
  readonly id?: string | null;
  readonly title?: string | null;
  /** The rendered text. */
  readonly html?: string | null;
  /** The text of the editor, as JSON. */
  readonly lexical?: string | object | null;
  /** The text of the editor before version 5.50, as JSON. */
  readonly mobiledoc?: string | object | null;
  readonly plaintext?: string | null;
  readonly excerpt?: string | null;
  readonly custom_excerpt?: string | null;
  readonly feature_image?: string | null;
  readonly feature_image_alt?: string | null;
  readonly feature_image_caption?: string | null;
  readonly published_at?: string | null;
  readonly updated_at?: string | null;
  readonly url?: string | null;
  readonly canonical_url?: string | null;
  readonly visibility?: string | null;
  readonly authors?: readonly GhostAuthor[];
  readonly primary_author?: GhostAuthor | null;
  readonly tags?: readonly GhostTag[];
  readonly primary_tag?: GhostTag | null;
}

/** An author of a post. */
export interface GhostAuthor {
  readonly name?: string | null;
  readonly url?: string | null;
  readonly website?: string | null;
  readonly profile_image?: string | null;
  readonly bio?: string | null;
}

/** A tag of a post. */
export interface GhostTag {
  readonly name?: string | null;
  readonly url?: string | null;
  readonly visibility?: string | null;
}
