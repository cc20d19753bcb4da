import type { LanguageMessages } from './LanguageMessages';
import { type Language, languages } from './languages';
import { localeOf } from './localeOf';

/** The words of the interface for a language, a BCP 47 tag; those in English for a language without words, and for what is no tag. */
export function messagesFor(language: string): LanguageMessages {
  const locale = localeOf(language);
  if (!locale || isRomanized(locale)) return languages.en;
  // Chinese has words for each of its scripts, every other language for one.
  const name = locale.language === 'zh' ? `zh${locale.script}` : locale.language;
  return Object.hasOwn(languages, name) ? languages[name as Language] : languages.en;
}

/** True for a language in Latin letters that is usually written in others, such as `hi-Latn`: whoever reads it may not read those. */
function isRomanized({ language, script }: Intl.Locale): boolean {
  return script === 'Latn' && localeOf(language)?.script !== 'Latn';
}
