import type { Article } from '../article/Article';
import type { Block } from '../article/Block';
import type { CustomTypes } from '../article/CustomTypes';
import type { IssueKind, OnIssue } from '../article/Issue';
import type { Text } from '../article/Text';

/** The options that the adapters of all systems have. `Node` is what the system calls a node, `Content` what stands inside a node. */
export interface AdapterOptions<Node = unknown, Content = unknown> {
  /** Called once for each issue. Its `path` is the place in the source, such as `content.rendered > p[4] > iframe`, `content_elements[7].content` or `line 12`. */
  onIssue?: OnIssue;
  /** The address against which relative links and pictures are resolved. @default the address of the article */
  base?: string;
  /** Fields that the source lacks, such as the publisher. */
  article?: Partial<Article>;
  /** The fields of `article` that replace those of the source. */
  override?: readonly (keyof Article)[];
  /** How nodes of the source are read, by name: an element, a block, a `_type`, a card, or a content type. */
  read?: Readonly<Record<string, NodeReader<Node, Content>>>;
  /** The hosts that may become an embed or a film in a frame, such as `youtube.com`, with their subdomains; others become a paragraph with a link. @default the hosts that the library knows, such as YouTube and Vimeo */
  embeds?: readonly string[];
  /** The publisher's own types of blocks and marks, if `read` returns such blocks. */
  custom?: CustomTypes;
}

/** Reads a node: what it returns takes the place of the node, nothing leaves the node to the adapter, and `null` leaves it out without an issue. */
export type NodeReader<Node, Content> = (
  node: Node,
  tools: NodeTools<Content>,
) => Block | readonly Block[] | null | undefined;

/** What a reader of nodes can use. */
export interface NodeTools<Content> {
  /** Reads content as blocks. */
  blocks(content: Content): readonly Block[];
  /** Reads content as text; an empty string if there are no words. */
  text(content: Content): Text;
  /** Reports an issue with the node. The message continues its path: "has no answers; …". @default kind 'changed' */
  report(message: string, kind?: IssueKind): void;
}
