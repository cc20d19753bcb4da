import type { Block } from '../article/Block';
import { isRecord, listOf } from '../article/guards';
import { apart } from '../article/inline';
import { describe } from '../article/Reader';
import type { Text } from '../article/Text';
import { textForReaders } from '../article/textForReaders';
import type { Fields } from './fields';
import { type Place as NodePlace, NodeReader } from './NodeReader';
import { type FlatMark, type MarkedPieces, nestMarks } from './nestMarks';
import { OpenLists } from './OpenLists';
import { blocksOfLine, Interruption, type Piece, paragraph, piecesOfBlocks, textOfBlocks } from './pieces';
import { textFrom } from './textFrom';
import { blocksOfUnknown, wordsOf, wordsOfUnknown } from './unknownNode';

/** Where a node is in the source. */
export interface Place extends NodePlace {
  /** Words in the place of the node, with spaces if they would touch the words beside it. */
  readonly apart?: (words: string) => string;
}

/** Nodes inside as many others are read as such; of those that are deeper the words are kept. */
const deepest = 24;

/** Reads a tree of nodes. Text and blocks may stand beside each other: text between blocks is a paragraph. */
export abstract class TreeReader<Node extends object> extends NodeReader<Node> {
  readonly #lists = new OpenLists();

  /** What a node of the system becomes; undefined for one that is not known. */
  protected abstract known(node: Fields, name: string, place: Place, isInText: boolean): readonly Piece[] | undefined;

  /** The words of a node of text; undefined for any other. */
  protected abstract wordsOf(node: unknown): string | undefined;

  /** The field of a node that holds others. */
  protected abstract readonly inner: string;

  /** The blocks of nodes. */
  blocks(nodes: unknown, place: Place): Block[] {
    return blocksOfLine(this.line(nodes, place, false), paragraph);
  }

  /** The text of a string, or of nodes. */
  text(value: unknown, place: Place): Text {
    if (typeof value === 'string') return textFrom(this.string(value, place.path));
    return textOfBlocks(this.blocks(value, place));
  }

  /** The pieces of nodes beside each other, in a line of text or between blocks. */
  protected line(nodes: unknown, { path, depth }: Place, isInText: boolean): Piece[] {
    const all = listOf(nodes as readonly unknown[]);
    const pieces =
      depth > deepest
        ? undefined
        : this.#lists.within(nodes, all.length, () =>
            nestMarks(all.map((_, index) => this.#one(nodes, all, index, { path, depth }, isInText))),
          );
    if (pieces) return pieces;
    const words = textForReaders(nodes);
    if (words) this.issue('changed', path, 'is nested too deeply, or holds itself; its words are kept.');
    return words ? [new Interruption([paragraph(words)])] : [];
  }

  /** One of the nodes beside each other. */
  #one(
    nodes: unknown,
    all: readonly unknown[],
    index: number,
    { path, depth }: Place,
    isInText: boolean,
  ): MarkedPieces<unknown> {
    const node = all[index];
    const place: Place = {
      path: this.#placeOf(node) ?? (Array.isArray(nodes) ? `${path}[${index}]` : path),
      depth: depth + 1,
      apart: (words) => {
        const beside = all.slice(Math.max(0, index - 1), index + 2).map((one) => this.wordsOf(one) ?? one);
        return apart(beside, Math.min(index, 1), words);
      },
    };
    const pieces = this.#pieces(node, place, isInText) ?? this.#unknown(node as Fields, place, isInText);
    for (const piece of pieces) if (piece instanceof Interruption) this.report.placed(piece.blocks, place.path);
    return {
      pieces,
      marks: this.marksOf(node, place.path),
      source: node,
    };
  }

  /** The place of a node that was made of another form of the source. */
  #placeOf(node: unknown): string | undefined {
    return isRecord(node) ? this.report.placeOf(node) : undefined;
  }

  /** The pieces of what is inside a node. */
  protected inside(node: Fields, { path, depth }: Place, isInText: boolean): Piece[] {
    return this.line(node[this.inner], { path: path ? `${path}.${this.inner}` : this.inner, depth }, isInText);
  }

  /** The blocks of what is inside a node. */
  protected blocksInside(node: Fields, place: Place): Block[] {
    return blocksOfLine(this.inside(node, place, false), paragraph);
  }

  /** The marks that a node of text names. */
  protected marksOf(_node: unknown, _path: string): readonly FlatMark<unknown>[] {
    return [];
  }

  #pieces(node: unknown, place: Place, isInText: boolean): readonly Piece[] | undefined {
    if (Array.isArray(node)) return this.line(node, place, isInText);
    if (typeof node === 'string' || typeof node === 'number') return this.string(`${node}`, place.path);
    if (!isRecord(node)) return [];
    const name = this.nameOf(node);
    const own = this.own(name, node, place);
    if (!own) return this.known(node, name, place, isInText);
    return isInText ? piecesOfBlocks(own) : [new Interruption(own)];
  }

  /** What is kept of a node that is not known: what it holds, in its place, or else its words or its address. */
  #unknown(node: Fields, place: Place, isInText: boolean): readonly Piece[] {
    const name = this.nameOf(node);
    const { path, depth } = place;
    const { report, options } = this;
    const inside = this.inside(node, place, isInText);
    if (inside.length > 0) {
      this.issue(
        'unknown',
        path,
        `is of the type ${describe(name)}, which is not known; what it holds is read in its place. Pass a reader in read.`,
      );
      return [...this.rest(node, [this.inner], place), ...inside];
    }
    if (isInText && !Object.values(node).some((value) => this.holdsNodes(value))) {
      const words = wordsOfUnknown({ node, name, path, report });
      return [place.apart?.(words) ?? words];
    }
    const blocks = (value: unknown, at: string) => this.blocksIn(value, { path: at, depth: depth + 1 });
    return [new Interruption(blocksOfUnknown({ node, name, path, report, options, blocks }))];
  }

  /** The words in fields of a node that its block has none for. */
  protected rest(node: Fields, known: readonly string[], { path, depth }: Place): Piece[] {
    return Object.entries(node).flatMap(([field, value]): Piece[] => {
      if (known.includes(field)) return [];
      const at = `${path}.${field}`;
      const words = wordsOf(field, value);
      const blocks = words === '' ? [] : (this.blocksIn(value, { path: at, depth: depth + 1 }) ?? [paragraph(words)]);
      if (blocks.length === 0) return [];
      this.issue('unknown', at, 'has words that its block has no field for; they are kept beside it.');
      return [new Interruption(blocks)];
    });
  }
}
