import type { Block, HeadingBlock } from '../article/Block';
import type { Inline, Text } from '../article/Text';
import { isUnderline } from './outline';

/** What is said in one turn, put together line by line: paragraphs, lists, quotations, headings and rules. */
export class Body {
  private readonly blocks: Block[] = [];
  private open: Open | undefined;

  /** Words that begin a paragraph or go on with the one that is open, whatever they look like. */
  say(words: Text): void {
    if (words.length === 0) return;
    if (this.open?.type !== 'paragraph') {
      this.close();
      this.open = { type: 'paragraph', pieces: [], isOneLine: false };
    }
    this.open.pieces.push(words);
    this.open.isOneLine = false;
  }

  /** One line as it is written; an empty one ends the paragraph. */
  line(line: string): void {
    const words = line.trim();
    if (words === '') this.close();
    else if (this.open?.type === 'paragraph' && this.open.isOneLine && isUnderline(words)) {
      const [text = ''] = this.open.pieces;
      this.open = undefined;
      this.blocks.push({ type: 'heading', text });
    } else if (isRule.test(words)) {
      this.close();
      this.blocks.push({ type: 'divider' });
    } else if (!this.marked(words)) this.plain(words);
  }

  /** Ends what is open; what comes next is apart from it. */
  close(): void {
    const { open } = this;
    this.open = undefined;
    if (!open) return;
    if (open.type === 'paragraph') this.blocks.push({ type: 'paragraph', text: joined(open.pieces) });
    else if (open.type === 'quote') this.blocks.push(...quoteOf(open.paragraphs));
    // One number alone begins a sentence as often as a list.
    else if (open.ordered && open.items.length === 1) {
      this.blocks.push({ type: 'paragraph', text: joined([open.begins, ...(open.items[0] ?? [])]) });
    } else {
      this.blocks.push({ type: 'list', items: open.items.map(joined), ...(open.ordered && { ordered: true }) });
    }
  }

  /** All that was said. */
  finished(): Block[] {
    this.close();
    return this.blocks;
  }

  /** Takes out a heading with nothing below it: it belongs to what comes next. */
  takeHeading(): HeadingBlock | undefined {
    const last = this.open ? undefined : this.blocks.at(-1);
    if (last?.type !== 'heading') return undefined;
    this.blocks.pop();
    return last;
  }

  /** Reads a line that begins with a mark; false where it does not. */
  private marked(words: string): boolean {
    const heading = /^(#{1,6})\s+(?=\S)/.exec(words);
    if (heading) {
      this.close();
      const text = words.slice(heading[0].length);
      const level = Math.min(heading[1]?.length ?? 2, 4);
      this.blocks.push({ type: 'heading', text, ...(level > 2 && { level: level as 3 | 4 }) });
      return true;
    }
    if (words.startsWith('>')) {
      if (this.open?.type !== 'quote') {
        this.close();
        this.open = { type: 'quote', paragraphs: [[]] };
      }
      const quoted = words.slice(1).trim();
      if (quoted === '' || quoted.startsWith('— ')) this.open.paragraphs.push([]);
      if (quoted !== '') this.open.paragraphs.at(-1)?.push(quoted);
      return true;
    }
    const [begins = '', number] = /^(?:[-*•]|(\d{1,3})[.)])\s+(?=\S)/.exec(words) ?? [];
    if (begins === '') return false;
    const ordered = number !== undefined;
    const list = this.open?.type === 'list' && this.open.ordered === ordered ? this.open : undefined;
    if (ordered && Number(number) !== (list?.items.length ?? 0) + 1) return false;
    const item = words.slice(begins.length);
    if (list) list.items.push([item]);
    else {
      this.close();
      this.open = { type: 'list', ordered, begins: begins.trim(), items: [[item]] };
    }
    return true;
  }

  private plain(words: string): void {
    if (this.open?.type === 'list') this.open.items.at(-1)?.push(words);
    else if (this.open?.type === 'paragraph') {
      this.open.pieces.push(words);
      this.open.isOneLine = false;
    } else {
      this.close();
      this.open = { type: 'paragraph', pieces: [words], isOneLine: true };
    }
  }
}

type Open =
  | { type: 'paragraph'; pieces: Text[]; isOneLine: boolean }
  | { type: 'list'; ordered: boolean; begins: string; items: Text[][] }
  | { type: 'quote'; paragraphs: string[][] };

const isRule = /^(?:-{3,}|={3,}|_{3,}|\*{3,}|\*\s\*\s\*|⁂)$/;

function quoteOf(paragraphs: readonly string[][]): Block[] {
  const told = paragraphs.filter((lines) => lines.length > 0).map(joined);
  const last = told.at(-1);
  if (typeof last === 'string' && last.startsWith('— ') && told.length > 1) {
    return [{ type: 'quote', paragraphs: told.slice(0, -1), attribution: last.slice(2) }];
  }
  return told.length > 0 ? [{ type: 'quote', paragraphs: told }] : [];
}

/** Lines as one running text. */
function joined(pieces: readonly Text[]): Text {
  const inlines: Inline[] = [];
  let words: string[] = [];
  let before = '';
  for (const piece of pieces) {
    const inside: readonly Inline[] = typeof piece === 'string' ? [piece] : piece;
    inside.forEach((inline, index) => {
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

/** Chinese and Japanese are written without spaces, at the ends of lines as well. */
function isUnspaced(before: string, after: string): boolean {
  return endsSpaceless.test(before.slice(-2)) && startsSpaceless.test(after.slice(0, 2));
}

const endsSpaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。！？」』：]$/u;
const startsSpaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー「『]/u;
