import type { Article, Note } from '../article/Article';
import type { Block, ListItem, Picture, TableBlock, TableRow } from '../article/Block';
import { isMarked, textOf } from '../article/inline';
import { placeCells } from '../article/placeCells';
import { plainText } from '../article/plainText';
import { readArticle } from '../article/readArticle';
import type { Inline, Text } from '../article/Text';
import { withoutWithdrawn } from '../article/withdrawn';
import { ExportContext, piecesOf } from './ExportContext';
import type { DepthOption, ExportOptions } from './ExportOptions';
import { xmlText } from './escape';
import { indented } from './indented';
import { depthReaders, exportReaders, type OptionReaders, positive, readOptions } from './readOptions';
import { headLines } from './story/headLines';
import { type SimpleBlock, simpleBlocks } from './story/simpleBlocks';
import { depthIn, storyBlocks } from './story/storyBlocks';
import { wrapped } from './wrapped';

/** Options of `toPlainText`. */
export interface PlainTextOptions extends ExportOptions, DepthOption {
  /** The greatest width of a line in columns: most characters are one wide, those of Chinese, Japanese and Korean two. A word that is wider, such as an address, stays whole. @default lines are not wrapped */
  width?: number;
}

const readers: OptionReaders<PlainTextOptions> = { ...exportReaders, ...depthReaders, width: positive };

/**
 * Writes an article as plain text: headline, authors and dates, the story with the lines that tell readers of a machine's share, notes and
 * corrections. Links are followed by their addresses. Leaves out what was withdrawn, pull quotes, slots and transcripts. Never throws: the
 * article is read first.
 */
export function toPlainText(article: Article, options?: PlainTextOptions): string {
  const chosen = readOptions('options', options, readers);
  const visible = withoutWithdrawn(readArticle(article));
  const context = new ExportContext(visible, chosen);
  const depth = depthIn(visible, chosen.depth ?? 'in-full');
  const parts = ['deck', 'standfirst', 'summary', 'keyPoints', 'lead', 'conversation'] as const;
  const { story, aboutNotes, corrections } = storyBlocks(visible, depth, parts, context);
  const writer = new PlainTextWriter(context, visible.notes);
  const chunks = [
    ...headLines(visible, context).map((text) => writer.text(text)),
    ...writer.blocks(story),
    ...writer.blocks(aboutNotes),
    ...writer.notes(),
    ...writer.blocks(corrections),
  ].filter((chunk) => chunk.trim() !== '');
  const { width } = chosen;
  const lines = chunks.join('\n\n').split('\n');
  const words = (width === undefined ? lines : lines.flatMap((line) => wrapped(line, width))).join('\n');
  return words === '' ? '' : `${xmlText(words.replaceAll('\u00ad', '')).normalize('NFC')}\n`;
}

/** Writes the blocks of one story as chunks of plain text, between which a line is empty. */
class PlainTextWriter {
  readonly #context: ExportContext;
  readonly #notes: ReadonlyMap<string, Note>;

  constructor(context: ExportContext, notes: readonly Note[] = []) {
    this.#context = context;
    this.#notes = new Map(notes.map((note) => [note.id, note]));
  }

  blocks(blocks: readonly Block[] = []): string[] {
    return blocks
      .flatMap((block) => simpleBlocks(block, this.#context))
      .flatMap((block) => this.#block(block))
      .filter(Boolean);
  }

  /** The notes of the story: those that were cited by their numbers, then the others. */
  notes(): string[] {
    return Array.from(this.#context.numbered(this.#notes), ([{ text }, number]) => `[${number}] ${this.text(text)}`);
  }

  text(text: Text | undefined): string {
    return this.#text(text, this.#context.marks);
  }

  #text(text: Text | undefined, marks: string): string {
    return piecesOf(text)
      .map((piece) => this.#inline(piece, marks))
      .join('');
  }

  #inline(piece: Inline, marks: string): string {
    if (typeof piece === 'string') return piece.replace(/[^\S\u00a0\u2000-\u200a\u202f\u3000]+/g, ' ');
    if (!isMarked(piece)) return plainText([piece]);
    if (piece.type === 'break') return '\n';
    if (piece.type === 'note') {
      return this.#notes.has(piece.id) ? `[${this.#context.numberOf(piece.id)}]` : '';
    }
    const words = this.#text(textOf(piece), piece.type === 'quotation' ? marks.slice(2) || marks : marks);
    if (piece.type === 'quotation') return `${marks[0]}${words}${marks[1]}`;
    if (piece.type !== 'link') return words;
    const address = this.#context.link(piece.url)?.replace(/^(?:mailto|tel):/i, '');
    return address === undefined || isSame(words, address) ? words : `${words} (${address})`;
  }

  #block(block: SimpleBlock): string[] {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [this.text(block.text)];
      case 'divider':
        return ['* * *'];
      case 'list': {
        const { items, ordered, reversed, start = reversed ? items.length : 1 } = block;
        const lines = items.map((item, index) => {
          const marker = ordered ? `${reversed ? start - index : start + index}. ` : '- ';
          return indented(this.#item(item), marker, '  ');
        });
        return [lines.join('\n')];
      }
      case 'quote': {
        const lines = block.paragraphs.map((text) => this.text(text));
        if (block.attribution) lines.push(`— ${this.text(block.attribution)}`);
        return [indented(lines.join('\n\n'), '> ', '> ')];
      }
      case 'figure':
        return this.#figure(block);
      case 'table':
        return this.#table(block);
      case 'code':
        return [plainText(block.text, this.#context.marks), this.text(block.caption)];
      case 'details':
        return [this.text(block.summary), ...this.blocks(block.body)];
      case 'box':
        return [this.text(block.title), ...this.blocks(block.body)];
    }
  }

  #item(item: Text | ListItem): string {
    if (typeof item === 'string' || !('body' in item || 'text' in item)) return this.text(item as Text);
    return [this.text(item.text), ...this.blocks(item.body)].filter(Boolean).join('\n');
  }

  #figure({ image, caption, credit }: Picture): string[] {
    const words = [this.text(caption), this.text(credit)].filter(Boolean).join(' ');
    return [[image.alt ? `[${image.alt}]` : '', words].filter(Boolean).join(' ')];
  }

  /** A line for each row, in which each cell follows the header of its column. */
  #table({ caption, unit, head = [], rows, foot, source }: TableBlock): string[] {
    const headers: string[] = [];
    for (const { cells } of placeCells(head) ?? []) {
      for (const { cell, column, columns } of cells) {
        for (let at = column; at < column + columns; at += 1) {
          headers[at] = [headers[at], this.text(cell.text)].filter(Boolean).join(', ');
        }
      }
    }
    const lines = (placeCells(rows) ?? rows.map(inOrder)).map(({ cells }) =>
      cells
        .map(({ cell, column }) => {
          const words = this.text(cell.text).replaceAll('\n', ' ');
          return headers[column] && words ? `${headers[column]}: ${words}` : words;
        })
        .filter(Boolean)
        .join('; '),
    );
    return [
      [this.text(caption), this.text(unit)].filter(Boolean).join(' – '),
      lines.length > 0 ? lines.join('\n') : headers.join('; '),
      this.text(foot),
      source ? this.text(this.#context.say('source', { source })) : '',
    ];
  }
}

/** The cells of a row whose spans are too many to be placed. */
function inOrder({ cells }: TableRow) {
  return { cells: cells.map((cell, column) => ({ cell, column })) };
}

/** True for words that are an address, as readers write it. */
function isSame(words: string, address: string): boolean {
  const plain = (url: string) => url.replace(/^https?:\/\/|\/$/g, '').toLowerCase();
  return plain(words.trim()) === plain(address);
}
