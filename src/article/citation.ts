import type { Note } from './Article';
import type { NoteMark } from './Text';

/** A note in a list. */
export interface CitedNote extends Note {
  /** The number of the note, by its first mark. */
  number: number;
  /** The id of the note in this list. A note that is listed several times has another one in each list. */
  anchor: string;
  /** The ids of its marks, in order. */
  marks: readonly string[];
}

/** The accessible name of the mark of a note. */
export interface MarkLabel {
  /** The name, such as "Note 1". */
  text: string;
  /** Its language, if it differs from that of the page. */
  language?: string;
}

/** What a mark with a number has besides its own fields. */
export interface Citation {
  note: CitedNote;
  /** The position among the marks of the note. */
  index: number;
  label: MarkLabel | undefined;
}

/** The key of `Citation` in a mark. It is no name: the words of a text never contain it, and no data from outside has it. */
export const citation = Symbol('number of a note');

/** Where the mark of a note links to, and how it is named; undefined if it has no number. */
export function citationOf(mark: NoteMark & { [citation]?: Citation }) {
  const { note, index, label } = mark[citation] ?? {};
  return note && index !== undefined ? { id: note.marks[index], note, label } : undefined;
}
