import type { Messages } from './Messages';

/** Words with some of a newspaper's own; those that are undefined stay as they were. */
export function withOwn(words: Messages, own: Partial<Messages> | undefined): Messages {
  if (!own) return words;
  return { ...words, ...Object.fromEntries(Object.entries(own).filter(([, message]) => message !== undefined)) };
}
