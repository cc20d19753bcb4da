import { writtenLanguageOf } from './writtenLanguageOf';

/**
 * The language among `languages` (BCP 47 tags) that matches a tag: the same language in the same script. So `pa-PK` does not match `pa`,
 * which is written in Gurmukhi, and `zh-HK` matches `zh-Hant`.
 */
export function languageAmong(languages: readonly string[], tag: string): string | undefined {
  if (languages.includes(tag)) return tag;
  const requested = writtenLanguageOf(tag);
  return languages.find((language) => requested && writtenLanguageOf(language) === requested);
}
