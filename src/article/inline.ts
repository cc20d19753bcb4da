import { attribute, isEmpty, isKeyOf, isRecord, listOf } from './guards';
import type { CustomInlineFields, Inline, Text } from './Text';
import { textOfUnknown } from './textOfUnknown';
import { withoutTags } from './withoutTags';

/** A span of running text that has a mark. */
type Marked = Exclude<Inline, string>;

const marks: Record<Marked['type'], true> = {
  strong: true,
  emphasis: true,
  quotation: true,
  link: true,
  language: true,
  break: true,
  subscript: true,
  superscript: true,
  code: true,
  deleted: true,
  note: true,
};

/** True for a span of text with a mark: one of the library, whatever its other fields hold, or one of the publisher's own that was read. */
export function isMarked(value: unknown): value is Marked {
  return isMarkOfLibrary(value) || isCustomMark(value);
}

/** True for a span of text with one of the marks of the library. */
export function isMarkOfLibrary(value: unknown): value is Marked {
  return isRecord(value) && isKeyOf(marks, value.type);
}

/** True for a mark of the publisher's own that was read: its words are in `words`. */
export function isCustomMark(value: unknown): value is CustomInlineFields<string> {
  return isRecord(value) && !isEmpty(value.words) && typeof value.type === 'string' && !isKeyOf(marks, value.type);
}

/** The text of a value that should have one: its own, or else the words in its other fields. */
export function textOf(value: unknown): Text {
  const text = isCustomMark(value) ? value.words : isRecord(value) ? value.text : undefined;
  return isEmpty(text) ? textOfUnknown(value, withoutTags) : (text as Text);
}

/** How deep marks are nested at most: the words of deeper ones are shown without them. */
const deepest = 10;

/** How many pieces a text has at most: a value that is held in many places may stand for millions. */
const mostPieces = 5_000;

/** How many pieces were found in the text that is being read. */
let found = 0;

/** The pieces of a text with marks, inside `depth` others; undefined for one whose words are shown without marks. */
export function piecesOf(text: unknown, depth: number): readonly unknown[] | undefined {
  if (!Array.isArray(text) || depth > deepest) return undefined;
  found = (depth === 0 ? 0 : found) + text.length;
  return found > mostPieces ? undefined : listOf(text);
}

/** The words of a piece that is neither a string nor marked, with spaces that separate them from their neighbours. */
export function apart(
  pieces: readonly unknown[],
  index: number,
  words = textOfUnknown(pieces[index], withoutTags),
): string {
  const before = neighbour(pieces, index - 1);
  const after = neighbour(pieces, index + 1);
  return (isGlued(before, words || after) ? ' ' : '') + words + (isGlued(words, after) ? ' ' : '');
}

/** True for words between which a space is missing. Closing punctuation needs none. */
function isGlued(before: string, after: string): boolean {
  return !/^$|[\s([{]/.test(before.slice(-1)) && !/^(?:$|\s|[,.;:!?…)\]}]+(?:\s|$))/.test(after);
}

/** What is beside a piece: a string, an empty string at the ends, or a word for anything else. */
function neighbour(pieces: readonly unknown[], index: number): string {
  if (index < 0 || index >= pieces.length) return '';
  return attribute(pieces[index]) || 'word';
}
