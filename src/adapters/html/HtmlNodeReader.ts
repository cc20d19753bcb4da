import type { Block } from '../../article/Block';
import { isRecord, listOf } from '../../article/guards';
import { textForReaders } from '../../article/textForReaders';
import type { AdapterOptions, NodeTools } from '../AdapterOptions';
import type { Fields } from '../fields';
import { readNode } from '../readNode';
import { blocksOfUnknown } from '../unknownNode';
import { flatten } from './flatten';
import type { HtmlWalk } from './HtmlDocument';
import { HtmlReader } from './HtmlReader';

/** The content of a node: HTML, or nodes of the system. */
type Content<Node> = string | Node | readonly Node[];

/** Nodes and lists inside as many others are read as such; of those that are deeper the words are kept. */
const deepest = 40;

/** How many nodes are read, where one inside others counts for more: a value that is held in many places may stand for millions. */
const mostNodes = 180_000;

/** Reads the nodes of a system that keeps its words as HTML in JSON, such as Arc. */
export abstract class HtmlNodeReader<Node extends object> extends HtmlReader {
  protected readonly options: AdapterOptions<Node, Content<Node>>;
  /** The nodes and lists that are being read, from the outside in. */
  readonly #around: unknown[] = [];
  #left = mostNodes;

  constructor(walk: HtmlWalk, options: AdapterOptions<Node, Content<Node>>) {
    super(walk);
    this.options = options;
  }

  /** What the system calls a node; an empty string for what is no node. */
  protected abstract nameOf(node: Fields): string;

  /** The names under which the publisher's reader of a node may be found, the first one first. */
  protected namesOf(node: Fields): readonly string[] {
    return [this.nameOf(node)];
  }

  /** What a node becomes; undefined for one that is not known, or lacks what it needs. */
  protected abstract known(node: Fields, path: string): readonly Block[] | undefined;

  /** True for a node of a type that is known, whether or not it has what that needs. */
  protected isKnown(_node: Fields): boolean {
    return false;
  }

  /** The fields of a node that is not known in which words may be. */
  protected fieldsOfUnknown(node: Fields): Fields {
    return node;
  }

  /** The blocks of HTML, a node, or a list of nodes. */
  blocks(value: unknown, path: string): readonly Block[] {
    if (typeof value === 'string') return this.html(value, path);
    if (typeof value === 'number') return this.html(`${value}`, path);
    if (typeof value !== 'object' || value === null || this.#around.includes(value)) return [];
    if (this.#around.length >= deepest || this.#left <= 0) {
      const words = textForReaders(value);
      if (words) this.issue('changed', path, 'is nested too deeply, or after too many others; its words are kept.');
      return words ? [{ type: 'paragraph', text: words }] : [];
    }
    this.#around.push(value);
    const blocks = Array.isArray(value)
      ? listOf<unknown>(value).flatMap((one, index) => this.blocks(one, `${path}[${index}]`))
      : this.#node(value as Fields, path);
    this.#around.pop();
    return blocks;
  }

  #node(node: Fields, path: string): readonly Block[] {
    this.#left -= this.#around.length;
    return this.walk.report.placed(this.#own(node, path) ?? this.#default(node, path), path);
  }

  #default(node: Fields, path: string): readonly Block[] {
    return this.known(node, path) ?? this.#unknown(node, path);
  }

  /** What the publisher's reader makes of a node. */
  #own(node: Fields, path: string): readonly Block[] | undefined {
    const { read } = this.options;
    if (!read) return undefined;
    // A reader that passes on its own node means what the adapter makes of it.
    const blocks = (content: Content<Node>) =>
      content === node ? this.#default(node, path) : this.blocks(content, path);
    const tools: NodeTools<Content<Node>> = {
      blocks,
      text: (content) => flatten(blocks(content), { pending: [] }).text,
      report: (message, kind = 'changed') => this.issue(kind, path, message),
    };
    for (const name of this.namesOf(node)) {
      const blocks = readNode(name, node as Node, read, tools);
      if (!blocks) continue;
      this.walk.report.settle(path);
      return blocks;
    }
    return undefined;
  }

  #unknown(node: Fields, path: string): readonly Block[] {
    const { base, embeds } = this.walk;
    return blocksOfUnknown({
      node: this.fieldsOfUnknown(node),
      name: this.nameOf(node),
      path,
      report: this.walk.report,
      isIncomplete: this.isKnown(node),
      options: { ...(base !== undefined && { base }), ...(embeds && { embeds }) },
      blocks: (value, at) => (this.#holdsBlocks(value) ? this.blocks(value, at) : undefined),
    });
  }

  /** True for HTML, a node, and a list of nodes. */
  #holdsBlocks(value: unknown): boolean {
    if (typeof value === 'string') return /<\/?[a-z][^<>]*>/i.test(value);
    if (Array.isArray(value)) return value.slice(0, 100).some((one) => isRecord(one) && this.nameOf(one) !== '');
    return isRecord(value) && this.nameOf(value) !== '';
  }
}
