import { attribute } from './guards';

const english = '“”‘’';

/**
 * The languages (BCP 47 tags in small letters) whose marks are not those of English, by their marks: open, close, inner open, inner
 * close. A region is listed if its marks or its script differ from those of its language. From the Unicode Common Locale
 * Data Repository (CLDR) 48, `delimiters`, © Unicode, Inc., under the Unicode License v3.
 */
const tagsByMarks = {
  '„”‚’': 'agq ff',
  '«»‹›': 'am az-arab az-cyrl az-iq az-ir az-ru fa fr-ch fr-latn-ch gsw jgo kkj mzn rm sdh wae',
  '”“’‘': 'ar lld ms-arab ms-cc syr ur',
  '«»“”':
    'ast blo bm br ca cv dyo el es-us eu ewo ie it kab kk lij mg mua nnh pms pt-ao pt-ch pt-cv pt-gq pt-gw pt-lu pt-mo pt-mz pt-pt pt-st pt-tl sc sg ti',
  '«»„“': 'bas be bua ky os ru sah tyv uk',
  '„“„“': 'bg lt prg sgs',
  '„”‘’': 'bs',
  '„“‚‘': 'bs-cyrl cs de dsb et hr hsb is ksh lb luy mk nds sk sl',
  '«»‘’': 'dua el-polyton ksf nb nn no rw',
  '“”«»': 'eo',
  '””’’': 'fi he lag rn se sn sv yi',
  '«»«»': 'fr ht hy oc yav',
  '«»”“': 'fr-ca fr-latn-ca',
  '‘’“”': 'fur ia ti-er ti-ethi-er tn',
  '„”»«': 'hu szl',
  '「」『』':
    'ja yue zh-au zh-bn zh-gb zh-gf zh-hant zh-hk zh-id zh-mo zh-pa zh-pf zh-ph zh-sr zh-th zh-tw zh-us zh-vn zh-yue',
  '„“«»': 'ka',
  '»«›‹': 'kk-af kk-arab kk-cn kk-ir kk-mn ug',
  '‘’‘’': 'nl',
  '„”«»': 'nmg pl ro',
  '«»„”': 'shi zgh',
  '„”’’': 'sr',
  '“’“”': 'st',
  '“”“”': 'tk',
  '“”’‘': 'uz',
  [english]: 'bm-nkoo en ff-adlm uz-af uz-arab uz-cn uz-cyrl',
};

/** The marks of each language that is listed. */
export const marksByTag: ReadonlyMap<string, string> = new Map(
  Object.entries(tagsByMarks).flatMap(([marks, tags]) => tags.split(' ').map((tag) => [tag, marks] as const)),
);

/**
 * The marks around what is quoted, and around what is quoted inside that, in a language (a BCP 47 tag): four characters that open,
 * close, open inside and close inside. Those of English for a language that is not known. From the Unicode Common Locale Data
 * Repository (CLDR) 48, without spaces inside the marks.
 */
export function quotationMarks(language: string): string {
  const tag = attribute(language) ?? '';
  return listed(tag) ?? listed(shortest(tag)) ?? english;
}

/** The marks of a tag, or of what is left of it without its last parts. */
function listed(tag: string): string | undefined {
  const [language = '', second, third] = tag.toLowerCase().split('-', 3);
  return (
    marksByTag.get(`${language}-${second}-${third}`) ??
    marksByTag.get(`${language}-${second}`) ??
    marksByTag.get(language)
  );
}

/** A tag under the name that its language has today, without what goes without saying: `he` for `iw`, `pt-PT` for `pt-Latn-PT`. */
function shortest(tag: string): string {
  try {
    return new Intl.Locale(tag).minimize().toString();
  } catch {
    return '';
  }
}
