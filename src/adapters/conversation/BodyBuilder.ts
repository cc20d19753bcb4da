import type { Block, HeadingBlock } from '../../article/Block';
import type { Inline, Text } from '../../article/Text';
import { isUnderline } from './outline';

/** Builds the blocks of a turn line by line: paragraphs, lists, quotes, headings and dividers. */
export class BodyBuilder {
  private readonly blocks: Block[] = [];
  private open: OpenBlock | undefined;

  /** Adds text to the open paragraph, or begins one, without looking for markup. */
  addText(text: Text): void {
    if (text.length === 0) return;
    if (this.open?.type !== 'paragraph') {
      this.endBlock();
      this.open = { type: 'paragraph', pieces: [], isOneLine: false };
    }
    this.open.pieces.push(text);
    this.open.isOneLine = false;
  }

  /** Adds a line of the transcript, which may have markup (`# `, `> `, `- `, `1. `, `---`). An empty line ends the block. */
  addLine(line: string): void {
    const words = line.trim();
    if (words === '') this.endBlock();
    else if (this.open?.type === 'paragraph' && this.open.isOneLine && isUnderline(words)) {
      const [text = ''] = this.open.pieces;
      this.open = undefined;
      this.blocks.push({ type: 'heading', text });
    } else if (isDivider.test(words)) {
      this.endBlock();
      this.blocks.push({ type: 'divider' });
    } else if (!this.addMarkup(words)) this.addPlain(words);
  }

  /** Ends the open block, so that the next line begins another one. */
  endBlock(): void {
    const { open } = this;
    this.open = undefined;
    if (!open) return;
    if (open.type === 'paragraph') this.blocks.push({ type: 'paragraph', text: joinLines(open.pieces) });
    else if (open.type === 'quote') this.blocks.push(...quoteOf(open.paragraphs));
    // A single number is as likely to begin a sentence as a list.
    else if (open.ordered && open.items.length === 1) {
      this.blocks.push({ type: 'paragraph', text: joinLines([open.marker, ...(open.items[0] ?? [])]) });
    } else {
      this.blocks.push({ type: 'list', items: open.items.map(joinLines), ...(open.ordered && { ordered: true }) });
    }
  }

  /** Ends the open block and returns all blocks. */
  build(): Block[] {
    this.endBlock();
    return this.blocks;
  }

  /** Removes and returns a heading at the end: it belongs to the next turn. */
  takeHeading(): HeadingBlock | undefined {
    const last = this.open ? undefined : this.blocks.at(-1);
    if (last?.type !== 'heading') return undefined;
    this.blocks.pop();
    return last;
  }

  /** Adds a line that begins with markup; returns false if it does not. */
  private addMarkup(words: string): boolean {
    const heading = /^(#{1,6})\s+(?=\S)/.exec(words);
    if (heading) {
      this.endBlock();
      const text = words.slice(heading[0].length);
      const level = Math.min(heading[1]?.length ?? 2, 4);
      this.blocks.push({ type: 'heading', text, ...(level > 2 && { level: level as 3 | 4 }) });
      return true;
    }
    if (words.startsWith('>')) {
      if (this.open?.type !== 'quote') {
        this.endBlock();
        this.open = { type: 'quote', paragraphs: [[]] };
      }
      const quoted = words.slice(1).trim();
      if (quoted === '' || quoted.startsWith('— ')) this.open.paragraphs.push([]);
      if (quoted !== '') this.open.paragraphs.at(-1)?.push(quoted);
      return true;
    }
    const [marker = '', number] = /^(?:[-*•]|(\d{1,3})[.)])\s+(?=\S)/.exec(words) ?? [];
    if (marker === '') return false;
    const ordered = number !== undefined;
    const list = this.open?.type === 'list' && this.open.ordered === ordered ? this.open : undefined;
    if (ordered && Number(number) !== (list?.items.length ?? 0) + 1) return false;
    const item = words.slice(marker.length);
    if (list) list.items.push([item]);
    else {
      this.endBlock();
      this.open = { type: 'list', ordered, marker: marker.trim(), items: [[item]] };
    }
    return true;
  }

  private addPlain(words: string): void {
    if (this.open?.type === 'list') this.open.items.at(-1)?.push(words);
    else if (this.open?.type === 'paragraph') {
      this.open.pieces.push(words);
      this.open.isOneLine = false;
    } else {
      this.endBlock();
      this.open = { type: 'paragraph', pieces: [words], isOneLine: true };
    }
  }
}

type OpenBlock =
  | { type: 'paragraph'; pieces: Text[]; isOneLine: boolean }
  | { type: 'list'; ordered: boolean; marker: string; items: Text[][] }
  | { type: 'quote'; paragraphs: string[][] };

const isDivider = /^(?:-{3,}|={3,}|_{3,}|\*{3,}|\*\s\*\s\*|⁂)$/;

function quoteOf(paragraphs: readonly string[][]): Block[] {
  const texts = paragraphs.filter((lines) => lines.length > 0).map(joinLines);
  const last = texts.at(-1);
  if (typeof last === 'string' && last.startsWith('— ') && texts.length > 1) {
    return [{ type: 'quote', paragraphs: texts.slice(0, -1), attribution: last.slice(2) }];
  }
  return texts.length > 0 ? [{ type: 'quote', paragraphs: texts }] : [];
}

/** Joins lines to one text, with a space between them where the script has spaces. */
function joinLines(pieces: readonly Text[]): Text {
  const inlines: Inline[] = [];
  let words: string[] = [];
  let before = '';
  for (const piece of pieces) {
    const pieceInlines: readonly Inline[] = typeof piece === 'string' ? [piece] : piece;
    pieceInlines.forEach((inline, index) => {
      const isFirst = index === 0 && (words.length > 0 || inlines.length > 0);
      if (typeof inline === 'string') {
        if (isFirst && !isUnspaced(before, inline)) words.push(' ');
        words.push(inline);
        before = inline;
      } else {
        if (isFirst) words.push(' ');
        if (words.length > 0) inlines.push(words.join(''));
        words = [];
        inlines.push(inline);
        before = '';
      }
    });
  }
  if (inlines.length === 0) return words.join('');
  return words.length > 0 ? [...inlines, words.join('')] : inlines;
}

/** True at a line break in Chinese or Japanese, which are written without spaces. */
function isUnspaced(before: string, after: string): boolean {
  return endsSpaceless.test(before.slice(-2)) && startsSpaceless.test(after.slice(0, 2));
}

const endsSpaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。！？」』：]$/u;
const startsSpaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー「『]/u;
