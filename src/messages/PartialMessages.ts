import type { LanguageMessages } from './LanguageMessages';

/**
 * Interface messages, as components take them: all, some or none. Missing messages are rendered in English, and marked as English on a
 * page in another language (WCAG 3.1.2, Language of Parts).
 */
export interface PartialMessages extends Partial<LanguageMessages> {
  /** The language of these messages, a BCP 47 tag. If it differs from that of the page, the messages are marked with it. @default the language of the page */
  language?: string;
  /** Messages for those that are missing here, such as the result of `messagesFor`. @default English */
  fallback?: PartialMessages;
}
