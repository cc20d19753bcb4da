import type { Inline, Text } from '../../article/Text';
import { textFrom } from '../textFrom';

/** A mark around words, without the words. */
export type Mark =
  | { readonly type: 'strong' | 'emphasis' | 'quotation' | 'subscript' | 'superscript' | 'code' | 'deleted' }
  | { readonly type: 'link'; readonly url: string }
  | { readonly type: 'language'; readonly language: string };

/** A piece of text with the marks around it, from the outside in. */
interface Run {
  piece: Inline;
  readonly marks: readonly Mark[];
}

/** So many pieces a text with marks has at most, which is what `readArticle` reads; one with more has no marks. */
const mostPieces = 4000;

/** Collects a text from the pieces of a document, with white space as browsers show it (CSS Text 3, 4.1). */
export class TextBuilder {
  #runs: Run[] = [];
  /** True where a space would be at the beginning of a line, or beside another space. */
  #isAfterSpace = true;
  readonly #onPlain: () => void;

  /** `onPlain` is called for a text that has too many marks to have any. */
  constructor(onPlain: () => void) {
    this.#onPlain = onPlain;
  }

  /** Adds text. */
  add(text: string, marks: readonly Mark[]): void {
    let words = text.replace(/[ \t\n\f\r]+/g, ' ');
    if (this.#isAfterSpace && words.startsWith(' ')) words = words.slice(1);
    if (words === '') return;
    this.#isAfterSpace = words.endsWith(' ');
    this.#push(words, marks);
  }

  /** Adds text whose white space matters. */
  addExactly(text: string, marks: readonly Mark[]): void {
    if (text !== '') this.#push(text, marks);
  }

  /** Begins a new line of a text whose white space matters. */
  addLine(marks: readonly Mark[]): void {
    const last = this.#runs.at(-1)?.piece;
    if (last !== undefined && !(typeof last === 'string' && last.endsWith('\n'))) this.#push('\n', marks);
  }

  /** Adds a mark that stands for itself, such as that of a note. */
  addPiece(piece: Inline, marks: readonly Mark[]): void {
    this.#runs.push({ piece, marks });
    this.#isAfterSpace = false;
  }

  /** Adds a line break, and returns true; returns false where there is one already, which it takes away. */
  addBreak(): boolean {
    this.#trimEnd();
    const last = this.#runs.at(-1);
    this.#isAfterSpace = true;
    if (last && isBreak(last)) {
      this.#runs.pop();
      return false;
    }
    // At the beginning, a break adds nothing.
    if (last) this.#runs.push({ piece: { type: 'break' }, marks: [] });
    return true;
  }

  /** The text so far, without white space at its ends; the next one begins. */
  take(): Text {
    this.#trimEnd();
    while (this.#runs.length > 0 && isBreak(this.#runs.at(-1) as Run)) {
      this.#runs.pop();
      this.#trimEnd();
    }
    const runs = this.#runs;
    this.#runs = [];
    this.#isAfterSpace = true;
    if (runs.length === 0) return '';
    if (runs.reduce((pieces, { marks }) => pieces + 1 + marks.length, 0) <= mostPieces)
      return textFrom(nested(runs, 0));
    this.#onPlain();
    return textFrom(runs.map(({ piece }) => (isBreakPiece(piece) ? ' ' : piece)));
  }

  #push(words: string, marks: readonly Mark[]): void {
    const last = this.#runs.at(-1);
    if (last && last.marks === marks && typeof last.piece === 'string') last.piece += words;
    else this.#runs.push({ piece: words, marks });
  }

  /** Takes away a space at the end. */
  #trimEnd(): void {
    for (let last = this.#runs.at(-1); last && typeof last.piece === 'string'; last = this.#runs.at(-1)) {
      const trimmed = last.piece.replace(/[ \t\n\f\r]+$/, '');
      last.piece = trimmed;
      if (trimmed !== '') return;
      this.#runs.pop();
    }
  }
}

function isBreak({ piece }: Run): boolean {
  return isBreakPiece(piece);
}

function isBreakPiece(piece: Inline): boolean {
  return typeof piece === 'object' && piece.type === 'break';
}

/** The pieces of a text, each with the marks around it from a depth on. A mark that has only white space is none. */
function nested(runs: readonly Run[], depth: number): Inline[] {
  const pieces: Inline[] = [];
  for (let index = 0; index < runs.length; ) {
    const { piece, marks } = runs[index] as Run;
    const mark = marks[depth];
    if (!mark) {
      pieces.push(piece);
      index += 1;
      continue;
    }
    let end = index + 1;
    while (runs[end]?.marks[depth] === mark) end += 1;
    const text = textFrom(nested(runs.slice(index, end), depth + 1));
    pieces.push(typeof text === 'string' && text.trim() === '' ? text : { ...mark, text });
    index = end;
  }
  return pieces;
}
