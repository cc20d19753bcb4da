import type { NodeReader, NodeTools } from '../AdapterOptions';
import type { HtmlContent } from '../html/HtmlElement';

/** A node of a post that a publisher's own reader gets: a block, a shortcode, or an element of HTML. */
export interface WordPressNode {
  /** What it is. */
  readonly kind: 'block' | 'shortcode' | 'element';
  /** The name: that of a block with its namespace (`acme/quiz`), of a shortcode (`quiz`), or of an element (`iframe`). */
  readonly name: string;
  /** The settings of a block, or the attributes of a shortcode or element. Values of a shortcode without a name have their positions (`0`, `1`). */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** What stands inside, for `tools.blocks` and `tools.text`. */
  readonly content: HtmlContent;
  /** The blocks inside a block. They can be given to `tools.blocks` one by one. */
  readonly innerBlocks: readonly WordPressNode[];
  /** The markup of a block with its comments, or of a shortcode with its brackets. */
  readonly markup?: string;
}

/** What readers can give to `tools`: HTML with blocks and shortcodes in it, nodes of a document, or inner blocks. */
export type WordPressContent = HtmlContent | WordPressNode | readonly WordPressNode[];

/** Reads a node of a post. */
export type WordPressReader = NodeReader<WordPressNode, WordPressContent>;

/** What readers of nodes of a post can use. */
export type WordPressTools = NodeTools<WordPressContent>;
