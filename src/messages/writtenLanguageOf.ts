/**
 * The language of a BCP 47 tag with its script, which most tags leave implicit: `zh-Hant` for `zh-TW`, `pa-Arab` for `pa-PK`. Empty for an
 * invalid tag, and for a tag without a language.
 */
export function writtenLanguageOf(tag: string): string {
  const cached = cache.get(tag);
  if (cached !== undefined) return cached;
  const written = readTag(tag);
  if (cache.size >= 500) cache.clear();
  if (tag?.length <= maxLength) cache.set(tag, written);
  return written;
}

/** Reading a tag takes as long as rendering a paragraph, so results are cached, up to a number that no newspaper reaches. */
const cache = new Map<string, string>();

/** The length of tags that every implementation must support (RFC 5646, 4.4.1). */
const maxLength = 35;

function readTag(tag: string): string {
  try {
    const { language, script = '' } = new Intl.Locale(tag).maximize();
    // Maximized, an undetermined language is English.
    if (/^und(-|$)/i.test(tag)) return '';
    return `${language === 'nb' ? 'no' : language}-${wider[script] ?? script}`;
  } catch {
    return '';
  }
}

/** Scripts that are a variant or a part of another one (ISO 15924); their readers can read the other one. */
const wider: Readonly<Record<string, string>> = {
  Aran: 'Arab',
  Hang: 'Kore',
  Hira: 'Jpan',
  Hrkt: 'Jpan',
  Kana: 'Jpan',
  Latf: 'Latn',
  Latg: 'Latn',
};
