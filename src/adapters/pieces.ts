import type { Block, ListItem, ParagraphBlock } from '../article/Block';
import type { Inline, Text } from '../article/Text';
import { walkBlocks } from '../article/walkBlocks';
import { addAll } from './addAll';
import { linesOfList } from './linesOfList';
import { isBlank, textFrom } from './textFrom';

/** What a line of the source holds: text, and blocks that stand inside the line. */
export type Piece = Inline | Interruption;

/** Blocks inside a line, such as a picture in the middle of a paragraph: the line ends before them and continues after them. */
export class Interruption {
  constructor(readonly blocks: readonly Block[]) {}
}

/** Blocks as pieces of a line: the text of paragraphs is part of the line, other blocks interrupt it. */
export function piecesOfBlocks(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap((block): readonly Piece[] => {
    if (block.type !== 'paragraph') return [new Interruption([block])];
    return typeof block.text === 'string' ? [block.text] : block.text;
  });
}

/** The pieces with a mark around the text between interruptions. */
export function withMark(pieces: readonly Piece[], mark: (text: Text) => Inline): Piece[] {
  return runsOf(pieces).flatMap((run): Piece[] => {
    if (run instanceof Interruption) return [run];
    const text = textFrom(run);
    return isBlank(text) ? run : [mark(text)];
  });
}

/** The blocks of a line: what `make` makes of each text between interruptions, and the blocks that interrupt it. Text without words is left out. */
export function blocksOfLine(pieces: readonly Piece[], make: (text: Text) => Block): Block[] {
  return runsOf(pieces).flatMap((run): readonly Block[] => {
    if (run instanceof Interruption) return run.blocks;
    const text = textFrom(trimmed(run));
    return isBlank(text) ? [] : [make(text)];
  });
}

/** The text of a line, without the breaks at its ends. */
export function textOfLine(pieces: readonly Piece[]): Text {
  return textFrom(trimmed(runsOf(pieces).flatMap((run) => (run instanceof Interruption ? [] : run))));
}

function runsOf(pieces: readonly Piece[]): (Inline[] | Interruption)[] {
  const runs: (Inline[] | Interruption)[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (piece instanceof Interruption) runs.push(piece);
    else if (Array.isArray(last)) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** Text without line breaks at its ends. */
function trimmed(text: readonly Inline[]): readonly Inline[] {
  let start = 0;
  let end = text.length;
  while (start < end && isOnlyBreak(text[start])) start += 1;
  while (end > start && isOnlyBreak(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function isOnlyBreak(piece: Inline | undefined): boolean {
  return typeof piece === 'string' ? !/\S/.test(piece) : piece?.type === 'break';
}

/** A string of the source as text: its line breaks stay, as breaks. */
export function piecesOfString(words: string): Inline[] {
  return words
    .split(/\r\n?|[\n\u2028\u2029]/)
    .flatMap((line, index): Inline[] => (index === 0 ? [line] : [{ type: 'break' }, line]));
}

/** Quoted blocks: quotes of the paragraphs, and the blocks that stand between them. */
export function quotesOf(quoted: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  let paragraphs: Text[] | undefined;
  for (const block of quoted) {
    const texts = block.type === 'paragraph' ? [block.text] : linesOfList(block);
    if (!texts) {
      blocks.push(block);
      paragraphs = undefined;
    } else if (paragraphs) addAll(paragraphs, texts);
    else {
      paragraphs = [...texts];
      blocks.push({ type: 'quote', paragraphs });
    }
  }
  return blocks;
}

/** The items of a list that hold blocks: the first paragraph of each is its text. Items without content are left out. */
export function itemsOf(items: readonly (readonly Block[])[]): (Text | ListItem)[] {
  const made: (Text | ListItem)[] = [];
  for (const [first, ...others] of items) {
    if (first === undefined) continue;
    if (first.type !== 'paragraph') made.push({ body: [first, ...others] });
    else made.push(others.length === 0 ? first.text : { text: first.text, body: others });
  }
  return made;
}

/** The words of blocks as one text, with a break between those of different blocks. */
export function textOfBlocks(blocks: readonly Block[]): Text {
  const lines: Inline[][] = [];
  walkBlocks(
    { body: blocks },
    {
      text(text) {
        if (!isBlank(text as Text)) lines.push([text as Text].flat() as Inline[]);
      },
    },
  );
  return textFrom(lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'break' }, ...line])));
}

/** A paragraph of a text. */
export function paragraph(text: Text): ParagraphBlock {
  return { type: 'paragraph', text };
}

/** Blocks for a place that holds text alone, such as the cell of a table: the text of those that have nothing else, and the others. */
export function textAndOthers(blocks: readonly Block[]): { text: Text; others: readonly Block[] } {
  const isOnlyText = ({ type }: Block) => /^(?:paragraph|heading|list|quote|divider|code)$/.test(type);
  return { text: textOfBlocks(blocks.filter(isOnlyText)), others: blocks.filter((block) => !isOnlyText(block)) };
}

/** Blocks as pieces that interrupt a line. */
export function blockPieces(blocks: readonly Block[]): Piece[] {
  return blocks.length === 0 ? [] : [new Interruption(blocks)];
}
