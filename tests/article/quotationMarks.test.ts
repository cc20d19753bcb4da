import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marksByTag, quotationMarks } from '../../src/article/quotationMarks';

function json(path: string) {
  return JSON.parse(readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8'));
}

/** The marks of every locale that CLDR has. */
const cldr = new Map<string, string>(
  readdirSync(new URL('../../node_modules/cldr-misc-full/main', import.meta.url)).map((tag) => {
    const { delimiters } = json(`cldr-misc-full/main/${tag}/delimiters.json`).main[tag];
    const { quotationStart, quotationEnd, alternateQuotationStart, alternateQuotationEnd } = delimiters;
    return [tag, quotationStart + quotationEnd + alternateQuotationStart + alternateQuotationEnd];
  }),
);

/** What CLDR adds to a tag, such as the script of `zh-TW`. */
const whole = new Map<string, string>(
  Object.entries(json('cldr-core/supplemental/likelySubtags.json').supplemental.likelySubtags),
);

describe('The marks of CLDR', () => {
  it('are known for hundreds of locales', () => {
    expect(cldr.size).toBeGreaterThan(700);
    for (const [tag, marks] of cldr) expect(marks, tag).toHaveLength(4);
  });

  it('are those of every locale, in capitals and small letters', () => {
    expect([...cldr].filter(([tag, marks]) => quotationMarks(tag) !== marks)).toEqual([]);
    expect([...cldr].filter(([tag, marks]) => quotationMarks(tag.toLowerCase()) !== marks)).toEqual([]);
  });

  it('are those of the script that a region has, and of tags that name what goes without saying', () => {
    let tried = 0;
    for (const [tag, full] of whole) {
      const [language = '', script = ''] = full.split('-');
      const isUsual = whole.get(language)?.startsWith(`${language}-${script}`);
      const marks = cldr.get(full) ?? cldr.get(`${language}-${script}`) ?? (isUsual ? cldr.get(language) : undefined);
      if (tag.startsWith('und') || marks === undefined) continue;
      tried += 1;
      expect(quotationMarks(tag), tag).toBe(marks);
      expect(quotationMarks(full), full).toBe(marks);
    }
    expect(tried).toBeGreaterThan(200);
  });

  it.each(['fr-Latn-CA', 'fr-Latn-CH', 'es-Latn-US', 'pt-Latn-PT', 'ti-Ethi-ER', 'az-Latn-IQ', 'de-Latn-AT'])(
    'are those of %s without its script',
    (tag) => {
      expect(quotationMarks(tag)).toBe(cldr.get(tag.replace(/-\w{4}/, '')) ?? cldr.get(tag.slice(0, 2)));
    },
  );

  it.each([
    ['iw', 'he'],
    ['ji', 'yi'],
    ['mo', 'ro'],
    ['sh', 'sr-Latn'],
    ['cmn-Hant', 'zh-Hant'],
    ['zh-yue', 'yue'],
    ['prs', 'fa-AF'],
    ['pes', 'fa'],
    ['arb', 'ar'],
    ['deu', 'de'],
    ['ekk', 'et'],
  ])('are found under %s, another name of %s', (tag, name) => {
    expect(quotationMarks(tag)).toBe(cldr.get(name));
  });

  it('are kept once where a region or script has those of its language', () => {
    for (const [tag, marks] of marksByTag) {
      if (tag !== 'en') expect(marks, tag).not.toBe(marksByTag.get(tag.replace(/-?[^-]+$/, '')) ?? '“”‘’');
    }
  });
});

describe('What is quoted, and quoted inside that', () => {
  it.each([
    ['ar', '”قالت ’لا‘“'],
    ['he', '”היא אמרה ’לא’”'],
    ['fa', '«او گفت ‹نه›»'],
    ['ur', '”اس نے کہا ’نہیں‘“'],
    ['hi', '“उसने कहा ‘नहीं’”'],
    ['es', '“Ella dijo ‘no’”'],
    ['fr', '«Elle a dit «non»»'],
    ['de', '„Sie sagte ‚nein‘“'],
    ['pt', '“Ela disse ‘não’”'],
    ['zh-Hans', '“她说‘不’”'],
    ['zh-Hant', '「她說『不』」'],
    ['ja', '「彼女は『いいえ』と言った」'],
    ['ko', '“그녀는 ‘아니요’라고 말했다”'],
    ['en', '“She said ‘no’”'],
    ['ru', '«Она сказала „нет“»'],
    ['uk', '«Вона сказала „ні“»'],
    ['el', '«Είπε “όχι”»'],
    ['pl', '„Powiedziała «nie»”'],
    ['it', '«Ha detto “no”»'],
    ['nl', '‘Ze zei ‘nee’’'],
    ['sv', '”Hon sa ’nej’”'],
    ['da', '“Hun sagde ‘nej’”'],
    ['nb', '«Hun sa ‘nei’»'],
    ['fi', '”Hän sanoi ’ei’”'],
    ['cs', '„Řekla ‚ne‘“'],
    ['tr', '“‘Hayır’ dedi”'],
    ['th', '“เธอบอกว่า ‘ไม่’”'],
    ['bn', '“সে বলল ‘না’”'],
    ['ta', '“அவள் ‘இல்லை’ என்றாள்”'],
    ['my', '“သူမက ‘မဟုတ်ဘူး’ ဟုပြောသည်”'],
    ['am', '«‹አይ› አለች»'],
  ])('stands between the marks of the language %s', (tag, quoted) => {
    const [open, close, innerOpen, innerClose] = quotationMarks(tag);
    expect([open, innerOpen, innerClose, close]).toEqual(quoted.match(/\p{Quotation_Mark}/gu));
  });
});

it.each(['', '-', 'xx', 'de_AT', 'constructor', '__proto__', 'x'.repeat(10_000), '\ud800'])(
  'a language that is not known has the marks of English: %.20j',
  (tag) => {
    expect(quotationMarks(tag)).toBe('“”‘’');
  },
);
