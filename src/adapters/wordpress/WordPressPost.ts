/** A post, a page, or an item of another type, as the REST API of WordPress returns it (`/wp-json/wp/v2/posts`): the fields that are read. */
export interface WordPressPost {
  id?: number;
  /** The address of the page. */
  link?: string;
  /** When it was published, in UTC and without an offset: `2026-11-23T21:40:00`. */
  date_gmt?: string | null;
  modified_gmt?: string | null;
  title?: WordPressText;
  content?: WordPressText & { readonly protected?: boolean };
  excerpt?: WordPressText & { readonly protected?: boolean };
  /** The id of the picture, which `_embedded` has. */
  featured_media?: number;
  meta?: WordPressMeta | readonly unknown[];
  /** The language, where Polylang is installed. */
  lang?: string;
  /** What Yoast SEO writes into the head of the page. */
  yoast_head_json?: WordPressYoastHead;
  /** What `_embed` adds. */
  _embedded?: WordPressEmbedded;
}

/** A field that is HTML (`rendered`) or, with `context=edit`, what the editor keeps (`raw`). */
export type WordPressText = string | { readonly rendered?: string; readonly raw?: string };

/** Fields that sites and plug-ins add. */
export interface WordPressMeta {
  /** The footnotes as JSON: a list of `{ id, content }`. */
  readonly footnotes?: string;
  readonly [name: string]: unknown;
}

/** What is read of the head of a page that Yoast SEO writes. */
export interface WordPressYoastHead {
  readonly author?: string;
  readonly og_locale?: string;
  readonly og_image?: readonly { readonly url?: string; readonly width?: number; readonly height?: number }[];
}

/** What `_embed` adds to a post. */
export interface WordPressEmbedded {
  readonly author?: readonly (WordPressUser | WordPressError)[];
  readonly 'wp:featuredmedia'?: readonly (WordPressMedia | WordPressError)[];
  /** The terms of each taxonomy. */
  readonly 'wp:term'?: readonly (readonly WordPressTerm[])[];
}

/** What the API returns in the place of what it does not give. */
export interface WordPressError {
  readonly code: string;
  readonly message: string;
}

/** An author. */
export interface WordPressUser {
  readonly name?: string;
  /** The address of the author's own site. */
  readonly url?: string;
  /** The address of the page with the author's posts. */
  readonly link?: string;
  readonly description?: string;
  /** Portraits by their sizes in pixels. */
  readonly avatar_urls?: Readonly<Record<string, string>>;
}

/** A category, a tag, or a term of another taxonomy. */
export interface WordPressTerm {
  readonly name?: string;
  readonly slug?: string;
  readonly link?: string;
  readonly taxonomy?: string;
}

/** A picture, a film, or another file (`/wp-json/wp/v2/media`). */
export interface WordPressMedia {
  readonly id?: number;
  readonly title?: WordPressText;
  readonly caption?: WordPressText;
  readonly alt_text?: string;
  readonly media_type?: string;
  readonly mime_type?: string;
  readonly source_url?: string;
  readonly media_details?: {
    readonly width?: number;
    readonly height?: number;
    readonly sizes?: Readonly<Record<string, WordPressImageSize>>;
  };
}

/** A file of a picture. */
export interface WordPressImageSize {
  readonly width?: number | string;
  readonly height?: number | string;
  readonly source_url?: string;
}
