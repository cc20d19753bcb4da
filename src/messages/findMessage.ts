import type { LanguageMessages } from './LanguageMessages';
import type { PartialMessages } from './PartialMessages';

/** A message that was looked up for a page. */
export interface Message {
  /** The text, with placeholders in braces. */
  text: string;
  /** The language of the message, a BCP 47 tag, if it differs from that of the page. */
  language?: string;
}

/** Looks up a message in `messages`, then in its `fallback`, then in English. */
export function findMessage<Name extends keyof LanguageMessages>(
  name: Name,
  english: Readonly<Record<Name, string>>,
  messages: PartialMessages | undefined,
  pageLanguage: string,
): Message {
  let from = messages;
  while (from && typeof from[name] !== 'string') from = from.fallback;
  const language = from ? from.language : 'en';
  // The language of `en-GB` is `en` too. Unchecked data may have anything in the place of a language.
  const isPageLanguage =
    !language ||
    language === pageLanguage ||
    (typeof pageLanguage === 'string' && pageLanguage.startsWith(`${language}-`));
  return { text: from?.[name] ?? english[name], language: isPageLanguage ? undefined : language };
}
