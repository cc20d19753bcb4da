import type { Block } from '../article/Block';
import { isKeyOf, isRecord } from '../article/guards';
import type { IssueKind } from '../article/Issue';
import type { Inline, Text } from '../article/Text';
import type { AdapterOptions, NodeTools } from './AdapterOptions';
import type { Fields } from './fields';
import { piecesOfString } from './pieces';
import { readNode } from './readNode';
import type { SourceReport } from './SourceReport';
import { withoutStega } from './withoutStega';

/** Where a node is in the source, and in how many others. */
export interface Place {
  readonly path: string;
  readonly depth: number;
}

/** Reads nodes whose types have names, for which the publisher may have readers. */
export abstract class NodeReader<Node extends object> {
  protected readonly report: SourceReport;
  protected readonly options: AdapterOptions<Node, unknown>;

  constructor(report: SourceReport, options: AdapterOptions<Node, unknown>) {
    this.report = report;
    this.options = options;
  }

  /** What the system calls a node; empty for a value that is none. */
  protected abstract nameOf(node: Fields): string;

  /** The blocks of nodes. */
  abstract blocks(nodes: unknown, place: Place): Block[];

  /** The text of a string, or of nodes. */
  abstract text(value: unknown, place: Place): Text;

  /** The blocks in the value of a field; undefined for one that holds no nodes. */
  protected blocksIn(value: unknown, place: Place): readonly Block[] | undefined {
    return this.holdsNodes(value) ? this.blocks(value, place) : undefined;
  }

  /** True for a node, and for a list that holds one. */
  protected holdsNodes(value: unknown): boolean {
    if (Array.isArray(value)) return value.slice(0, 100).some((one) => isRecord(one) && this.nameOf(one) !== '');
    return isRecord(value) && this.nameOf(value) !== '';
  }

  /** The pieces of a string. */
  protected string(words: string, path: string): Inline[] {
    const clean = withoutStega(words);
    if (clean !== words)
      this.issue('left-out', path, 'has invisible characters for a visual editor; they are left out.');
    return piecesOfString(clean);
  }

  /** What the publisher's reader makes of a node; its `text` reads a value by `textOf`. */
  protected own(
    name: string,
    node: Fields,
    place: Place,
    textOf: (value: unknown, inside: Place) => Text = (value, inside) => this.text(value, inside),
  ): readonly Block[] | undefined {
    if (!this.isOwn(name)) return undefined;
    const inside = { ...place, depth: place.depth + 1 };
    const tools: NodeTools<unknown> = {
      blocks: (content) => this.blocks(content, inside),
      text: (content) => textOf(content, inside),
      report: (message, kind = 'changed') => this.issue(kind, place.path, message),
    };
    const blocks = readNode(name, node as Node, this.options.read, tools);
    if (blocks) this.report.settle(place.path);
    return blocks;
  }

  /** True for a name that the publisher has a reader for. */
  protected isOwn(name: unknown): name is string {
    return isKeyOf(this.options.read ?? {}, name);
  }

  protected issue(kind: IssueKind, path: string, message: string): void {
    this.report.report({ kind, path, message });
  }
}
