import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, KeyPoint } from '../../src/article/Article';
import type { Block } from '../../src/article/Block';
import type { Correction } from '../../src/article/Correction';
import { checkArticle } from '../../src/article/checkArticle';
import type { Finding, FindingRule } from '../../src/article/Finding';
import type { ExemptProvenance, Provenance } from '../../src/article/Provenance';
import { ferryIn, ferryLanguages } from '../../stories/articles/ferry';
import lebanonPullout from '../../stories/articles/lebanon-pullout.json';
import { oldLibrary } from '../../stories/articles/old-library';
import { saltmereLamp } from '../../stories/articles/saltmere-lamp';
import { isDeep } from '../deep';
import { garbage } from '../fixtures/garbage';
import { asArticle } from '../fixtures/lighthouse';
import { oddities } from '../fixtures/oddities';

const machine: Provenance = { source: 'trainedAlgorithmicMedia', system: 'Gull 3.1' };
const exempt: ExemptProvenance = {
  source: 'trainedAlgorithmicMedia',
  exemption: 'editorial',
  disclosure: 'none',
  review: { by: 'Ann Pell' },
  responsible: { name: 'Ida Fenwick' },
};

function paragraph(text: string, id?: string): Block {
  return { type: 'paragraph', text, id };
}

function check(fields: object): Finding[] {
  return checkArticle(asArticle({ headline: 'A story', body: [], ...fields }));
}

/** The rules that an article breaks, and where. */
function places(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, path }) => `${rule} ${path}`);
}

function of(rule: FindingRule, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

describe('An article in which nothing is wrong', () => {
  it('has no findings', () => {
    expect(
      check({
        keyPoints: [
          { text: 'The town voted to keep the keeper of the lamp, by 412 to 187.' },
          { text: 'Something quite different.', supports: ['vote'] },
        ],
        brief: [paragraph('The town keeps its keeper.')],
        body: [
          paragraph('By 412 to 187 the town voted to keep a keeper, and the lamp that she has lit.', 'vote'),
          { type: 'pullQuote', text: 'The lamp that she has lit' },
        ],
        provenanceOf: { summary: machine, deck: exempt },
        conversation: {
          speakers: [
            { id: 'a', name: 'A', kind: 'human' },
            { id: 'b', name: 'B', kind: 'ai', provenance: machine },
          ],
          turns: [
            { speaker: 'a', body: [paragraph('Who?')] },
            { speaker: 'b', body: [paragraph('You.')] },
          ],
        },
        modifiedAt: '2026-03-03',
        corrections: [
          {
            kind: 'correction',
            at: '2026-03-02T10:00:00+01:00',
            text: 'It was 187.',
            parts: ['body', '#vote', '#turn-2'],
          },
        ],
      }),
    ).toEqual([]);
  });

  it('may lack every part', () => {
    expect(check({})).toEqual([]);
  });
});

describe('A pull quote', () => {
  const passage =
    'She had kept the lamp for thirty-one years, and it wasn’t for the ships: “It was for those who waited,” Ms Fenwick said, “and I was one of them.” Then she put it out.';

  const faults = (quote: unknown, body: readonly unknown[] = [paragraph(passage)]) =>
    check({ body: [...body, { type: 'pullQuote', text: quote }] });

  it.each([
    ['to the letter', 'She had kept the lamp for thirty-one years, and it wasn’t for the ships'],
    ['with straight marks', "and it wasn't for the ships"],
    ['with another apostrophe', 'it wasnʼt for the ships'],
    ['in quotation marks of its own', '«It was for those who waited»'],
    ['with a capital at its start', 'The lamp for thirty-one years'],
    ['with a small letter at its start', 'she had kept the lamp'],
    ['with another dash and other white space', 'the lamp\n for  thirty – one years'],
    ['without its hyphen', 'the lamp for thirty one years'],
    ['with soft hyphens and joiners', 'She had kept the la\u00admp for thir\u00adty\u2060-one years'],
    ['with other punctuation at its end', 'Then she put it out!'],
    ['with words left out', 'She had kept the lamp … and it wasn’t for the ships'],
    ['with words left out, in brackets', 'She had kept the lamp […] it wasn’t for the ships'],
    ['with words left out, in full stops', 'She had kept the lamp... it wasn’t for the ships. . . .'],
    ['with words put in by an editor', 'She had kept the lamp [of Gull Point] for thirty-one years'],
    ['with words put in the place of others', '[Ida Fenwick] had kept the lamp'],
    ['with a letter changed by an editor', 'She had kept the lamp […] [I]t wasn’t for the ships'],
    ['without the words between what somebody says', 'It was for those who waited, and I was one of them.'],
    ['with marks', ['She had ', { type: 'strong', text: ['kept ', { type: 'emphasis', text: 'the lamp' }] }]],
    ['of nothing', ''],
    ['of nothing but a mark', '…'],
  ])('is word for word %s', (_, quote) => {
    expect(faults(quote)).toEqual([]);
  });

  it.each([
    ['a word more', 'She had always kept the lamp'],
    ['a word less', 'She had kept lamp for thirty-one years'],
    ['another word', 'She had kept the light for thirty-one years'],
    ['another order', 'it wasn’t for the ships … She had kept the lamp'],
    ['another number', 'She had kept the lamp for thirty-two years'],
    ['a capital inside', 'She had kept the Lamp for thirty-one years'],
    ['a word cut short', 'She had kept the lamp for thirty-one year'],
    ['words of two speakers as of one', 'It was for those who waited. Then she put it out.'],
    ['a negation left out', 'and it was for the ships'],
  ])('with %s is not what the story says', (_, quote) => {
    const findings = faults(quote);
    expect(places(findings)).toEqual(['pull-quote-differs body[1].text']);
    expect(findings[0]?.severity).toBe('error');
  });

  it('is found in the nearest passage, with the words that differ', () => {
    const [finding] = faults('She had kept the light for thirty-one years', [
      paragraph('The ships had gone.'),
      paragraph(passage),
    ]);
    expect(finding?.message).toBe(
      'is not in the body word for word: it has “kept the light for thirty-one” where body[1] has “kept the lamp for thirty-one”. Repeat the words exactly, with … for what is left out, or make it a quote.',
    );
  });

  it('that begins in another way is shown where it does', () => {
    const [finding] = faults('Ida kept the lamp for thirty-one years');
    expect(finding?.message).toContain('it has “Ida kept the lamp” where body[0] has “She had kept the lamp');
  });

  it('that is like nothing in the story is said to be', () => {
    const [finding] = faults('A light that nobody lights is only a light.');
    expect(finding?.message).toContain('is not in the body word for word, nor is anything like it.');
  });

  it('must stand in one paragraph, item or quote', () => {
    const body = [
      paragraph('The first half'),
      paragraph('and the second.'),
      { type: 'list', items: ['Trim the wick.', ['Wind the ', { type: 'strong', text: 'clockwork' }, '.']] },
      { type: 'quote', paragraphs: ['I set my watch by her.', 'Now I have none.'], attribution: 'Jonah Pell' },
      { type: 'heading', text: 'In the tower' },
      { type: 'figure', image: { url: '/x.jpg', alt: '', width: 3, height: 2 }, caption: 'The tower in winter.' },
    ];
    for (const quote of ['Wind the clockwork', 'I set my watch by her', 'her. Now I have'])
      expect(faults(quote, body)).toEqual([]);
    for (const quote of ['half and the second', 'wick. Wind', 'Jonah Pell', 'In the tower', 'in winter']) {
      expect(places(faults(quote, body))).toEqual(['pull-quote-differs body[6].text']);
    }
  });

  it('of the brief may stand in the brief or in the body', () => {
    const brief = [
      paragraph('The short of it.'),
      { type: 'pullQuote', text: 'The short of it' },
      { type: 'pullQuote', text: 'The long of it' },
      { type: 'pullQuote', text: 'None of it' },
    ];
    const findings = check({ brief, body: [paragraph('The long of it, and much longer than the short.')] });
    expect(places(of('pull-quote-differs', findings))).toEqual(['pull-quote-differs brief[3].text']);
    expect(findings[0]?.message).toContain('is not in the brief or the body');
  });

  it('of the body must not stand only in the brief', () => {
    const findings = check({
      brief: [paragraph('The short of it.')],
      body: [paragraph('The long of it, and much longer.'), { type: 'pullQuote', text: 'The short of it' }],
    });
    expect(places(findings)).toEqual(['pull-quote-differs body[1].text']);
  });

  it('must not repeat words that were withdrawn', () => {
    const body = [
      paragraph('It was never true.', 'gone'),
      { type: 'pullQuote', text: 'It was never true', id: 'pulled' },
    ];
    const withdrawal = (parts: Correction['parts']) => [{ kind: 'withdrawal', at: '2026-03-02', text: 'Why', parts }];
    expect(places(check({ body, corrections: withdrawal(['#gone']) }))).toEqual(['pull-quote-differs body[1].text']);
    expect(check({ body, corrections: withdrawal(['#gone', '#pulled']) })).toEqual([]);
    expect(check({ body, corrections: withdrawal(['body']) })).toEqual([]);
  });

  it.each([
    ['Chinese', 'zh-Hans', '她说：“大海有耐心，我们也有。”然后敲了两下钟。', '大海有耐心，我们也有。', '大海很有耐心'],
    ['Japanese', 'ja', '船長は「海は気が長い。私たちもだ」と言った。', '海は気が長い。私たちもだ。', '海は気が短い'],
    ['Thai', 'th', '“ทะเลมีความอดทน พวกเราก็เช่นกัน” เธอพูด', 'ทะเลมีความอดทน พวกเราก็เช่นกัน', 'ทะเลไม่มีความอดทน'],
    ['Arabic', 'ar', 'قالت: «البحر صبور، ونحن كذلك.» ثم قرعت', 'البحر صبور، ونحن كذلك', 'البحر ليس صبور'],
    [
      'French',
      'fr',
      '« La mer a de la patience », dit-elle, « l’île aussi. »',
      "La mer a de la patience, l'île aussi.",
      'La mer a la patience',
    ],
    [
      'German',
      'de',
      '„Das Meer hat Geduld“, sagte sie, „und wir auch.“',
      '»Das Meer hat Geduld und wir auch«',
      'Das Meer hat viel Geduld',
    ],
  ])('is compared in %s too', (_, language, text, right, wrong) => {
    const body = (quote: string) => [paragraph(text), { type: 'pullQuote', text: quote }];
    expect(check({ language, body: body(right) })).toEqual([]);
    expect(places(check({ language, body: body(wrong) }))).toEqual(['pull-quote-differs body[1].text']);
  });
});

describe('A key point', () => {
  const body = [
    paragraph(
      'In spring the harbour board bought a timer for 1,200 pounds, and nobody asked what it was for.',
      'timer',
    ),
    paragraph('The town of Saltmere voted by 412 to 187 to keep a person at the light.', 'vote'),
    paragraph('Ida Fenwick has climbed the stairs eleven thousand times, and will climb them tomorrow.'),
    paragraph('On Friday the lamp came on at eight minutes past six, as it does in October.'),
  ];
  const findings = (...keyPoints: Partial<KeyPoint>[]) => check({ keyPoints, body });

  it('with words that stand together in the story is borne out', () => {
    expect(findings({ text: 'Saltmere votes to keep somebody at its light, by 412 to 187.' })).toEqual([]);
    expect(findings({ text: ['The board ', { type: 'strong', text: 'buys a timer' }, ' for the harbour'] })).toEqual(
      [],
    );
  });

  it('with words that stand nowhere is not, and the warning says what to look for', () => {
    const [finding, ...others] = findings({ text: 'The ferry company raises every fare before Christmas.' });
    expect(others).toEqual([]);
    expect(finding).toEqual({
      path: 'keyPoints[0]',
      severity: 'warning',
      rule: 'key-point-unsupported',
      message: expect.stringMatching(
        /shares no word with the story; “ferry”, “company”.* are nowhere in it\. Name the blocks that support it in `supports`, or correct it\.$/,
      ),
    });
  });

  it('with words that stand in different places is not', () => {
    const text = 'The boards have pounds, Saltmere voted, Fenwick climbed, and October is on Friday.';
    expect(places(findings({ text }))).toEqual(['key-point-unsupported keyPoints[0]']);
  });

  it('whose blocks are named needs no words of theirs', () => {
    expect(findings({ text: 'A machine was acquired by those in charge.', supports: ['timer', 'vote'] })).toEqual([]);
  });

  it.each(['nowhere', '#timer', '', 'point', 7, null])('that names %j names no block', (support) => {
    const keyPoints = [{ id: 'point', text: 'The board bought a timer in spring.', supports: ['timer', support] }];
    const [finding, ...others] = check({ keyPoints, body });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      path: 'keyPoints[0].supports[1]',
      severity: 'error',
      rule: 'support-missing',
      message: expect.stringContaining('no block has that id'),
    });
  });

  it('with a list of no blocks is measured as one without', () => {
    const text = 'The ferry company raises every fare before Christmas.';
    expect(places(findings({ text, supports: [] }))).toEqual(['key-point-unsupported keyPoints[0]']);
  });

  it('of few words is not judged', () => {
    expect(findings({ text: 'Nobody knows.' }, { text: '' }, { text: '…' })).toEqual([]);
  });

  it('with a number that the story does not have is reported, whatever it supports', () => {
    const found = findings({ text: 'Saltmere voted by 421 to 187 to keep a person.', supports: ['vote'] });
    expect(found).toEqual([
      {
        path: 'keyPoints[0].text',
        severity: 'warning',
        rule: 'number-not-in-story',
        message: 'has 421, which is nowhere in the story. Look it up; if it is right, the story should say it too.',
      },
    ]);
  });

  it.each([
    'The harbour board bought a timer for 1200 pounds in spring.',
    'The harbour board bought a timer for 1.200 pounds in spring.',
    'The harbour board bought a timer for 1\u202f200 pounds in spring.',
    'The harbour board bought a timer for ١٬٢٠٠ pounds in spring.',
    'In spring the harbour board bought 1 timer, which took 8 minutes.',
  ])('may write a number in another way: %s', (text) => {
    expect(findings({ text })).toEqual([]);
  });

  it.each(['3.5', '3,6', '13', '2027', '412,187'])('with the number %s has another number', (number) => {
    const found = findings({ text: `The harbour board bought a timer for ${number} in spring.` });
    expect(places(found)).toEqual(['number-not-in-story keyPoints[0].text']);
  });

  it.each([
    ['en', '1,200', '1200'],
    ['en', '1,200', '1.2 thousand'],
    ['en', '1,250,000', '1.25 million'],
    ['en', '1,250,000', '1,250,000.00'],
    ['en', '12 345', '12,345'],
    ['en', '412 187 people', '412,187'],
    ['en', '1,20,000', '120000'],
    ['en', '120,000', '1,20,000'],
    ['en', '1,20,000', '1.2 lakh'],
    ['en-IN', '2.5 crore', '2,50,00,000'],
    ['en-IN', '1,20,000.50', '120,000.5'],
    ['hi', '१,२०,०००', '1,20,000'],
    ['hi', '१,२०,०००', '१.२ लाख'],
    ['bn', '১,২০,০০০', '১২০০০০'],
    ['de', '3,5', '3,500'],
    ['de', '3.500', '3500'],
    ['de', '1.234.567,89', '1 234 567,89'],
    ['de', '2.500.000', '2,5 Mio. Euro'],
    ['de', '3 Milliarden', '3.000.000.000'],
    ['de', '1,250 Millionen', '1.250.000'],
    ['de-CH', '1’234’567.50', "1'234'567.5"],
    ['de', '20. März 2026', '20.03.2026'],
    ['de', '18.30 Uhr', '18:30 Uhr'],
    ['fr', '12\u202f345,5', '12 345,50'],
    ['fr', '12\u00a0345', '12345'],
    ['fr', '18h45', '18:45'],
    ['es', '2.500.000.000', '2,5 mil millones'],
    ['ru', '2,5 млн', '2\u00a0500\u00a0000'],
    ['ar', '١٬٢٠٠٫٥', '1200.5'],
    ['ar', '٪٥٠', '50 %'],
    ['ar', '٢٬٥٠٠٬٠٠٠', '2.5 مليون'],
    ['fa', '۱۲٬۳۴۵', '12345'],
    ['ja', '120,000人', '12万人'],
    ['ja', '１，２００円', '1200円'],
    ['ko', '50,000명', '5만명'],
    ['th', '๑,๒๐๐', '1200'],
    ['en', '2½ hours', '2.5 hours'],
    ['en', '20.5', '20½'],
    ['en', 'two and a half hours', '2½ hours'],
    ['en', 'the years 2024 and 2025', 'the years 2024–25'],
    ['en', 'the season of 2024/25', 'the season of 2025'],
    ['en', '−25 degrees', '-25 degrees'],
    ['en', '25 degrees below zero', '−25 degrees'],
    ['en', 'between 20 and 30 million', '20 million'],
    ['en', 'In 2026 300 people', 'In 2026 there were 300'],
    ['en', 'won by 2–1', 'won 2:1'],
    ['en', '6.30pm', '6:30 p.m.'],
    ['not a language', '1,200', '1200'],
    ['xx', '1,200', '1200'],
  ])('may write a number in another way in %s: %s as %s', (language, told, text) => {
    expect(of('number-not-in-story', check({ language, body: [paragraph(told)], keyPoints: [{ text }] }))).toEqual([]);
  });

  it.each([
    ['en', '1,200', '13,00'],
    ['en', '20 thousand', '20 million'],
    ['en', '1,200', '1.2'],
    ['en', '1,20,000', '1,200,000'],
    ['en', '1,20,000', '12,000'],
    ['en', '1.2 million', '1.2 billion'],
    ['en', '412 and 187', '412,187'],
    ['en', '2024–25', '2026'],
    ['en', '12:30', '12:40'],
    ['en', '2½ hours', '2.75 hours'],
    ['en-IN', '2.5 crore', '2.5 lakh'],
    ['hi', '१,२०,०००', '१,३०,०००'],
    ['de', '3,5', '3.500'],
    ['de', '3.500', '3,6'],
    ['fr', '12\u202f345', '345'],
    ['ar', '١٬٢٠٠٫٥', '١٬٢٠٠٫٦'],
    ['fa', '۱۲٬۳۴۵', '۱۲٬۳۴۶'],
    ['ja', '12万人', '1,200人'],
  ])('has another number in %s where the story has %s and it has %s', (language, told, text) => {
    expect(places(check({ language, body: [paragraph(told)], keyPoints: [{ text }] }))).toEqual([
      'number-not-in-story keyPoints[0].text',
    ]);
  });

  it('may have any digits that Unicode knows', () => {
    const digits = Array.from({ length: 0x11_0000 }, (_, code) => code)
      .filter((code) => (code < 0xd800 || code > 0xdfff) && /\p{Nd}/u.test(String.fromCodePoint(code)))
      .map((code) => String.fromCodePoint(code));
    expect(digits.length).toBeGreaterThan(600);
    for (let first = 0; first < digits.length; first += 10) {
      const text = `${digits.slice(first + 1, first + 10).join('')}${digits[first]}`;
      const findings = check({ body: [paragraph('1,234,567,890')], keyPoints: [{ text }] });
      expect(of('number-not-in-story', findings), text).toEqual([]);
    }
  });

  it('may write any number as any language does, and no other number', () => {
    const languages =
      'en en-IN de de-CH fr fr-CH es pt-BR it sv nb fi pl ru uk cs hu tr el he ar ar-EG fa ur hi mr bn ta te gu th my km zh ja ko vi id sw am';
    const decimal = fc.tuple(fc.integer({ min: 13, max: 99_999_999 }), fc.constantFrom(0, 1, 2));
    fc.assert(
      fc.property(fc.constantFrom(...languages.split(' ')), decimal, (language, [number, digits]) => {
        const value = number / 10 ** digits;
        const format = new Intl.NumberFormat(language, { minimumFractionDigits: digits });
        const told = (other: number) =>
          of(
            'number-not-in-story',
            check({
              language,
              body: [paragraph(`${value.toFixed(digits)}`)],
              keyPoints: [{ text: format.format(other) }],
            }),
          );
        expect(told(value)).toEqual([]);
        if (value > 12) expect(told(value + 1)).toHaveLength(1);
      }),
      { seed: 12, numRuns: isDeep ? 500 : 15 },
    );
  });

  it('may be borne out by the brief', () => {
    const brief = [paragraph('The keeper teaches whoever comes after.')];
    expect(check({ keyPoints: [{ text: 'The keeper will teach whoever comes after her.' }], brief, body })).toEqual([]);
  });

  it('is not borne out by words that were withdrawn', () => {
    const keyPoints = [{ text: 'Saltmere voted to keep a person at the light.' }];
    const corrections = [{ kind: 'withdrawal', at: '2026-03-02', text: 'Why', parts: ['#vote'] }];
    expect(places(check({ keyPoints, body, corrections }))).toEqual(['key-point-unsupported keyPoints[0]']);
  });

  it('knows a word with another ending', () => {
    expect(findings({ text: 'In springtime the harbour’s boards, bought and timers' })).toEqual([]);
  });
});

describe('A brief', () => {
  const words = (count: number) => [paragraph(Array.from({ length: count }, (_, index) => `word${index}`).join(' '))];

  it('of 60 % of the story is short', () => {
    expect(check({ brief: words(60), body: words(100) })).toEqual([]);
  });

  it('of more is not, and the warning counts', () => {
    expect(check({ brief: words(61), body: words(100) })).toEqual([
      {
        path: 'brief',
        severity: 'warning',
        rule: 'brief-too-long',
        message: expect.stringContaining('has 61 words where the full story has 100, 61 % of it'),
      },
    ]);
  });

  it.each([
    ['海は気が長い。', 'ja', 'has 6 characters where the full story has 6'],
    ['海有耐心。', undefined, 'has 4 characters where the full story has 4'],
    ['海は AI です。', 'ja', 'has 5 words and characters where the full story has 5'],
  ])('is measured in what it is written in: %s, under %s', (text, language, message) => {
    const [finding] = check({ language, brief: [paragraph(text)], body: [paragraph(text)] });
    expect(finding?.message).toContain(message);
  });

  it('without a story in full is not measured', () => {
    expect(check({ brief: words(10), body: [] })).toEqual([]);
  });

  it('is measured without its pull quotes', () => {
    expect(check({ brief: [...words(60), { type: 'pullQuote', text: 'word1 word2' }], body: words(100) })).toEqual([]);
  });
});

describe('The share of a machine', () => {
  const hidden = { source: 'trainedAlgorithmicMedia', disclosure: 'none' };
  const places_: [path: string, fields: (provenance: unknown) => object][] = [
    ['provenance', (provenance) => ({ provenance })],
    ['provenanceOf.summary', (provenance) => ({ provenanceOf: { summary: provenance } })],
    ['keyPoints[0].provenance', (provenance) => ({ keyPoints: [{ text: 'A', provenance }] })],
    ['brief[0].provenance', (provenance) => ({ brief: [{ ...paragraph('A'), provenance }] })],
    ['body[1].provenance', (provenance) => ({ body: [null, { type: 'divider', provenance }] })],
    [
      'conversation.speakers[0].provenance',
      (provenance) => ({
        conversation: {
          speakers: [{ id: 'a', name: 'A', kind: 'human', provenance }],
          turns: [{ speaker: 'a', body: [] }],
        },
      }),
    ],
    [
      'conversation.turns[0].provenance',
      (provenance) => ({
        conversation: {
          speakers: [{ id: 'a', name: 'A', kind: 'human' }],
          turns: [{ speaker: 'a', body: [], provenance }],
        },
      }),
    ],
    [
      'conversation.turns[0].body[0].provenance',
      (provenance) => ({
        conversation: {
          speakers: [{ id: 'a', name: 'A', kind: 'human' }],
          turns: [{ speaker: 'a', body: [{ ...paragraph('A'), provenance }] }],
        },
      }),
    ],
  ];

  it.each(places_)('at %s must be told of', (path, fields) => {
    expect(places(check(fields(hidden)))).toEqual([`machine-not-disclosed ${path}.disclosure`]);
    expect(places(check(fields({ ...exempt, review: undefined })))).toEqual([
      `exemption-not-borne-out ${path}.exemption`,
    ]);
    for (const told of [machine, exempt, { ...machine, disclosure: 'details' }])
      expect(check(fields(told))).toEqual([]);
  });

  it('that nobody knows must be told of too', () => {
    expect(places(check({ provenance: { source: 'robot', disclosure: 'none' } }))).toEqual([
      'machine-not-disclosed provenance.disclosure',
    ]);
  });

  it('is none where people are known to have made it', () => {
    expect(check({ provenance: { source: 'digitalCreation', disclosure: 'none' } })).toEqual([]);
  });

  it.each([
    [{ review: { by: ' ' } }, 'a review that says by whom'],
    [{ responsible: { url: '/fenwick' } }, 'who is responsible'],
    [{ review: null, responsible: 7 }, 'a review that says by whom and who is responsible'],
  ])('is not exempt with %j', (fields, missing) => {
    const [finding] = check({ provenance: { ...exempt, ...fields } });
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain(`is claimed without ${missing};`);
  });
});

describe('A speaker', () => {
  const turn = (speaker: unknown, provenance?: Provenance) => ({ speaker, body: [paragraph('Words')], provenance });
  const conversation = (speakers: readonly unknown[], turns: readonly unknown[], fields = {}) =>
    check({ ...fields, conversation: { speakers, turns } });
  const ai = { id: 'b', name: 'B', kind: 'ai' };

  it('who never speaks is reported', () => {
    const findings = conversation([{ id: 'a', name: 'A', kind: 'human' }], []);
    expect(places(findings)).toEqual(['speaker-without-turn conversation.speakers[0]']);
    expect(findings[0]?.message).toContain('is "A", who never speaks');
  });

  it.each(['c', undefined, '', 7])('whom nobody knows (%j) is reported', (speaker) => {
    const findings = conversation([], [turn(speaker)]);
    expect(places(findings)).toEqual(['turn-without-speaker conversation.turns[0].speaker']);
    expect(findings[0]?.severity).toBe('error');
  });

  it('that is a machine must say which', () => {
    for (const provenance of [undefined, { source: 'trainedAlgorithmicMedia' }]) {
      expect(places(conversation([{ ...ai, provenance }], [turn('b')]))).toEqual([
        'machine-not-named conversation.speakers[0]',
      ]);
    }
  });

  it('that is a machine may say so itself, with its turns, with the conversation or with the story', () => {
    expect(conversation([{ ...ai, provenance: machine }], [turn('b')])).toEqual([]);
    expect(conversation([ai], [turn('b', machine), turn('b', machine)])).toEqual([]);
    expect(conversation([ai], [turn('b')], { provenanceOf: { conversation: machine } })).toEqual([]);
    expect(conversation([ai], [turn('b')], { provenance: machine })).toEqual([]);
    expect(conversation([ai], [turn('b', machine), turn('b')])).toHaveLength(1);
  });

  it('of a conversation that was withdrawn is not looked at', () => {
    const corrections = [{ kind: 'withdrawal', at: '2026-03-02', text: 'Why', parts: ['conversation'] }];
    expect(conversation([ai], [turn('c')], { corrections })).toEqual([]);
  });
});

describe('A correction', () => {
  const story: Partial<Article> = { summary: 'It was.', body: [paragraph('It was.', 'it')] };
  const corrected = (fields: object, article: object = {}) =>
    check({
      ...story,
      ...article,
      corrections: [{ kind: 'correction', at: '2026-03-02', text: 'Mended.', ...fields }],
    });

  it.each(['#nowhere', '#turn-1', '#summary', 'sumary', 'brief', '', 7])('of %j touches nothing', (part) => {
    const findings = corrected({ parts: ['summary', part, '#it'] });
    expect(places(findings)).toEqual(['corrected-part-missing corrections[0].parts[1]']);
    expect(findings[0]?.severity).toBe('error');
  });

  it('may withdraw a part whose words are deleted, but not an id that is', () => {
    expect(corrected({ kind: 'withdrawal', parts: ['brief'] })).toEqual([]);
    expect(places(corrected({ kind: 'withdrawal', parts: ['#nowhere'] }))).toEqual([
      'corrected-part-missing corrections[0].parts[0]',
    ]);
  });

  it('that withdraws no part is reported', () => {
    expect(places(corrected({ kind: 'withdrawal', parts: [] }))).toEqual([
      'corrected-part-missing corrections[0].parts',
    ]);
  });

  it.each(['', ' ', undefined, []])('that withdraws without a reason (%j) is reported', (text) => {
    expect(places(corrected({ kind: 'withdrawal', text }))).toEqual(['withdrawal-without-reason corrections[0].text']);
  });

  it.each([
    ['2026-03-01', '2026-03-02'],
    ['2026-03-01T10:00:00Z', '2026-03-01T10:00:01Z'],
    ['2026-03-01T12:00:00+02:00', '2026-03-01T10:00:01+00:00'],
    ['2026-03-01', '2026-03-02T12:00:00Z'],
  ])('must not be later than the change of %s (%s)', (modifiedAt, at) => {
    const findings = corrected({ at }, { modifiedAt });
    expect(places(findings)).toEqual(['modified-before-correction modifiedAt']);
    expect(findings[0]?.message).toContain(`is ${modifiedAt}, before the correction of ${at} (corrections[0])`);
  });

  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-01', '2026-03-01T23:59:00Z'],
    ['2026-03-01', '2026-03-02T00:30:00+02:00'],
    ['2026-03-02T10:00:00Z', '2026-03-01'],
    ['2026-03-01T12:00:00+02:00', '2026-03-01T10:00:00Z'],
    ['yesterday', '2026-03-02'],
    ['2026-03-01', 'today'],
    [undefined, '2026-03-02'],
  ])('may be of the time of the change: %s, %s', (modifiedAt, at) => {
    expect(corrected({ at }, { modifiedAt })).toEqual([]);
  });
});

describe('A date of a change', () => {
  it.each([
    ['2026-03-01', '2026-03-02'],
    ['2026-03-01T10:00:00Z', '2026-03-01T10:00:01Z'],
    ['2026-03-01T12:00:00+02:00', '2026-03-01T10:00:01+00:00'],
    ['2026-03-01', '2026-03-02T12:00:00Z'],
  ])('before the story was published (%s, %s) is reported', (date, publishedAt) => {
    const findings = check({ publishedAt, modifiedAt: date });
    expect(places(findings)).toEqual(['changed-before-published modifiedAt']);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining(`is ${date}, before the story was published (${publishedAt})`),
    });
    const corrections = [{ kind: 'correction', at: date, text: 'Mended.' }];
    expect(places(check({ publishedAt, corrections }))).toEqual(['changed-before-published corrections[0].at']);
  });

  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-03', '2026-03-02'],
    ['2026-03-01', '2026-03-01T23:59:00Z'],
    ['2026-03-01', '2026-03-02T00:30:00+02:00'],
    ['yesterday', '2026-03-02'],
    ['2026-03-01', 'today'],
    ['2026-03-01', undefined],
    [undefined, '2026-03-01'],
  ])('may be %s where the story was published at %s', (date, publishedAt) => {
    expect(
      check({ publishedAt, modifiedAt: date, corrections: [{ kind: 'update', at: date, text: 'More.' }] }),
    ).toEqual([]);
  });
});

describe('Markup that is left in words', () => {
  it.each([
    'Q&amp;A',
    'Q&amp;amp;A',
    'The lamp&nbsp;burned',
    'Caf&eacute;',
    'It&#39;s out',
    'It&#x2019;s out',
    '&ldquo;So&rdquo;',
    'The <b>lamp</b>',
    'The<br/>lamp',
    'The<BR>lamp',
    '<p class="x">The lamp</p>',
    '<a href="https://news.example/">The lamp</a>',
    '<!-- to do --> The lamp',
  ])('is reported where it stands: %s', (words) => {
    const fields: [path: string, fields: object][] = [
      ['headline', { headline: words }],
      ['deck', { deck: words }],
      ['summary[1].text', { summary: ['A ', { type: 'strong', text: words }] }],
      ['keyPoints[0].text', { keyPoints: [{ text: words }] }],
      ['body[1].items[0]', { body: [paragraph('A'), { type: 'list', items: [words] }] }],
      ['brief[0].image.alt', { brief: [{ type: 'figure', image: { url: '/x.jpg', alt: words } }] }],
      ['authors[0].name', { authors: [{ name: words }] }],
      [
        'conversation.turns[0].body[0].text',
        {
          conversation: {
            speakers: [{ id: 'a', name: 'A', kind: 'human' }],
            turns: [{ speaker: 'a', body: [paragraph(words)] }],
          },
        },
      ],
    ];
    for (const [path, story] of fields) {
      const findings = of('markup-in-words', check(story));
      expect(places(findings)).toEqual([`markup-in-words ${path}`]);
      expect(findings[0]).toMatchObject({ severity: 'warning', message: expect.stringMatching(/^has [&<]/) });
    }
  });

  it.each([
    'AT&T; and others',
    'R&D',
    'B&Bs; hotels',
    'a < b > c',
    'a <b and c> d',
    'x<y and y>z',
    '<3',
    'Tom & Jerry; a cat',
    '<v Ida>',
    'if (a<b) { c>d }',
    '&c.; and so on',
  ])('is nothing that only looks like it: %s', (words) => {
    expect(check({ body: [paragraph(words)] })).toEqual([]);
  });

  it('is no matter in an address, in an id, and in words that were withdrawn', () => {
    const url = 'https://news.example/?a=b&amp;c=d';
    const corrections = [{ kind: 'withdrawal', at: '2026-03-02', text: 'Why', parts: ['summary', '#gone', '#turn-1'] }];
    expect(
      check({
        url,
        summary: '<b>',
        body: [
          paragraph('&amp;', 'gone'),
          { ...paragraph('A'), id: '&amp;' },
          { type: 'quote', paragraphs: ['A'], url },
        ],
        conversation: {
          speakers: [{ id: 'a', name: 'A', kind: 'human' }],
          turns: [{ speaker: 'a', body: [paragraph('<b>')] }],
        },
        corrections,
      }),
    ).toEqual([]);
  });
});

describe('The articles of the stories', () => {
  it('the seed repeats two passages in other words than its body has them, and does not name its machine', () => {
    const findings = checkArticle(lebanonPullout as unknown as Article);
    expect(places(findings)).toEqual([
      'pull-quote-differs body[1].text',
      'pull-quote-differs body[5].text',
      'machine-not-named conversation.speakers[1]',
    ]);
    expect(findings[0]?.message).toContain(
      'it has “pullout would create a vacuum that” where body[2] has “pullout would simply create a vacuum”',
    );
    expect(findings[1]?.message).toContain(
      'it has “Beirut and involved parties, not dictated” where body[2] has “Beirut and the parties involved',
    );
  });

  it('the lamp of Saltmere has a quote of nobody’s, and a key point on what the story does not tell', () => {
    expect(places(checkArticle(saltmereLamp))).toEqual([
      'pull-quote-differs body[13].text',
      'key-point-unsupported keyPoints[2]',
    ]);
  });

  it('the old library tells in its key points what its story does not', () => {
    expect(places(checkArticle(oldLibrary))).toEqual(
      [0, 1, 2].map((index) => `key-point-unsupported keyPoints[${index}]`),
    );
  });

  it.each(ferryLanguages)('the ferry is quoted word for word in %s', (language) => {
    expect(of('pull-quote-differs', checkArticle(ferryIn(language)))).toEqual([]);
  });
});

describe('What is no article', () => {
  it.each(oddities)('%s throws nothing, whole or in any field', (_, value) => {
    expect(() => checkArticle(asArticle(value))).not.toThrow();
    const fields =
      'headline summary keyPoints brief body conversation provenance provenanceOf corrections modifiedAt language'.split(
        ' ',
      );
    for (const field of fields) expect(() => check({ [field]: value })).not.toThrow();
    const inside = {
      keyPoints: [value, { text: value, supports: value, provenance: value }, { text: 'A', supports: [value] }],
      brief: [value, { type: value, text: value }],
      body: [
        { type: 'list', items: value },
        { type: 'pullQuote', text: value },
        { type: 'quote', paragraphs: [value] },
      ],
      conversation: { speakers: [value, { id: value, kind: 'ai' }], turns: [value, { speaker: value, body: value }] },
      provenanceOf: { summary: value, body: { source: value, exemption: 'editorial', review: value } },
      corrections: [
        value,
        { kind: 'withdrawal', at: value, text: value, parts: value },
        { kind: value, parts: [value] },
      ],
    };
    expect(() => check(inside)).not.toThrow();
  });

  it('throws nothing at garbage', () => {
    for (let seed = 0; seed < (isDeep ? 500 : 15); seed += 1)
      expect(() => checkArticle(asArticle(garbage(seed).document))).not.toThrow();
  });

  it('of marks that hold themselves, or are 5,000 deep, throws nothing', () => {
    const mark: Record<string, unknown> = { type: 'strong' };
    mark.text = [mark, mark, 'words'];
    let deep: unknown = 'words';
    for (let level = 0; level < 5_000; level += 1) deep = [{ type: 'emphasis', text: deep }];
    for (const text of [[mark], deep]) {
      expect(() => check({ body: [{ type: 'pullQuote', text }, paragraph(text as string)] })).not.toThrow();
    }
  });
});

describe('Films, recordings and embeds', () => {
  const sources = [{ url: '/lamp.mp4' }];
  const transcript = [paragraph('The sea, and gulls.')];
  const tracks = [{ kind: 'captions', url: '/lamp.vtt', language: 'en' }];
  const frame = { url: 'https://frames.example/42' };
  const broken = (block: object) => check({ body: [block] }).map(({ rule, severity }) => `${severity} ${rule}`);

  it('pictures without an alternative text are one finding, whatever they are in; an empty one is an answer', () => {
    const image = { url: '/a.jpg' };
    const figure = { type: 'figure', image };
    const gallery = { type: 'gallery', pictures: [{ image }, { image: { ...image, alt: '' } }, { image }] };
    const withdrawal = { kind: 'withdrawal', at: '2026-01-01', text: 'No.', parts: ['#gone'] };
    const found = check({
      lead: figure,
      body: [{ type: 'factBox', title: 'Box', body: [figure] }, gallery, { ...figure, id: 'gone' }],
      corrections: [withdrawal],
    }).filter(({ rule }) => rule === 'picture-without-alt');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ path: 'lead.image', severity: 'warning' });
    expect(found[0]?.message).toMatch(/3 more, such as body\[0\]\.body\[0\]\.image, body\[1\]\.pictures\[0\]\.image/);
    expect(broken({ ...figure, image: { ...image, alt: '' } })).toEqual([]);
    for (const block of [
      { type: 'factBox', title: 'Box', image },
      { type: 'embed', url: 'https://a.example/', text: 'It wobbles.', image },
      { type: 'timeline', events: [{ title: 'The storm', image }] },
    ]) {
      expect(broken(block)).toEqual(['warning picture-without-alt']);
    }
    // Beside the words of a link, a picture says nothing more.
    expect(broken({ type: 'relatedLinks', links: [{ url: '/a', label: 'The storm', image }] })).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ['a film that is heard', { type: 'video', sources }, ['error captions-missing', 'warning transcript-missing']],
    [
      'one with subtitles',
      { type: 'video', sources, transcript, tracks: [{ url: '/a.vtt' }] },
      ['error captions-missing'],
    ],
    ['one with captions and a transcript', { type: 'video', sources, transcript, tracks }, []],
    [
      'one with captions and descriptions',
      { type: 'video', sources, tracks: [...tracks, { kind: 'descriptions', url: '/told.vtt' }] },
      [],
    ],
    ['one at a host', { type: 'video', frame, url: 'https://a.example/' }, ['warning transcript-missing']],
    ['a film without sound', { type: 'video', sources, silent: true }, ['warning transcript-missing']],
    ['one with a caption', { type: 'video', sources, silent: true, caption: 'The lamp turns.' }, []],
    ['a recording', { type: 'audio', sources }, ['warning transcript-missing']],
    ['one with a transcript', { type: 'audio', sources, transcript }, []],
    ['an embed', { type: 'embed', url: 'https://a.example/' }, ['warning embed-without-words']],
    ['a chart', { type: 'embed', url: 'https://a.example/', frame, title: 'Tide' }, ['warning alternative-missing']],
    ['one with an alternative', { type: 'embed', url: 'https://a.example/', frame, alternative: transcript }, []],
    ['a post', { type: 'embed', url: 'https://a.example/', frame, text: 'It wobbles.' }, []],
    ['a link with a title', { type: 'embed', url: 'https://a.example/', title: 'The bench' }, []],
  ])('%s breaks the rules that apply to it', (_, block, rules) => {
    expect(broken(block)).toEqual(rules);
  });

  it('are found in a brief if only the full story may have them, at any depth', () => {
    const links = { type: 'relatedLinks', links: [{ url: '/a', label: 'The storm' }] };
    const chart = { type: 'embed', url: 'https://a.example/', frame, title: 'Tide', alternative: transcript };
    const slot = { type: 'slot', name: 'letter' };
    const blocks = [links, { type: 'factBox', title: 'A', body: [chart] }, slot];
    const rules = (fields: object) => places(check(fields)).filter((place) => place.startsWith('not-for-brief'));
    expect(rules({ brief: blocks })).toEqual([
      'not-for-brief brief[0]',
      'not-for-brief brief[1].body[0]',
      'not-for-brief brief[2]',
    ]);
    expect(rules({ body: blocks })).toEqual([]);
    expect(
      rules({
        brief: [
          { ...chart, text: 'It wobbles.' },
          { ...slot, kind: 'paywall' },
        ],
      }),
    ).toEqual([]);
  });

  it.each<[string, object, string | undefined]>([
    [
      'the thumbnail of a known host',
      {
        type: 'video',
        frame: { url: 'https://www.youtube.com/embed/1' },
        poster: { url: 'https://i.ytimg.com/1.jpg' },
      },
      'poster',
    ],
    ['a picture at a subdomain', { type: 'audio', frame, image: { url: 'https://img.frames.example/1.jpg' } }, 'image'],
    [
      'one file of a picture',
      {
        type: 'embed',
        url: 'https://a.example/',
        image: { url: '/a.jpg', sources: [{ url: '//b.a.example/1.jpg', width: 4 }] },
      },
      'image',
    ],
    [
      'the picture of a chart',
      {
        type: 'embed',
        url: 'https://a.example/',
        frame,
        alternative: [{ type: 'figure', image: { url: 'https://frames.example/1.png' } }],
      },
      'alternative[0].image',
    ],
    [
      'an own picture',
      { type: 'embed', url: 'https://a.co.uk/', frame, image: { url: 'https://b.co.uk/1.jpg' } },
      undefined,
    ],
    ['a relative one', { type: 'video', frame, poster: { url: '/frames.example/1.jpg' } }, undefined],
    [
      'the poster of a file of the same host',
      {
        type: 'video',
        sources: [{ url: 'https://media.frames.example/1.mp4' }],
        frame,
        poster: { url: 'https://img.frames.example/1.jpg' },
      },
      undefined,
    ],
    [
      'the poster of a film on an own page',
      {
        type: 'video',
        sources: [{ url: '/1.mp4' }],
        url: 'https://a.example/film',
        poster: { url: 'https://img.a.example/1.jpg' },
      },
      undefined,
    ],
  ])('%s is reported if the provider would be asked for it', (_, block, field) => {
    const found = check({ body: [block] }).filter(({ rule }) => rule === 'picture-of-provider');
    expect(found.map(({ path }) => path)).toEqual(field ? [`body[0].${field}`] : []);
  });

  it('are found in every part of an article, but not where they are withdrawn', () => {
    const embed = { type: 'embed', url: 'https://a.example/' };
    const article = {
      lead: embed,
      spoken: { type: 'audio', sources },
      brief: [{ type: 'factBox', title: 'A', body: [embed] }],
      body: [{ ...embed, id: 'gone' }],
      corrections: [{ kind: 'withdrawal', at: '2026-11-24', text: 'Wrong.', parts: ['#gone'] }],
    };
    expect(places(check(article))).toEqual([
      'not-for-brief brief[0].body[0]',
      'embed-without-words lead',
      'embed-without-words brief[0].body[0]',
    ]);
  });
});
