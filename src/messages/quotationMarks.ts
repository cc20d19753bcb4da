import { localeOf } from './localeOf';

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
 * The marks around what is quoted, and around what is quoted inside that, in a language (a BCP 47 tag); those of English for a
 * language that is not known. From the Unicode Common Locale Data Repository (CLDR) 48, without spaces inside the marks.
 */
export function quotationMarks(language: string): [open: string, close: string, innerOpen: string, innerClose: string] {
  const { language: primary, script, region } = localeOf(language) ?? { language: 'en' };
  const found = marks.get(`${primary}-${script}`) ?? marks.get(`${primary}-${region}`) ?? marks.get(primary) ?? '“”‘’';
  return [...found] as ReturnType<typeof quotationMarks>;
}
