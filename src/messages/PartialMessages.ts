import type { LanguageMessages } from './LanguageMessages';

/**
 * Words of the interface, as components take them: all, some or none. What is missing is drawn in English, and marked as English on a
 * page in another language (WCAG 3.1.2, Language of Parts).
 */
export interface PartialMessages extends Partial<LanguageMessages> {
  /** The language of these words, a BCP 47 tag, where it is not that of the page: they are marked. @default that of the page */
  language?: string;
  /** The words for what these lack, such as those of `messagesFor`. @default those in English */
  fallback?: PartialMessages;
}
