import { writtenLanguageOf } from './writtenLanguageOf';

/**
 * The one of some languages, BCP 47 tags, that another tag asks for: the same language in the same script. So `pa-PK` is not `pa`,
 * which is written in Gurmukhi, and `zh-HK` is `zh-Hant`.
 */
export function languageAmong(languages: readonly string[], tag: string): string | undefined {
  if (languages.includes(tag)) return tag;
  const asked = writtenLanguageOf(tag);
  return languages.find((language) => asked && writtenLanguageOf(language) === asked);
}
