import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/article/direction';
import { enCoverage } from '../../src/messages/enCoverage';
import { fill, formatDate, formatMinutes, formatNames } from '../../src/messages/format';
import * as index from '../../src/messages/index';
import type { LanguageMessages } from '../../src/messages/LanguageMessages';
import { languages } from '../../src/messages/languages';
import { loadMessages } from '../../src/messages/loadMessages';
import { messagesFor } from '../../src/messages/messagesFor';
import { en } from '../../src/messages/words/en';
import { writtenLanguageOf } from '../../src/messages/writtenLanguageOf';
import { repository } from '../architecture/files';

const published: Record<string, unknown> = { ...index };
const files = readdirSync(join(repository, 'src/messages/words')).map((file) => file.replace('.ts', ''));
const names = Object.keys(languages);
const translations = names.filter((name) => name !== 'en');
const messageNames = Object.keys(en) as (keyof LanguageMessages)[];

/** The messages that readers of a language see, including those in English. */
function wordsIn(name: string): LanguageMessages {
  return { ...en, ...languages[name] };
}

/** Messages that a language does not have yet, as in `de askHint`. */
const lacking: string[] = Object.entries({
  my: ['editions', 'topStory', 'skipToStories', ...Object.keys(enCoverage)],
  ps: ['editions', 'topStory', 'skipToStories', ...Object.keys(enCoverage)],
  te: ['editions'],
}).flatMap(([tag, messages]) => messages.map((message) => `${tag} ${message}`));

/** What the documentation says of a language whose messages a native speaker has reviewed: `'yes'` where one has seen them on a page. */
const seen: Readonly<Record<string, string>> = { en: 'the source language' };

/** Messages that are correctly the same as in English. */
const sharedWithEnglish = [
  'de live',
  'de newsletter',
  'de system',
  'de systemScheme',
  'fr conversation',
  'fr menu',
  'fr noteMark',
  'fr notes',
  'fr pageNumber',
  'fr passage',
  'fr pause',
  'fr questionNumber',
  'fr sources',
  'id ai',
  'id menu',
  'it menu',
  'it newsletter',
  'ja ai',
  'ko ai',
  'my ai',
  'nl ai',
  'nl live',
  'nl menu',
  'nl updates',
  'pl ai',
  'pl menu',
  'pl newsletter',
  'pl system',
  'pt menu',
  'pt newsletter',
  'th ai',
  'vi ai',
  'vi menu',
  'vi shareByEmail',
  'zh-Hans ai',
  'zh-Hant ai',
];

/** Messages that only join placeholders, without words: they may be the same as in English. */
const joining: readonly string[] = ['disclosure', 'correctionNote'];

describe('Every language', () => {
  it('is a file named by its tag, and a line of words.ts', () => {
    expect(names).toEqual(files);
    for (const tag of files) expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  it('is exported by its own name', () => {
    const ownNames = names.map((name) => name.replace('-', ''));
    expect(Object.keys(published).sort()).toEqual(
      [...ownNames, 'enBlocks', 'enCoverage', 'enFront', 'enLive', 'enNotes', 'loadMessages', 'messagesFor'].sort(),
    );
    for (const name of names) expect(published[name.replace('-', '')], name).toBe(languages[name]);
    expect({
      ...index.en,
      ...index.enNotes,
      ...index.enLive,
      ...index.enBlocks,
      ...index.enFront,
      ...index.enCoverage,
    }).toEqual(languages.en);
  });

  it('is loaded separately, and is the result of messagesFor', async () => {
    for (const tag of files) {
      const translation = languages[tag];
      expect(await loadMessages(tag), tag).toBe(translation);
      expect(messagesFor(tag), tag).toBe(translation);
    }
  });

  it('differs from the others in language or script', () => {
    expect(new Set(files.map(writtenLanguageOf)).size).toBe(files.length);
  });

  it('is in the table of docs/localization.md, which says whether a native speaker has reviewed it', () => {
    const page = readFileSync(join(repository, 'docs/localization.md'), 'utf8');
    const [, table = ''] = /\n\| language \|.*\n\|.*\n((?:\|.*\n)+)/.exec(page) ?? [];
    const nameOf = new Intl.DisplayNames('en', { type: 'language' });
    const rows = table
      .trim()
      .split('\n')
      .map((row) =>
        row
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, -1),
      );
    expect(rows).toEqual(files.map((tag) => [nameOf.of(tag), `\`${tag}\``, seen[tag] ?? 'not yet']));
  });

  it('has all messages except those listed here', () => {
    const missing = names.flatMap((name) =>
      messageNames.filter((message) => !languages[name]?.[message]).map((message) => `${name} ${message}`),
    );
    expect(missing).toEqual(lacking);
  });

  it.each(names)('has no unknown messages, and all in the same order, in %s', (name) => {
    const translated = Object.keys(languages[name] ?? {});
    expect(translated).toEqual(messageNames.filter((message) => translated.includes(message)));
    for (const [message, words] of Object.entries(languages[name] ?? {})) {
      if (!joining.includes(message)) expect(words.replace(/\{\w+\}/g, ''), message).toMatch(/\p{L}/u);
      // French has a no-break space before a colon.
      expect(words, message).toBe(words.trim().replace(/[^\S\u00a0]+/g, ' '));
    }
  });

  it('has no untranslated messages', () => {
    const same = translations.flatMap((name) =>
      messageNames
        .filter((message) => languages[name]?.[message] === en[message] && !joining.includes(message))
        .map((message) => `${name} ${message}`),
    );
    expect(same.sort()).toEqual(sharedWithEnglish);
  });

  it.each(translations)('has each placeholder of English exactly once, and no other, in %s', (name) => {
    for (const message of messageNames) {
      expect(wordsIn(name)[message].match(/\{.*?\}|[{}]/g), message).toEqual(en[message].match(/\{.*?\}/g));
    }
  });

  it.each(names)('has three different names for the depths in %s', (name) => {
    const { atAGlance, inBrief, inFull } = wordsIn(name);
    expect(new Set([atAGlance, inBrief, inFull]).size).toBe(3);
  });

  it.each(names)('has three different names for the color schemes in %s', (name) => {
    const { systemScheme, lightScheme, darkScheme } = wordsIn(name);
    expect(new Set([systemScheme, lightScheme, darkScheme]).size).toBe(3);
  });

  it.each(names)('has names of depths that fit into three columns on a phone in %s', (name) => {
    const { atAGlance, inBrief, inFull } = wordsIn(name);
    for (const depth of [atAGlance, inBrief, inFull]) expect(depth.length, depth).toBeLessThanOrEqual(16);
  });

  it.each(names)('has no straight quotation marks in %s', (name) => {
    for (const words of Object.values(wordsIn(name))) expect(words).not.toMatch(/['"`]/);
  });
});

describe('The writing of a language', () => {
  it.each(names)('has no letters of another script, except in "AI" and the names of keys, in %s', (name) => {
    const script = lettersIn(scriptOf(name));
    expect(lettersOf(name).filter((letter) => !script.test(letter))).toEqual([]);
  });

  it.each(names)('sets the direction of a line that has only names, in %s', (name) => {
    expect(wordsIn(name).disclosure.split('{')[0]).toBe(directionOf(name) === 'rtl' ? '\u200f' : '');
  });

  it('distinguishes Arabic, Persian and Urdu by their letters', () => {
    expect(lettersOf('ar').join('')).not.toMatch(/[\u06cc\u06a9\u06be\u06c1]/);
    expect(lettersOf('fa').join('')).not.toMatch(/[\u064a\u0649\u0643\u0629]/);
    expect(lettersOf('ur').join('')).not.toMatch(/[\u064a\u0649\u0643\u0629\u0647]/);
  });

  it('distinguishes Persian and Pashto, and Russian and Ukrainian, by their letters', () => {
    expect(lettersOf('ps').join('')).not.toMatch(/[\u0643\u0649\u0629\u06af\u06be\u06c1]/);
    expect(lettersOf('fa').join('')).not.toMatch(/[\u06d0\u06cd\u069a\u0681\u0685\u0693\u0696\u06bc\u067c\u0689]/);
    expect(lettersOf('ru').join('')).not.toMatch(/[іїєґ]/i);
    expect(lettersOf('uk').join('')).not.toMatch(/[ыэёъ]/i);
  });

  it.each(names)('is in Unicode Normalization Form C in %s', (name) => {
    for (const words of Object.values(wordsIn(name))) expect(words.normalize('NFC')).toBe(words);
  });

  it('is simplified or traditional Chinese as its tag states', () => {
    const simplified = charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]);
    const traditional = charactersOf('big5', [0xa4, 0xf9], [0x40, 0xfe]);
    expect(lettersOf('zh-Hans').filter((letter) => !simplified.has(letter))).toEqual([]);
    expect(lettersOf('zh-Hant').filter((letter) => !traditional.has(letter))).toEqual([]);
  });

  it.each(names)('ends sentences, and nothing else, with the full stop of the language in %s', (name) => {
    const stop = stops[name] ?? '.';
    // Unicode counts the Burmese comma as a sentence terminal.
    const stopsOf = (words: string) => words.match(/(?!၊)\p{Sentence_Terminal}/gu) ?? [];
    const ending = Object.entries(languages[name] ?? {}).filter(([, words]) => stopsOf(words).length > 0);
    expect(ending.map(([message]) => message)).toEqual(
      stop
        ? [
            'aiAnswers',
            'aiSpeaks',
            'askFailed',
            'questionMissing',
            'contentNotice',
            'signedUp',
            'signUpFailed',
            'subscribersOnly',
            // Burmese and Pashto have no messages of live coverage.
            ...(languages[name]?.connectionLost ? ['connectionLost'] : []),
          ]
        : [],
    );
    for (const [, words] of ending) {
      expect(new Set(stopsOf(words))).toEqual(new Set([stop]));
      expect(words.endsWith(stop)).toBe(true);
    }
  });

  it('has wide colons between wide characters', () => {
    for (const name of ['zh-Hans', 'zh-Hant', 'ja']) {
      expect(Object.values(wordsIn(name)).join('')).not.toMatch(/[:,()]/);
    }
  });
});

describe('A page in a language', () => {
  const evening = new Date('2026-11-23T20:40:00Z');

  it.each<[tag: string, name: string, authors: string[], byline: string]>([
    ['ar', 'ar', ['ليلى حداد', 'سامي ناصر'], 'بقلم ليلى حداد وسامي ناصر'],
    ['he', 'he', ['נועה לוי', 'יואב כהן'], 'מאת נועה לוי ויואב כהן'],
    ['fa', 'fa', ['مریم رضایی', 'علی کریمی'], 'نوشتهٔ مریم رضایی و علی کریمی'],
    ['ur', 'ur', ['سارہ خان', 'علی رضا'], 'تحریر: سارہ خان اور علی رضا'],
    ['hi', 'hi', ['मीरा शर्मा', 'रवि वर्मा'], 'लेखक: मीरा शर्मा और रवि वर्मा'],
    ['es', 'es', ['Ana Ruiz', 'Luis Gil', 'Eva Sanz'], 'Por Ana Ruiz, Luis Gil y Eva Sanz'],
    ['es', 'es', ['Ana Ruiz', 'Inés Gil'], 'Por Ana Ruiz e Inés Gil'],
    ['fr', 'fr', ['Anne Morel', 'Luc Petit'], 'Par Anne Morel et Luc Petit'],
    ['de', 'de', ['Anna Berg', 'Jan Wolf', 'Eva Kern'], 'Von Anna Berg, Jan Wolf und Eva Kern'],
    ['pt', 'pt', ['Ana Lima', 'João Reis'], 'Por Ana Lima e João Reis'],
    ['zh-Hans', 'zh-Hans', ['王芳', '李伟'], '作者：王芳和李伟'],
    ['zh-Hant', 'zh-Hant', ['王芳', '李偉'], '撰文：王芳和李偉'],
    ['ja', 'ja', ['佐藤葵', '鈴木健'], '執筆：佐藤葵、鈴木健'],
    ['ko', 'ko', ['김하나', '이준'], '글 김하나 및 이준'],
    ['bn', 'bn', ['মীরা দাস', 'রবি সেন'], 'লেখা: মীরা দাস এবং রবি সেন'],
    ['gu', 'gu', ['મીરા શાહ', 'રવિ પટેલ'], 'લેખન: મીરા શાહ અને રવિ પટેલ'],
    ['id', 'id', ['Sari Putri', 'Budi Hadi'], 'Oleh Sari Putri dan Budi Hadi'],
    ['it', 'it', ['Anna Moro', 'Luca Neri', 'Eva Riva'], 'di Anna Moro, Luca Neri e Eva Riva'],
    ['mr', 'mr', ['मीरा जोशी', 'रवी पाटील'], 'लेखन: मीरा जोशी आणि रवी पाटील'],
    ['my', 'my', ['မမြ', 'ကိုလှ'], 'ရေးသားသူ: မမြနှင့် ကိုလှ'],
    ['nl', 'nl', ['Anna Berg', 'Jan Visser'], 'Door Anna Berg en Jan Visser'],
    ['pa', 'pa', ['ਮੀਰਾ ਕੌਰ', 'ਰਵੀ ਸਿੰਘ'], 'ਲਿਖਤ: ਮੀਰਾ ਕੌਰ ਅਤੇ ਰਵੀ ਸਿੰਘ'],
    ['pl', 'pl', ['Anna Leśna', 'Jan Morski'], 'Tekst: Anna Leśna i Jan Morski'],
    ['ps', 'ps', ['مینه احمدي', 'روښان وردګ'], 'لیکنه: مینه احمدي او روښان وردګ'],
    ['ru', 'ru', ['Анна Лесная', 'Иван Морской'], 'Текст: Анна Лесная и Иван Морской'],
    ['sw', 'sw', ['Asha Juma', 'Baraka Ali'], 'Na Asha Juma na Baraka Ali'],
    ['ta', 'ta', ['மீரா ராஜன்', 'ரவி குமார்'], 'ஆக்கம்: மீரா ராஜன் மற்றும் ரவி குமார்'],
    ['te', 'te', ['మీరా రావు', 'రవి రెడ్డి'], 'రచన: మీరా రావు మరియు రవి రెడ్డి'],
    ['th', 'th', ['มาลี ใจดี', 'ดำ ทะเล'], 'โดย มาลี ใจดีและดำ ทะเล'],
    ['tr', 'tr', ['Ayşe Deniz', 'Can Ada'], 'Yazan: Ayşe Deniz ve Can Ada'],
    ['uk', 'uk', ['Анна Лісова', 'Іван Морський'], 'Текст: Анна Лісова і Іван Морський'],
    ['vi', 'vi', ['Lan Hải', 'Minh Đảo'], 'Tác giả: Lan Hải và Minh Đảo'],
  ])('has a byline in the language %s', (tag, name, authors, byline) => {
    expect(fill(wordsIn(name).byline, { authors: joined(authors, tag) })).toBe(byline);
  });

  it.each<[name: string, reviewer: string, line: string]>([
    ['ar', 'قسم الأخبار', 'الملخص: صياغة أولية بالذكاء الاصطناعي، مراجعة قسم الأخبار'],
    ['he', 'דסק החדשות', 'תקציר: טיוטה בבינה מלאכותית, בבדיקת דסק החדשות'],
    ['fa', 'میز خبر', 'خلاصه: پیش‌نویس با هوش مصنوعی، بازبینی میز خبر'],
    ['ur', 'نیوز ڈیسک', 'خلاصہ: مصنوعی ذہانت کا مسودہ، جائزہ: نیوز ڈیسک'],
    ['hi', 'समाचार डेस्क', 'सारांश: एआई से तैयार मसौदा, समीक्षा: समाचार डेस्क'],
    ['es', 'Ana Ruiz', 'Resumen: borrador hecho con IA, con revisión de Ana Ruiz'],
    ['fr', 'Anne Morel', 'Résumé\u00a0: ébauche produite avec l’IA, relecture par Anne Morel'],
    ['de', 'Anna Berg', 'Zusammenfassung: mit KI entworfen, geprüft von Anna Berg'],
    ['pt', 'Ana Lima', 'Resumo: rascunho feito com IA, com revisão de Ana Lima'],
    ['zh-Hans', '王芳', '摘要：由人工智能起草，审核：王芳'],
    ['zh-Hant', '王芳', '摘要：以 AI 起草，審核：王芳'],
    ['ja', '佐藤葵', '要約：AIで下書き、確認は佐藤葵'],
    ['ko', '김하나', '요약: AI로 초안 작성, 김하나 검토'],
    ['bn', 'মীরা দাস', 'সারসংক্ষেপ: এআই দিয়ে তৈরি খসড়া, পর্যালোচনা: মীরা দাস'],
    ['gu', 'મીરા શાહ', 'સારાંશ: એઆઈથી તૈયાર મુસદ્દો, સમીક્ષા: મીરા શાહ'],
    ['id', 'Sari Putri', 'Ringkasan: draf dibuat dengan AI, ditinjau oleh Sari Putri'],
    ['it', 'Anna Moro', 'Riassunto: bozza realizzata con l’IA, revisione: Anna Moro'],
    ['mr', 'मीरा जोशी', 'सारांश: एआयद्वारे तयार केलेला मसुदा, तपासणी: मीरा जोशी'],
    ['my', 'မမြ', 'အနှစ်ချုပ်: AI ဖြင့် မူကြမ်းရေးသားထားသည်၊ စိစစ်သူ: မမြ'],
    ['nl', 'Anna Berg', 'Samenvatting: opgesteld met AI, gecontroleerd door Anna Berg'],
    ['pa', 'ਮੀਰਾ ਕੌਰ', 'ਸਾਰ: ਏਆਈ ਨਾਲ ਤਿਆਰ ਖਰੜਾ, ਸਮੀਖਿਆ: ਮੀਰਾ ਕੌਰ'],
    ['pl', 'Anna Leśna', 'Streszczenie: szkic przygotowano z użyciem AI, weryfikacja: Anna Leśna'],
    ['ps', 'مینه احمدي', 'لنډیز: د مصنوعي ځیرکتیا مسوده، بیاکتنه: مینه احمدي'],
    ['ru', 'Анна Лесная', 'Краткое содержание: черновик создан с помощью ИИ, проверка: Анна Лесная'],
    ['sw', 'Asha Juma', 'Muhtasari: rasimu ya akili mnemba, ukaguzi: Asha Juma'],
    ['ta', 'மீரா ராஜன்', 'சுருக்கம்: ஏஐ மூலம் உருவாக்கப்பட்ட வரைவு, சரிபார்ப்பு: மீரா ராஜன்'],
    ['te', 'మీరా రావు', 'సారాంశం: ఏఐతో రూపొందించిన ముసాయిదా, సమీక్ష: మీరా రావు'],
    ['th', 'มาลี ใจดี', 'บทสรุป: ร่างด้วย AI ตรวจทานโดย มาลี ใจดี'],
    ['tr', 'Ayşe Deniz', 'Özet: taslağı yapay zekâ ile hazırlandı, gözden geçiren: Ayşe Deniz'],
    ['uk', 'Анна Лісова', 'Стислий виклад: чернетку створено за допомогою ШІ, перевірка: Анна Лісова'],
    ['vi', 'Lan Hải', 'Tóm tắt: bản nháp tạo bằng AI, với sự rà soát của Lan Hải'],
  ])('has a disclosure in %s', (name, reviewer, line) => {
    const { summary, aiDrafted, disclosureReviewed } = wordsIn(name);
    expect(fill(disclosureReviewed, { part: summary, made: aiDrafted, reviewer })).toBe(line);
  });

  it.each<[tag: string, name: string, updated: string]>([
    ['ar-EG', 'ar', 'آخر تحديث: ٢٣ نوفمبر ٢٠٢٦'],
    ['he', 'he', 'עודכן: 23 בנובמבר 2026'],
    ['fa', 'fa', 'به\u200cروز شده در ۲ آذر ۱۴۰۵'],
    ['ur', 'ur', 'آخری اپ ڈیٹ: 23 نومبر 2026'],
    ['hi', 'hi', 'अंतिम अपडेट: 23 नवंबर 2026'],
    ['es', 'es', 'Actualizado el 23 de noviembre de 2026'],
    ['fr', 'fr', 'Mis à jour le 23 novembre 2026'],
    ['de', 'de', 'Aktualisiert am 23. November 2026'],
    ['pt', 'pt', 'Atualizado em 23 de novembro de 2026'],
    ['zh-Hans', 'zh-Hans', '更新于2026年11月23日'],
    ['zh-Hant', 'zh-Hant', '最後更新：2026年11月23日'],
    ['ja', 'ja', '2026年11月23日 更新'],
    ['ko', 'ko', '업데이트 2026년 11월 23일'],
    ['bn', 'bn', 'সর্বশেষ আপডেট: ২৩ নভেম্বর ২০২৬'],
    ['gu', 'gu', 'છેલ્લું અપડેટ: 23 નવેમ્બર 2026'],
    ['id', 'id', 'Diperbarui 23 November 2026'],
    ['it', 'it', 'Ultimo aggiornamento: 23 novembre 2026'],
    ['mr', 'mr', 'शेवटचे अपडेट: २३ नोव्हेंबर २०२६'],
    ['my', 'my', 'နောက်ဆုံး အသစ်တင်ချိန်: ၂၃ နိုဝင်ဘာ ၂၀၂၆'],
    ['nl', 'nl', 'Bijgewerkt op 23 november 2026'],
    ['pa', 'pa', 'ਆਖ਼ਰੀ ਅਪਡੇਟ: 23 ਨਵੰਬਰ 2026'],
    ['pl', 'pl', 'Aktualizacja: 23 listopada 2026'],
    ['ps', 'ps', 'د تازه کېدو نېټه: ۲ لیندۍ ۱۴۰۵'],
    ['ru', 'ru', 'Обновлено 23 ноября 2026'],
    ['sw', 'sw', 'Imesasishwa 23 Novemba 2026'],
    ['ta', 'ta', 'புதுப்பிக்கப்பட்டது: 23 நவம்பர் 2026'],
    ['te', 'te', 'చివరి అప్‌డేట్: 23 నవంబర్ 2026'],
    ['th', 'th', 'อัปเดตล่าสุด 23 พฤศจิกายน 2569'],
    ['tr', 'tr', 'Son güncelleme: 23 Kasım 2026'],
    ['uk', 'uk', 'Оновлено 23 листопада 2026'],
    ['vi', 'vi', 'Cập nhật 23 tháng 11, 2026'],
  ])('has the date of the last change in the language %s', (tag, name, updated) => {
    expect(fill(wordsIn(name).updated, { date: formatDate(evening, tag, 'UTC', 'date') })).toBe(updated);
  });

  it.each(['ar', 'he', 'fa', 'ur', 'hi', 'es', 'fr', 'de', 'pt', 'zh-Hans', 'zh-Hant', 'ja', 'ko'])(
    'has the time of a change after the day in %s',
    (tag) => {
      const day = formatDate(evening, tag, 'UTC', 'date');
      const moment = formatDate(evening, tag, 'UTC', 'dateTime');
      expect(moment.startsWith(day)).toBe(true);
      expect(westernDigits(moment.slice(day.length))).toMatch(/(^|\s)(8|20)[:h]40\b/);
    },
  );

  it.each<[tag: string, minutes: string]>([
    ['he', "דק'"],
    ['fa', 'دقیقه'],
    ['ur', 'منٹ'],
    ['hi', 'मि'],
    ['es', 'min'],
    ['fr', 'min'],
    ['de', 'Min'],
    ['pt', 'min'],
    ['zh-Hans', '分钟'],
    ['zh-Hant', '分鐘'],
    ['ja', '分'],
    ['ko', '분'],
  ])('has minutes in %s', (tag, minutes) => {
    expect(westernDigits(formatMinutes(12, tag)).replace('׳', "'")).toMatch(new RegExp(`^12\\s?${minutes}`));
  });

  it.each([
    [1, '١'],
    [2, '٢'],
    [3, '٣'],
    [11, '١١'],
  ])('has %i minutes in Arabic with the number and the word', (minutes, digits) => {
    expect(formatMinutes(minutes, 'ar-EG')).toMatch(new RegExp(`^${digits} د`));
  });
});

/** The character that ends a sentence, if it is not a full stop: none in Thai. */
const stops: Record<string, string> = {
  bn: '।',
  hi: '।',
  ja: '。',
  my: '။',
  pa: '।',
  th: '',
  ur: '۔',
  'zh-Hans': '。',
  'zh-Hant': '。',
};

/** The script of a language, as an ISO 15924 code. */
function scriptOf(name: string): string {
  return new Intl.Locale(name).maximize().script ?? '';
}

/** Matches a letter of a script; some codes stand for several scripts. */
function lettersIn(script: string): RegExp {
  const parts = { Jpan: ['Hani', 'Hira', 'Kana'], Kore: ['Hang'], Hans: ['Hani'], Hant: ['Hani'] }[script] ?? [script];
  return new RegExp(`^[${parts.map((part) => `\\p{scx=${part}}`).join('')}]$`, 'u');
}

/** The letters of all messages in a language, without placeholders, "AI" and the names of keys. */
function lettersOf(name: string): string[] {
  const words = Object.values(languages[name] ?? {})
    .join(' ')
    .replace(/\{\w+\}/g, '');
  const letters =
    (scriptOf(name) === 'Latn' ? words : words.replaceAll(/AI|Cookie|Ctrl|Enter/g, '')).match(/\p{L}/gu) ?? [];
  expect(letters.length).toBeGreaterThan(20);
  return letters;
}

/** The characters of a legacy encoding, which contains only simplified or only traditional Chinese. */
function charactersOf(encoding: string, leads: [number, number], trails: [number, number]): Set<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (let trail = trails[0]; trail <= trails[1]; trail += 1) {
      characters.add(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return characters;
}

function joined(authors: string[], language: string): string {
  return formatNames(authors, language)
    .map((part) => part.value)
    .join('');
}

/** A text with the digits of any language written as 0 to 9. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
