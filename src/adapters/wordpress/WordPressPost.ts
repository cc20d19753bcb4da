/** A post, a page, or an item of another type, as the REST API of WordPress returns it (`/wp-json/wp/v2/posts`): the fields that are read. */
export interface WordPressPost {
  /** The number of the post. */
  id?: number;
  /** The address of the page. */
  link?: string;
  /** When it was published, in UTC and without an offset: `2026-11-23T21:40:00`. */
  date_gmt?: string | null;
  /** When it was last changed, in the form of `date_gmt`. */
  modified_gmt?: string | null;
  /** The headline. */
  title?: WordPressText;
  /** The story. */
  content?: WordPressText & { readonly protected?: boolean };
  /** The story as parsed blocks, where a service gives them. */
  blocks?: readonly (WordPressBlock | WordPressEditorBlock)[];
  /** What the post is about, or its first words if nobody has written that. */
  excerpt?: WordPressText & { readonly protected?: boolean };
  /** The id of the picture, which `_embedded` has. */
  featured_media?: number;
  /** Fields that sites and plug-ins add; an empty list without any. */
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

/** A parsed block, as `parse_blocks` gives it. */
export interface WordPressBlock {
  /** The name with its namespace, such as `core/paragraph`; null for markup outside of blocks. */
  readonly blockName?: string | null;
  /** The settings. */
  readonly attrs?: Readonly<Record<string, unknown>> | readonly unknown[];
  /** The blocks inside. */
  readonly innerBlocks?: readonly WordPressBlock[];
  /** The markup without that of the inner blocks. */
  readonly innerHTML?: string;
  /** The markup, with null in the place of each inner block. */
  readonly innerContent?: readonly (string | null)[];
}

/** A block as WPGraphQL Content Blocks (`editorBlocks`), the VIP Block Data API and the editor itself give it. */
export interface WordPressEditorBlock {
  /** The name with its namespace, such as `core/paragraph`. */
  readonly name?: string | null;
  /** The type in GraphQL, which is read if there is no name: `CoreParagraph`. */
  readonly __typename?: string;
  /** The settings and words: an object, or a list of names and values. */
  readonly attributes?: Readonly<Record<string, unknown>> | readonly unknown[] | null;
  /** The HTML for readers, with that of the blocks inside. */
  readonly renderedHtml?: string | null;
  /** The blocks inside. */
  readonly innerBlocks?: readonly WordPressEditorBlock[] | null;
  /** The id of the block in a flat list. */
  readonly clientId?: string | null;
  /** The id of the block around it in a flat list. */
  readonly parentClientId?: string | null;
}

/** A post as WPGraphQL gives it: the fields that are read. */
export interface WordPressGraphQlPost {
  /** The number of the post. */
  readonly databaseId?: number;
  /** The address of the page. */
  readonly link?: string | null;
  /** The address without that of the site, which is read if there is no `link`. */
  readonly uri?: string | null;
  /** The headline, as HTML. */
  readonly title?: string | null;
  /** The words about the story, as HTML. */
  readonly excerpt?: string | null;
  /** The story as blocks. */
  readonly editorBlocks?: readonly WordPressEditorBlock[] | null;
  /** The story as HTML, which is read if there are no blocks. */
  readonly content?: string | null;
  /** When it was published, in UTC and without an offset. */
  readonly dateGmt?: string | null;
  /** When it was last changed, in the form of `dateGmt`. */
  readonly modifiedGmt?: string | null;
  /** Who wrote it. */
  readonly author?: { readonly node?: WordPressGraphQlUser | null } | null;
  /** The picture above the story. */
  readonly featuredImage?: { readonly node?: WordPressGraphQlMedia | null } | null;
  /** The categories, of which the first is the section. */
  readonly categories?: { readonly nodes?: readonly WordPressGraphQlTerm[] } | null;
  /** The tags. */
  readonly tags?: { readonly nodes?: readonly WordPressGraphQlTerm[] } | null;
  /** The language, where WPGraphQL for Polylang is installed. */
  readonly language?: { readonly code?: string; readonly locale?: string } | null;
}

/** An author in WPGraphQL. */
export interface WordPressGraphQlUser {
  /** The name as readers see it. */
  readonly name?: string | null;
  /** The address of the author's own site. */
  readonly url?: string | null;
  /** The address of the page with the author's posts, without that of the site. */
  readonly uri?: string | null;
  /** A few words about the author. */
  readonly description?: string | null;
  /** The portrait. */
  readonly avatar?: { readonly url?: string | null; readonly width?: number | null } | null;
}

/** A category, a tag, or a term of another taxonomy in WPGraphQL. */
export interface WordPressGraphQlTerm {
  /** The name as readers see it. */
  readonly name?: string | null;
  /** The name in addresses. */
  readonly slug?: string | null;
  /** The address of the page with the posts of the term, without that of the site. */
  readonly uri?: string | null;
}

/** A picture in WPGraphQL. */
export interface WordPressGraphQlMedia {
  /** The address of the file. */
  readonly sourceUrl?: string | null;
  /** What people learn from a picture who cannot see it. */
  readonly altText?: string | null;
  /** What the picture shows, as HTML. */
  readonly caption?: string | null;
  /** The media type, such as `image/jpeg`. */
  readonly mimeType?: string | null;
  /** The size, and the other files. */
  readonly mediaDetails?: {
    readonly width?: number | null;
    readonly height?: number | null;
    readonly sizes?: readonly {
      readonly name?: string | null;
      readonly sourceUrl?: string | null;
      readonly width?: string | number | null;
      readonly height?: string | number | null;
    }[];
  } | null;
}

/** Fields that sites and plug-ins add. */
export interface WordPressMeta {
  /** The footnotes as JSON: a list of `{ id, content }`. */
  readonly footnotes?: string;
  /** A field of a site. */
  readonly [name: string]: unknown;
}

/** What is read of the head of a page that Yoast SEO writes. */
export interface WordPressYoastHead {
  /** The name of the author. */
  readonly author?: string;
  /** The language, such as `en_GB`. */
  readonly og_locale?: string;
  /** The pictures that other sites show with the address. */
  readonly og_image?: readonly { readonly url?: string; readonly width?: number; readonly height?: number }[];
}

/** What `_embed` adds to a post. */
export interface WordPressEmbedded {
  /** The authors. */
  readonly author?: readonly (WordPressUser | WordPressError)[];
  /** The featured picture. */
  readonly 'wp:featuredmedia'?: readonly (WordPressMedia | WordPressError)[];
  /** The terms of each taxonomy. */
  readonly 'wp:term'?: readonly (readonly WordPressTerm[])[];
}

/** What the API returns in the place of what it does not give. */
export interface WordPressError {
  /** The name of the error, such as `rest_forbidden`. */
  readonly code: string;
  /** The error in words. */
  readonly message: string;
}

/** An author. */
export interface WordPressUser {
  /** The name as readers see it. */
  readonly name?: string;
  /** The address of the author's own site. */
  readonly url?: string;
  /** The address of the page with the author's posts. */
  readonly link?: string;
  /** A few words about the author. */
  readonly description?: string;
  /** Portraits by their sizes in pixels. */
  readonly avatar_urls?: Readonly<Record<string, string>>;
}

/** A category, a tag, or a term of another taxonomy. */
export interface WordPressTerm {
  /** The name as readers see it. */
  readonly name?: string;
  /** The name in addresses. */
  readonly slug?: string;
  /** The address of the page with the posts of the term. */
  readonly link?: string;
  /** The taxonomy, such as `category` or `post_tag`. */
  readonly taxonomy?: string;
}

/** A picture, a film, or another file (`/wp-json/wp/v2/media`). */
export interface WordPressMedia {
  /** The number by which galleries and posts name the file. */
  readonly id?: number;
  /** The title, which is often the name of the file. */
  readonly title?: WordPressText;
  /** What the file shows. */
  readonly caption?: WordPressText;
  /** What people learn from a picture who cannot see it. */
  readonly alt_text?: string;
  /** `image` or `file`. */
  readonly media_type?: string;
  /** The media type, such as `image/jpeg`. */
  readonly mime_type?: string;
  /** The address of the file. */
  readonly source_url?: string;
  /** The size of a picture, and its other files. */
  readonly media_details?: {
    readonly width?: number;
    readonly height?: number;
    readonly sizes?: Readonly<Record<string, WordPressImageSize>>;
  };
}

/** A file of a picture. */
export interface WordPressImageSize {
  /** The width in pixels. */
  readonly width?: number | string;
  /** The height in pixels. */
  readonly height?: number | string;
  /** The address of the file. */
  readonly source_url?: string;
}
