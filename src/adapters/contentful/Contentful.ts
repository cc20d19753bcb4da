/** A node of rich text. */
export interface ContentfulNode {
  /** The type, such as `paragraph`, `heading-2`, `text` or `embedded-entry-block`. */
  readonly nodeType: string;
  /** The nodes inside it. */
  readonly content?: readonly ContentfulNode[] | null;
  /** What depends on the type: the address of a link (`uri`), or what the node leads to (`target`). */
  readonly data?: { readonly uri?: string; readonly target?: unknown; readonly [field: string]: unknown };
  /** The words of a node of the type `text`. */
  readonly value?: string;
  /** The marks of a node of the type `text`. */
  readonly marks?: readonly { readonly type: string }[] | null;
}

/** An entry, as the Content Delivery API has it; GraphQL has its fields beside `sys`. Readers of nodes of rich text get the node, whose fields are those of `ContentfulNode`. */
export interface ContentfulEntry {
  /** What Contentful knows of the entry. */
  readonly sys?: {
    readonly id?: string;
    readonly contentType?: { readonly sys?: { readonly id?: string } };
    readonly [field: string]: unknown;
  };
  /** The name of the content type in GraphQL. */
  readonly __typename?: string;
  /** The fields of the content type. */
  readonly fields?: { readonly [field: string]: unknown };
  /** The fields of the type. */
  readonly [field: string]: unknown;
}
