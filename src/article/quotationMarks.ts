import { attribute } from './plainly';

/**
 * The marks of each language in the order open, close, inner open, inner close. From the Unicode Common Locale Data Repository
 * (CLDR) 48, `delimiters`, with the regions that differ.
 */
const marks = new Map(
  Object.entries({
    am: '«»‹›',
    ar: '”“’‘',
    bn: '“”‘’',
    cs: '„“‚‘',
    da: '“”‘’',
    de: '„“‚‘',
    el: '«»“”',
    en: '“”‘’',
    es: '“”‘’',
    'es-US': '«»“”',
    fa: '«»‹›',
    fi: '””’’',
    fr: '«»«»',
    'fr-CA': '«»”“',
    'fr-CH': '«»‹›',
    he: '””’’',
    hi: '“”‘’',
    it: '«»“”',
    ja: '「」『』',
    ko: '“”‘’',
    my: '“”‘’',
    nb: '«»‘’',
    nl: '‘’‘’',
    nn: '«»‘’',
    no: '«»‘’',
    pl: '„”«»',
    pt: '«»“”',
    'pt-BR': '“”‘’',
    ru: '«»„“',
    sv: '””’’',
    ta: '“”‘’',
    th: '“”‘’',
    tr: '“”‘’',
    uk: '«»„“',
    ur: '”“’‘',
    zh: '“”‘’',
    'zh-Hant': '「」『』',
  }),
);

/**
 * The marks around what is quoted, and around what is quoted inside that, in a language (a BCP 47 tag): four characters that open,
 * close, open inside and close inside. Those of English for a language that is not known. From the Unicode Common Locale Data
 * Repository (CLDR) 48, without spaces inside the marks.
 */
export function quotationMarks(language: string): string {
  const { language: primary, script, region } = localeOf(language);
  return marks.get(`${primary}-${script}`) ?? marks.get(`${primary}-${region}`) ?? marks.get(primary) ?? '“”‘’';
}

function localeOf(language: string): Pick<Intl.Locale, 'language' | 'script' | 'region'> {
  try {
    return new Intl.Locale(attribute(language) ?? '').maximize();
  } catch {
    return { language: 'en' };
  }
}
