import type { Block } from '../../article/Block';
import { listOf } from '../../article/guards';
import type { Inline, Text } from '../../article/Text';
import type { AdapterOptions } from '../AdapterOptions';
import { type Fields, fieldsOf, stringOf } from '../fields';
import type { FlatMark } from '../nestMarks';
import { blockPieces, blocksOfLine, itemsOf, type Piece, paragraph, quotesOf, textOfLine, withMark } from '../pieces';
import type { SourceReport } from '../SourceReport';
import { type Place, TreeReader } from '../TreeReader';
import { heading } from '../withLevels';
import { marks } from './formats';
import type { GhostNode } from './Ghost';
import type { GhostCards } from './GhostCards';

/** The marks of texts, the same object for all that have one. */
const flatMarks: readonly (readonly [bit: number, mark: FlatMark<unknown>])[] = marks.map(([bit, type]) => [
  bit,
  { around: (pieces) => withMark(pieces, (text): Inline => ({ type, text })) },
]);

/** Reads nodes of Lexical, and those that are made of Mobiledoc. */
export class LexicalReader extends TreeReader<GhostNode> {
  protected readonly inner = 'children';
  readonly #cards: GhostCards;

  constructor(report: SourceReport, options: AdapterOptions<GhostNode, unknown>, cards: GhostCards) {
    super(report, options);
    this.#cards = cards;
  }

  /** The blocks of nodes; a string is HTML. */
  override blocks(nodes: unknown, place: Place): Block[] {
    return typeof nodes === 'string' ? [...this.#cards.html(nodes, place.path)] : super.blocks(nodes, place);
  }

  /** The text of nodes; a string is HTML. */
  override text(value: unknown, place: Place): Text {
    return typeof value === 'string' ? this.#cards.text(value, place.path).text : super.text(value, place);
  }

  protected nameOf({ type }: Fields): string {
    return stringOf(type);
  }

  protected wordsOf(node: unknown): string | undefined {
    const { type, text } = fieldsOf(node);
    return /^(?:extended-)?text$|^(?:code-highlight|hashtag|mention)$/.test(stringOf(type)) && typeof text === 'string'
      ? text
      : undefined;
  }

  protected override marksOf(node: unknown): readonly FlatMark<unknown>[] {
    const { format } = fieldsOf(node);
    if (typeof format !== 'number' || this.wordsOf(node) === undefined) return [];
    return flatMarks.flatMap(([bit, mark]) => ((format & bit) === 0 ? [] : [mark]));
  }

  protected known(node: Fields, name: string, place: Place): readonly Piece[] | undefined {
    const text = this.wordsOf(node);
    if (text !== undefined) return this.string(text, place.path);
    switch (name.replace(/^extended-/, '')) {
      case 'root':
        return this.inside(node, place, false);
      case 'linebreak':
        return [{ type: 'break' }];
      case 'tab':
        return [' '];
      case 'link':
      case 'autolink':
      case 'at-link':
        return this.#link(node, place);
      case 'paragraph':
        return blockPieces(blocksOfLine(this.inside(node, place, true), paragraph));
      case 'heading': {
        const rank = Number(/^h([1-6])$/.exec(stringOf(node.tag))?.[1] ?? 2);
        return blockPieces(blocksOfLine(this.inside(node, place, true), (words) => heading(words, rank)));
      }
      case 'quote':
      case 'aside':
        return blockPieces(quotesOf(blocksOfLine(this.inside(node, place, false), paragraph)));
      case 'list':
        return blockPieces(this.#list(node, place));
      case 'listitem':
        return this.inside(node, place, false);
      default: {
        const blocks = this.#cards.card(name, node, place.path);
        return blocks && blockPieces(blocks);
      }
    }
  }

  #link(node: Fields, place: Place): readonly Piece[] {
    const words = this.inside(node, place, true);
    const url = node.url ? this.#cards.address(node.url, place.path) : undefined;
    return url ? withMark(words, (text) => ({ type: 'link', text, url })) : words;
  }

  #list(node: Fields, place: Place): readonly Block[] {
    const children: (readonly Block[])[] = [];
    for (const [index, child] of listOf(node.children as readonly unknown[]).entries()) {
      const blocks = this.blocks(child, { path: `${place.path}.children[${index}]`, depth: place.depth + 1 });
      const last = children.at(-1);
      // A list inside another stands in an item of its own.
      if (last && blocks.length > 0 && blocks.every(({ type }) => type === 'list'))
        children[children.length - 1] = [...last, ...blocks];
      else children.push(checked(blocks, fieldsOf(child).checked));
    }
    const items = itemsOf(children);
    const isOrdered = node.listType === 'number' || node.tag === 'ol';
    const { start } = node;
    return items.length === 0
      ? []
      : [
          {
            type: 'list',
            items,
            ...(isOrdered && { ordered: true }),
            ...(isOrdered && typeof start === 'number' && Number.isInteger(start) && start !== 1 && { start }),
          },
        ];
  }
}

/** The blocks of an item with the box of a task. */
function checked(blocks: readonly Block[], isDone: unknown): readonly Block[] {
  const [first, ...others] = blocks;
  if (typeof isDone !== 'boolean' || first?.type !== 'paragraph') return blocks;
  return [paragraph(textOfLine([isDone ? '☑ ' : '☐ ', ...[first.text].flat()])), ...others];
}
