import { languageAmong } from './languageAmong';
import { languages } from './languages';
import type { PartialMessages } from './PartialMessages';

/**
 * The words of the interface in the language of a BCP 47 tag, at once: none for a language without words, or in a script without them,
 * where components draw English ones and mark them as English. It brings all languages along, which is for servers; a browser loads one
 * by its own address, such as `broadsheet/messages/de`, or with `loadMessages`.
 */
export function messagesFor(language: string): PartialMessages {
  return languages[languageAmong(tags, language) ?? ''] ?? {};
}

const tags = Object.keys(languages);
