import { isRecord, listOf } from '../article/guards';
import type { Inline, Text } from '../article/Text';

/** A text of pieces: strings that follow each other are joined, and a text of one string is that string. An empty string for a text without pieces. */
export function textFrom(pieces: readonly Inline[]): Text {
  const joined: Inline[] = [];
  for (const piece of pieces) {
    if (piece === '') continue;
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  const [first = ''] = joined;
  return joined.length < 2 && typeof first === 'string' ? first : joined;
}

/** True for a text without words, marks of notes and marks of the publisher's own. */
export function isBlank(text: Text | undefined): boolean {
  return listOf<Inline>(text as readonly Inline[]).every((piece) => {
    if (typeof piece === 'string') return !/\S/.test(piece);
    return isRecord(piece) && (piece.type === 'break' || ('text' in piece && isBlank(piece.text as Text)));
  });
}
