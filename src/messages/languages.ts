import type { PartialMessages } from './PartialMessages';
import * as words from './words';

/** All translations of the interface, by BCP 47 tag. They are imported together, which is meant for servers. */
export const languages: Readonly<Record<string, PartialMessages>> = Object.fromEntries(
  // An export name is a tag without hyphens: `zhHans` is `zh-Hans`.
  Object.entries(words).map(([name, messages]) => [name.replace(/(?=[A-Z])/, '-'), messages]),
);
