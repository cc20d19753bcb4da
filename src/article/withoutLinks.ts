import { mapMarks } from './mapMarks';
import type { Text } from './Text';

/** A text without links and marks of notes, for where it is a link itself; the words of links stay. */
export function withoutLinks<T extends Text | undefined>(text: T): T {
  return (typeof text === 'string' ? text : unlinked(text)) as T;
}

const unlinked = mapMarks((span) => {
  if (span.type === 'note') return '';
  // A mark that is not known, with its words, is rendered as these.
  return span.type === 'link' ? { type: 'unlinked', words: span.text } : span;
});
