/** What a BCP 47 tag says and what it leaves to be understood, such as the script of `zh-TW`; nothing for what is no tag. */
export function localeOf(language: string): Intl.Locale | undefined {
  // A list is one too for Intl, however long, and so is whatever has a string.
  if (typeof language !== 'string') return undefined;
  try {
    return new Intl.Locale(language).maximize();
  } catch {
    return undefined;
  }
}
