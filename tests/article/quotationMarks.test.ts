import { describe, expect, it } from 'vitest';
import { quotationMarks } from '../../src/article/quotationMarks';
import { languages } from '../../src/messages/languages';

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

it.each([
  ['pt-PT', '«»“”'],
  ['pt-MZ', '«»“”'],
  ['pt-BR', '“”‘’'],
  ['fr-CH', '«»‹›'],
  ['fr-CA', '«»”“'],
  ['es-US', '«»“”'],
  ['es-MX', '“”‘’'],
  ['de-AT', '„“‚‘'],
  ['en-GB', '“”‘’'],
  ['zh-TW', '「」『』'],
  ['zh-HK', '「」『』'],
  ['zh-CN', '“”‘’'],
  ['zh', '“”‘’'],
  ['no', '«»‘’'],
  ['nn-NO', '«»‘’'],
  ['iw', '””’’'],
  ['DE', '„“‚‘'],
])('the marks of %s are those of its region or script', (tag, marks) => {
  expect(quotationMarks(tag)).toBe(marks);
});

it('every language that has words has marks', () => {
  for (const name of Object.keys(languages)) {
    const tag = name.replace(/^zh/, 'zh-');
    const marks = quotationMarks(tag);
    expect(marks, tag).toHaveLength(4);
    for (const mark of marks) expect(mark, tag).toMatch(/^\p{Quotation_Mark}$/u);
  }
});

it.each(['', 'xx', 'de-', 'de_AT', 'constructor', '__proto__', 'x'.repeat(10_000), '\ud800'])(
  'a language that is not known has the marks of English: %.20j',
  (tag) => {
    expect(quotationMarks(tag)).toBe('“”‘’');
  },
);
