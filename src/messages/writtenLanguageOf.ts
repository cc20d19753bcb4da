/**
 * The language of a BCP 47 tag with the script that it is written in, which most tags leave to be understood: `zh-Hant` for `zh-TW`,
 * `pa-Arab` for `pa-PK`. Nothing for what is no tag, and for a tag that names no language.
 */
export function writtenLanguageOf(tag: string): string {
  const kept = read.get(tag);
  if (kept !== undefined) return kept;
  const written = readTag(tag);
  if (read.size >= 500) read.clear();
  if (tag?.length <= longest) read.set(tag, written);
  return written;
}

/** To read a tag takes as long as to draw a paragraph: what was read is kept, up to a number that no newspaper needs. */
const read = new Map<string, string>();

/** The length of a tag that every program has room for (RFC 5646, 4.4.1). */
const longest = 35;

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

/** Scripts that are a style or a part of another one (ISO 15924): whoever reads them reads that. */
const wider: Readonly<Record<string, string>> = {
  Aran: 'Arab',
  Hang: 'Kore',
  Hira: 'Jpan',
  Hrkt: 'Jpan',
  Kana: 'Jpan',
  Latf: 'Latn',
  Latg: 'Latn',
};
