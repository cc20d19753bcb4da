import type { PartialMessages } from './PartialMessages';
import * as words from './words';

/** The words of the interface in every language that has them, by BCP 47 tag: all of them at once, for servers. */
export const languages: Readonly<Record<string, PartialMessages>> = Object.fromEntries(
  // A name is a tag in one word: `zhHans` is `zh-Hans`.
  Object.entries(words).map(([name, messages]) => [name.replace(/(?=[A-Z])/, '-'), messages]),
);
