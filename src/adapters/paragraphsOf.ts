import type { ParagraphBlock } from '../article/Block';
import type { Inline } from '../article/Text';
import { textFrom } from './textFrom';

/** The paragraphs of a text without markup: a blank line divides them, and other line breaks stay. */
export function paragraphsOf(words: string): ParagraphBlock[] {
  return words.split(/(?:\r?\n[^\S\n]*){2,}/).flatMap((given): ParagraphBlock[] => {
    const lines = given.trim().split(/\s*\r?\n\s*/);
    const pieces = lines.flatMap((line, index): Inline[] => (index === 0 ? [line] : [{ type: 'break' }, line]));
    const text = textFrom(pieces);
    return text === '' ? [] : [{ type: 'paragraph', text }];
  });
}
