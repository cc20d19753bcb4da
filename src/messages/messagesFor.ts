import { languageAmong } from './languageAmong';
import { languages } from './languages';
import type { PartialMessages } from './PartialMessages';

/**
 * The messages of the interface for the language of a BCP 47 tag. Without a translation into that language and script it returns none, and
 * components render English messages, marked as English. It imports all languages, which is meant for servers; in a browser, import one,
 * such as `broadsheet/messages/de`, or use `loadMessages`.
 */
export function messagesFor(language: string): PartialMessages {
  return languages[languageAmong(tags, language) ?? ''] ?? {};
}

const tags = Object.keys(languages);
