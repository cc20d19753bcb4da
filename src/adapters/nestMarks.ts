import { addAll } from './addAll';
import type { Piece } from './pieces';

/** Words with the names of their marks, as systems hold them that do not nest marks. */
export interface MarkedPieces<Source> {
  readonly pieces: readonly Piece[];
  /** The marks; none of them twice. */
  readonly marks: readonly FlatMark<Source>[];
  /** The node of the source. */
  readonly source: Source;
}

/** A mark: the same object for all words beside each other that have it. */
export interface FlatMark<Source> {
  /** What stays in one piece: a link is put around other marks, never inside them. */
  readonly isOutside?: boolean;
  /** Puts the mark around words, which are those of the given nodes. */
  around(pieces: readonly Piece[], sources: readonly Source[]): readonly Piece[];
}

/** Words in a line with their marks around them. The order of marks in a source is no nesting: the mark that lasts longest is outside. */
export function nestMarks<Source>(words: readonly MarkedPieces<Source>[]): Piece[] {
  const nested: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at + 1;
    let longest: FlatMark<Source> | undefined;
    for (const mark of words[at]?.marks ?? []) {
      const ends = endOf(mark, words, at);
      if (longest && (mark.isOutside ? longest.isOutside && ends <= end : longest.isOutside || ends <= end)) continue;
      longest = mark;
      end = ends;
    }
    const run = words.slice(at, end);
    if (longest) {
      const inside = run.map((one) => ({ ...one, marks: one.marks.filter((mark) => mark !== longest) }));
      nested.push(
        ...longest.around(
          nestMarks(inside),
          run.map(({ source }) => source),
        ),
      );
    } else
      addAll(
        nested,
        run.flatMap(({ pieces }) => pieces),
      );
    at = end;
  }
  return nested;
}

/** Where the words with a mark end, or the first ones with a mark that goes around it. */
function endOf<Source>(mark: FlatMark<Source>, words: readonly MarkedPieces<Source>[], start: number): number {
  let end = start + 1;
  const isBelow = (word: MarkedPieces<Source>) => !mark.isOutside && word.marks.some(({ isOutside }) => isOutside);
  for (let word = words[end]; word?.marks.includes(mark) && !isBelow(word); word = words[end]) end += 1;
  return end;
}
