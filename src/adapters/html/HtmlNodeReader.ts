import type { LeadBlock } from '../../article/Article';
import type { Block } from '../../article/Block';
import { isRecord, listOf } from '../../article/guards';
import type { IssueKind } from '../../article/Issue';
import { plainText } from '../../article/plainText';
import type { Text } from '../../article/Text';
import { textForReaders } from '../../article/textForReaders';
import type { AdapterOptions, NodeTools } from '../AdapterOptions';
import { addressOf } from '../addressOf';
import { type Fields, stringOf } from '../fields';
import { readNode } from '../readNode';
import type { SourceReport } from '../SourceReport';
import { isBlank } from '../textFrom';
import { blocksOfUnknown } from '../unknownNode';
import { flatten } from './flatten';
import type { HtmlWalk } from './HtmlDocument';
import { readHtml, textAndBlocksOf } from './readHtml';

/** The content of a node: HTML, or nodes of the system. */
type Content<Node> = string | Node | readonly Node[];

/** Nodes and lists inside as many others are read as such; of those that are deeper the words are kept. */
const deepest = 40;

/** So many nodes are read at most: a value that is held in many places may stand for millions. */
const mostNodes = 20_000;

/** Reads the nodes of a system that keeps its words as HTML in JSON, such as Arc. */
export abstract class HtmlNodeReader<Node extends object> {
  protected readonly report: SourceReport;
  protected readonly options: AdapterOptions<Node, Content<Node>>;
  protected readonly walk: HtmlWalk;
  /** The nodes that are being read, from the outside in. */
  readonly #around: unknown[] = [];
  #left = mostNodes;

  constructor(
    report: SourceReport,
    options: AdapterOptions<Node, Content<Node>>,
    { url, headline, language }: { url?: string | undefined; headline?: string; language?: string | undefined },
  ) {
    this.report = report;
    this.options = options;
    this.walk = { report, base: options.base ?? url, embeds: options.embeds, headline, language };
  }

  /** What the system calls a node; an empty string for what is no node. */
  protected abstract nameOf(node: Fields): string;

  /** The names under which the publisher's reader of a node may be found, the first one first. */
  protected namesOf(node: Fields): readonly string[] {
    return [this.nameOf(node)];
  }

  /** What a node becomes; undefined for one that is not known, or lacks what it needs. */
  protected abstract known(node: Fields, path: string): readonly Block[] | undefined;

  /** The fields of a node that is not known in which words may be. */
  protected fieldsOfUnknown(node: Fields): Fields {
    return node;
  }

  /** The blocks of HTML, a node, or a list of nodes. */
  blocks(value: unknown, path: string): readonly Block[] {
    if (typeof value === 'string') return this.html(value, path);
    if (typeof value === 'number') return this.html(`${value}`, path);
    if (typeof value !== 'object' || value === null || this.#around.includes(value)) return [];
    if (this.#around.length >= deepest || this.#left === 0) {
      const words = textForReaders(value);
      if (words) this.issue('changed', path, 'is nested too deeply; its words are kept.');
      return words ? [{ type: 'paragraph', text: words }] : [];
    }
    this.#around.push(value);
    const blocks = Array.isArray(value)
      ? listOf<unknown>(value).flatMap((one, index) => this.blocks(one, `${path}[${index}]`))
      : this.#node(value as Fields, path);
    this.#around.pop();
    return blocks;
  }

  /** The blocks of HTML. */
  html(value: unknown, path: string): readonly Block[] {
    const html = stringOf(value);
    return html.trim() === '' ? [] : readHtml(html, this.walk, path);
  }

  /** The text of HTML, and what stands in it that is no text. */
  text(value: unknown, path: string): { text: Text; others: readonly Block[] } {
    const html = stringOf(value);
    return html.trim() === '' ? { text: '', others: [] } : textAndBlocksOf(html, this.walk, path);
  }

  /** The words of HTML, in one line. */
  line(value: unknown, path: string): string {
    const { text } = this.text(typeof value === 'number' ? `${value}` : value, path);
    return plainText(text).replace(/\s+/g, ' ').trim();
  }

  /** The address in a field, if a page may open it; otherwise it is reported. */
  address(value: unknown, path: string, safe?: (url: unknown) => string | undefined): string | undefined {
    const address = addressOf(value, this.walk.base, safe);
    if (address === undefined && typeof value === 'string' && value.trim() !== '')
      this.issue('unsafe', path, 'is an address that a page must not open; it is left out.');
    return address;
  }

  issue(kind: IssueKind, path: string, message: string): void {
    this.report.report({ kind, path, message });
  }

  #node(node: Fields, path: string): readonly Block[] {
    this.#left -= 1;
    return this.#own(node, path) ?? this.known(node, path) ?? this.#unknown(node, path);
  }

  /** What the publisher's reader makes of a node. */
  #own(node: Fields, path: string): readonly Block[] | undefined {
    const { read } = this.options;
    if (!read) return undefined;
    const tools: NodeTools<Content<Node>> = {
      blocks: (content) => this.blocks(content, path),
      text: (content) => flatten(this.blocks(content, path), { pending: [] }).text,
      report: (message, kind = 'changed') => this.issue(kind, path, message),
    };
    for (const name of this.namesOf(node)) {
      const blocks = readNode(name, node as Node, read, tools);
      if (blocks) return blocks;
    }
    return undefined;
  }

  #unknown(node: Fields, path: string): readonly Block[] {
    const { report, options } = this;
    return blocksOfUnknown({
      node: this.fieldsOfUnknown(node),
      name: this.nameOf(node),
      path,
      report,
      options: { ...options, ...(this.walk.base !== undefined && { base: this.walk.base }) },
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

/** The first of some blocks that can stand above a story, if nothing else is among them. */
export function leadOf(blocks: readonly Block[]): LeadBlock | undefined {
  const [first, ...others] = blocks;
  return first && others.length === 0 && isLead(first) ? first : undefined;
}

function isLead(block: Block): block is Block & LeadBlock {
  return /^(?:figure|video|audio|embed|gallery)$/.test(block.type);
}

/** A field with a text, if the text has words. */
export function given<Name extends string>(name: Name, text: Text | undefined): { [Key in Name]?: Text } {
  return text === undefined || isBlank(text) ? {} : ({ [name]: text } as { [Key in Name]: Text });
}
