import type { Page } from 'playwright';
import type { ReactNode } from 'react';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/Article';
import { directionOf } from '../../src/article/direction';
import { plainText } from '../../src/article/plainText';
import { quotationMarks } from '../../src/article/quotationMarks';
import { ConversationThread } from '../../src/components/ConversationThread/ConversationThread';
import { Headline } from '../../src/components/Headline/Headline';
import { KeyPoints } from '../../src/components/KeyPoints/KeyPoints';
import { Summary } from '../../src/components/Summary/Summary';
import { formatDate, formatMinutes } from '../../src/messages/format';
import { messagesFor } from '../../src/messages/messagesFor';
import { ArticleBody } from '../../src/page/ArticleBody';
import { ThemeScope } from '../../src/theme/ThemeScope';
import { themes } from '../../src/theme/themes';
import { type FerryLanguage, ferryIn, ferryLanguages } from '../../stories/articles/ferry';
import { nonce, type Site, startSite } from './site';

/** What a script needs: the minimum line height of text and of a headline, relative to their font sizes, and its first family. */
interface Script {
  text: number;
  headline: number;
  family?: string;
}

const scripts: Partial<Record<FerryLanguage, Script>> = {
  am: { text: 1.6, headline: 1.25, family: 'Noto Serif Ethiopic' },
  ar: { text: 1.7, headline: 1.4, family: 'Noto Naskh Arabic Variable' },
  bn: { text: 1.6, headline: 1.25, family: 'Noto Serif Bengali' },
  bo: { text: 2.1, headline: 1.8, family: 'Noto Serif Tibetan' },
  fa: { text: 1.7, headline: 1.4, family: 'Noto Naskh Arabic Variable' },
  gu: { text: 1.6, headline: 1.25, family: 'Noto Serif Gujarati' },
  he: { text: 1.6, headline: 1.2, family: 'Noto Serif Hebrew' },
  hi: { text: 1.6, headline: 1.25, family: 'Noto Serif Devanagari' },
  ja: { text: 1.6, headline: 1.25 },
  ka: { text: 1.6, headline: 1.25, family: 'Noto Serif Georgian' },
  km: { text: 2.1, headline: 1.8, family: 'Noto Serif Khmer' },
  kn: { text: 1.7, headline: 1.4, family: 'Noto Serif Kannada' },
  ko: { text: 1.6, headline: 1.25 },
  lo: { text: 1.7, headline: 1.4, family: 'Noto Serif Lao' },
  ml: { text: 1.6, headline: 1.25, family: 'Noto Serif Malayalam' },
  my: { text: 1.9, headline: 1.6, family: 'Noto Sans Myanmar' },
  or: { text: 1.7, headline: 1.4, family: 'Noto Serif Oriya' },
  pa: { text: 1.7, headline: 1.4, family: 'Noto Serif Gurmukhi' },
  si: { text: 1.6, headline: 1.25, family: 'Noto Serif Sinhala' },
  ta: { text: 1.7, headline: 1.4, family: 'Noto Serif Tamil' },
  te: { text: 1.7, headline: 1.4, family: 'Noto Serif Telugu' },
  th: { text: 1.7, headline: 1.4, family: 'Noto Serif Thai' },
  ur: { text: 2.3, headline: 2, family: 'Noto Nastaliq Urdu' },
  'zh-Hans': { text: 1.6, headline: 1.25 },
  'zh-Hant': { text: 1.6, headline: 1.25 },
};
const withScripts = Object.entries(scripts) as [FerryLanguage, Script][];
/** Languages whose letters have marks that reach into the next line: their line height differs from that of other languages in Latin script. */
const tall: FerryLanguage[] = ['hy', 'vi'];
const latin = ferryLanguages.filter((language) => !(language in scripts) && !tall.includes(language));

/** The story in every language, as parts of one page. */
function EveryLanguage(): ReactNode {
  return (
    <main>
      {ferryLanguages.map((language) => {
        const { headline, deck, standfirst, summary, keyPoints = [], body, conversation } = ferryIn(language);
        return (
          <section key={language} lang={language} dir={directionOf(language)}>
            <Headline {...{ headline, deck, standfirst: standfirst as string, level: 2 }} />
            <Summary>{summary as string}</Summary>
            <KeyPoints points={keyPoints} title={headline} />
            <ArticleBody blocks={body} />
            <ConversationThread id={`thread-${language}`} conversation={conversation} level={3} />
          </section>
        );
      })}
    </main>
  );
}

/** Text in languages whose script is set by the tag or the region. */
const tags: Record<string, string> = {
  'ff-Adlm': 'Newsreader Variable',
  'hi-Latn': 'Newsreader Variable',
  'ks-Deva': 'Noto Serif Devanagari',
  'ks-Deva-IN': 'Noto Serif Devanagari',
  ne: 'Noto Serif Devanagari',
  'ne-NP': 'Noto Serif Devanagari',
  'PA-ARAB-PK': 'Noto Nastaliq Urdu',
  'pa-PK': 'Noto Nastaliq Urdu',
  'pa-IN': 'Noto Serif Gurmukhi',
  ps: 'Noto Naskh Arabic Variable',
  'sr-Latn': 'Newsreader Variable',
  ti: 'Noto Serif Ethiopic',
  'ug-Cyrl': 'Newsreader Variable',
  'uz-Cyrl': 'Newsreader Variable',
  'uz-Arab': 'Noto Naskh Arabic Variable',
};

/** A page in a language with text in another one, in a paragraph and in a caption. */
function mixed(language: string, other: string): Article {
  const words = { type: 'language', language: other, text: [{ type: 'emphasis', text: 'Aurora' }] } as const;
  const image = { url: '/aurora.png', alt: '', width: 2, height: 1 };
  return {
    language,
    headline: ferryIn('en').headline,
    body: [
      { type: 'paragraph', text: ['… ', words, ' …'] },
      { type: 'figure', image, caption: ['… ', words, ' …'] },
    ],
  };
}

/** A page with nested quotations. */
function quoting(language: string): Article {
  const inside = { type: 'quotation', text: 'nein' } as const;
  const text = ['Er: ', { type: 'quotation', text: ['Sie sagte ', inside] }, '.'] as const;
  return { language, headline: ferryIn('en').headline, body: [{ type: 'paragraph', text }] };
}

/** Languages for which Chromium renders English quotation marks. */
const unknownToChromium = ['be', 'is', 'ka', 'kk-Arab', 'nds', 'ti-ER', 'uz', 'yue'];

/** French text with a quotation, and a quotation of it. */
const quotingInFrench = [
  'Er: ',
  { type: 'language', language: 'fr', text: ['elle a dit ', { type: 'quotation', text: 'non' }] },
  ', ',
  {
    type: 'quotation',
    text: ['so ', { type: 'language', language: 'fr', text: [{ type: 'quotation', text: 'non' }] }],
  },
  '.',
] as const;

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put('/every', ferryIn('en'), { layout: EveryLanguage });
  site.put('/tabloid/every', ferryIn('en'), { layout: EveryLanguage, theme: themes.tabloid });
  for (const language of ['en', 'hi']) {
    const words = Object.keys(tags).map((tag) => {
      const text = [{ type: 'emphasis', text: tag }] as const;
      return { type: 'language', language: tag, text } as const;
    });
    site.put(`/tags-in-${language}`, { language, headline: 'A', body: [{ type: 'paragraph', text: words }] });
  }
  for (const language of ferryLanguages) {
    const messages = messagesFor(language);
    site.put(`/${language}`, ferryIn(language), { messages });
    site.put(`/tabloid/${language}`, ferryIn(language), { messages, theme: themes.tabloid });
    site.put(`/${language}-quoting`, quoting(language));
  }
  for (const language of unknownToChromium) site.put(`/${language}-quoting`, quoting(language));
  const { body, ...rest } = quoting('de');
  site.put('/de-quoting-in-fr', { ...rest, body: [{ type: 'paragraph', text: quotingInFrench }] });
  const quotation = { type: 'quotation', text: 'No' } as const;
  for (const [when, text] of [
    ['later', [{ type: 'emphasis', text: 'She' }, ' said ', quotation, '.']],
    ['at-once', [quotation, ', she said.']],
  ] as const) {
    site.put(
      `/magazine/quoting-${when}`,
      { headline: 'A', body: [{ type: 'paragraph', text }] },
      { theme: 'magazine' },
    );
  }
  site.put('/ar-with-en', mixed('ar', 'en'), { theme: themes.tabloid });
  site.put('/en-with-ar', mixed('en', 'ar'), { theme: themes.tabloid });
  site.put('/hi-Latn', { ...ferryIn('en'), language: 'hi-Latn' });
  site.put('/ug', {
    ...ferryIn('ar'),
    language: 'ug',
    provenanceOf: { summary: { source: 'trainedAlgorithmicMedia', disclosure: 'details' } },
  });
  site.put('/scope', ferryIn('ar'), {
    afterBody: (
      <ThemeScope theme={themes.tabloid} nonce={nonce}>
        <Headline id="scoped" headline="العبّارة" deck="الجليد" level={2} />
      </ThemeScope>
    ),
  });
  site.put('/own-family', ferryIn('ar'), {
    head: <style nonce={nonce}>{':root { --broadsheet-font-script: "Gull Naskh" }'}</style>,
  });
});
afterAll(() => site.close());

/** The page that all tests share; they do not change it. */
let window: Page | undefined;

async function open(path: string, width = 1280): Promise<Page> {
  window ??= (await site.open(path)).page;
  await window.setViewportSize({ width, height: 800 });
  const address = new URL(path, window.url()).href;
  if (window.url() !== address) await window.goto(address);
  return window;
}

/** The typography of the first element of each selector; line heights relative to font sizes. */
function settings(page: Page, ...selectors: string[]) {
  return page.evaluate(
    (all) =>
      all.map((selector) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`There is no ${selector}.`);
        const style = getComputedStyle(element);
        return {
          selector,
          lineHeight: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
          tracking: style.letterSpacing,
          slope: style.fontStyle,
          case: style.textTransform,
          families: style.fontFamily.split(', ').map((family) => family.replaceAll('"', '')),
          weight: Number(style.fontWeight),
          direction: style.direction,
          emphasis: style.textEmphasisStyle,
          emphasisPosition: style.textEmphasisPosition,
          wordBreak: style.wordBreak,
        };
      }),
    selectors,
  );
}

/** The text of a page with quotations in the accessibility tree, with the marks that the browser has rendered. */
async function spoken(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const wordsOf = (id: string): string => {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    return node?.role?.value === 'StaticText' ? node.name?.value : (node?.childIds ?? []).map(wordsOf).join('');
  };
  const words = wordsOf(nodes[0]?.nodeId ?? '');
  return /Er: .*?\./.exec(words)?.[0] ?? words;
}

type Setting = Awaited<ReturnType<typeof settings>>[number];

async function setting(page: Page, selector: string): Promise<Setting> {
  return (await settings(page, selector))[0] as Setting;
}

const paragraph = '.broadsheet-ArticleBody > p';
const texts = [paragraph, '.broadsheet-KeyPoints li', '[data-part=standfirst]', '#turn-2 p'];
const headings = [
  'h1',
  '[data-part=deck]',
  '.broadsheet-PullQuote > p',
  '.broadsheet-ConversationThread h2',
  '#turn-1 div > p',
];

describe.each(withScripts)('a page in %s', (language, { text, headline }) => {
  test.each(['/tabloid', ''])('has the line height, letter case and slope of its script at “%s”', async (theme) => {
    const page = await open(`${theme}/${language}`);
    const ofText = await settings(page, ...texts);
    const ofHeadings = await settings(page, ...headings);
    for (const { lineHeight, selector } of ofText) expect(lineHeight, selector).toBeGreaterThan(text);
    for (const { lineHeight, selector } of ofHeadings) expect(lineHeight, selector).toBeGreaterThan(headline);
    for (const found of [...ofText, ...ofHeadings]) {
      expect(found).toMatchObject({ tracking: 'normal', slope: 'normal', case: 'none' });
    }
    expect(ofHeadings[0]?.lineHeight).toBeLessThan(ofText[0]?.lineHeight ?? 0);
  });

  test('renders emphasis without a slant', async () => {
    const page = await open(`/${language}`);
    const stressed = await setting(page, 'em');
    expect(stressed.slope).toBe('normal');
    const hasDots = /^(ja|zh)/.test(language);
    expect(stressed.emphasis).toBe(hasDots ? 'dot' : 'none');
    if (hasDots) expect(stressed.emphasisPosition).toBe(language === 'ja' ? 'over' : 'under');
    else expect(stressed.weight).toBeGreaterThan(500);
  });
});

test.each(['/every', '/tabloid/every'])(
  'each part of a page has the typography of its language at “%s”',
  async (path) => {
    const page = await open(path);
    const ofTexts = [paragraph, '.broadsheet-KeyPoints li', '[data-part=standfirst]'];
    const ofHeadings = ['h2', '[data-part=deck]', '.broadsheet-PullQuote > p', '.broadsheet-ConversationThread h3'];
    const inPart = (language: string, places: string[]) => places.map((place) => `section[lang=${language}] ${place}`);
    const everyPlace = ferryLanguages.flatMap((language) => inPart(language, [...ofTexts, ...ofHeadings, 'em']));
    const found = new Map((await settings(page, ...everyPlace)).map((one) => [one.selector, one]));
    const set = (language: string, ...places: string[]) =>
      inPart(language, places).map((selector) => found.get(selector) as Setting);
    for (const [language, { text, headline, family }] of withScripts) {
      for (const { lineHeight, selector } of set(language, ...ofTexts)) {
        expect(lineHeight, selector).toBeGreaterThan(text);
      }
      for (const { lineHeight, selector } of set(language, ...ofHeadings)) {
        expect(lineHeight, selector).toBeGreaterThan(headline);
      }
      for (const one of set(language, ...ofTexts, ...ofHeadings)) {
        expect(one).toMatchObject({ tracking: 'normal', slope: 'normal', case: 'none' });
        if (family) expect(one.families[0], one.selector).toBe(family);
      }
      expect(set(language, 'em')[0]).toMatchObject({ slope: 'normal' });
    }
    for (const language of [...latin, ...tall]) {
      const [deck, em] = set(language, '[data-part=deck]', 'em');
      expect(deck?.slope, language).toBe(path === '/every' ? 'italic' : 'normal');
      expect(em?.slope, language).toBe('italic');
    }
    for (const language of tall) expect(set(language, 'h2')[0]?.lineHeight, language).toBeGreaterThan(1.2);
  },
);

test.each(['en', 'hi'])(
  'a tag that names a script wins over the usual one of its language, on a page in %s',
  async (language) => {
    const page = await open(`/tags-in-${language}`);
    const selectors = Object.keys(tags).flatMap((tag) => [`[lang="${tag}"]`, `[lang="${tag}"] em`]);
    const found = await settings(page, ...selectors);
    for (const [index, [tag, family]] of Object.entries(tags).entries()) {
      const [words, em] = found.slice(2 * index);
      expect(words?.families[0], tag).toBe(family);
      const isLatin = /Latn|Cyrl/.test(tag);
      expect(em?.slope, tag).toBe(isLatin ? 'italic' : 'normal');
    }
  },
);

describe.each(withScripts.filter(([, { family }]) => family))('a page in %s', (language, { family }) => {
  test('has the families of its script before those of the theme', async () => {
    const page = await open(`/tabloid/${language}`);
    const [ofText, ofHeadline] = await settings(page, paragraph, 'h1');
    expect(ofText?.families[0]).toBe(family);
    expect(ofText?.families).toContain('Bitter');
    expect(ofHeadline?.families[0]).toBe(family);
    expect(ofHeadline?.families).toContain('Oswald');
  });
});

describe.each(['ja', 'ko', 'zh-Hans', 'zh-Hant'])('a page in %s', (language) => {
  test('has the families of the theme, whose serif or sans is that of the language', async () => {
    const page = await open(`/tabloid/${language}`);
    expect((await setting(page, 'h1')).families.at(-1)).toBe('sans-serif');
    expect((await setting(page, paragraph)).families.at(-1)).toBe('serif');
  });
});

const wordBreaks = [
  ['ja', 'auto-phrase'],
  ['ko', 'keep-all'],
  ['zh-Hans', 'normal'],
];

test.each(wordBreaks)('the headline of a page in %s is broken as its readers expect', async (language, wordBreak) => {
  const page = await open(`/${language}`);
  expect((await setting(page, 'h1')).wordBreak).toBe(wordBreak);
  expect((await setting(page, paragraph)).wordBreak).toBe('normal');
});

describe.each(latin)('a page in %s', (language) => {
  test('is set as the theme says', async () => {
    const page = await open(`/${language}`);
    const headline = await setting(page, 'h1');
    expect(headline.lineHeight).toBeCloseTo(1.02);
    expect(headline.tracking).not.toBe('normal');
    expect((await setting(page, paragraph)).lineHeight).toBeCloseTo(1.58);
    expect((await setting(page, '[data-part=deck]')).slope).toBe('italic');
    expect((await setting(page, 'em')).slope).toBe('italic');
    const shouted = await open(`/tabloid/${language}`);
    expect((await setting(shouted, 'h1')).case).toBe('uppercase');
  });
});

describe.each(ferryLanguages)('a page in %s', (language) => {
  test('has no overflow on a phone of 320 pixels, even with the largest headlines', async () => {
    const page = await open(`/tabloid/${language}`, 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test('has the direction of its script, and dates and minutes in its language', async () => {
    const page = await open(`/${language}`);
    const article = ferryIn(language);
    expect((await setting(page, 'h1')).direction).toBe(directionOf(language));
    expect(await page.locator('time').first().textContent()).toBe(
      formatDate(new Date(article.publishedAt ?? ''), language, 'UTC', 'date'),
    );
    expect(await page.locator('label').last().textContent()).toContain(formatMinutes(1, language));
  });
});

describe('A quotation', () => {
  const marked = [
    ['de', 'Er: „Sie sagte ‚nein‘“.'],
    ['fr', 'Er: «Sie sagte «nein»».'],
    ['ja', 'Er: 「Sie sagte 『nein』」.'],
  ];

  test.each(marked)('has the marks of a page in %s', async (language, words) => {
    expect(await spoken(await open(`/${language}-quoting`))).toBe(words);
  });

  test('has the marks of the page also inside text in another language', async () => {
    const words = await spoken(await open('/de-quoting-in-fr'));
    expect(words).toBe('Er: elle a dit „non“, „so ‚non‘“.');
    expect(words).toBe(plainText(quotingInFrench, quotationMarks('de')));
  });

  test.each([...ferryLanguages, ...unknownToChromium])('has the marks in %s that plain text has', async (language) => {
    const [opening, closing, innerOpening, innerClosing] = quotationMarks(language);
    const words = await spoken(await open(`/${language}-quoting`));
    expect(words).toBe(`Er: ${opening}Sie sagte ${innerOpening}nein${innerClosing}${closing}.`);
  });
});

test('a story that begins with a quotation has no drop cap, which would be the quotation mark', async () => {
  const dropCap = (page: Page) =>
    page
      .locator(paragraph)
      .first()
      .evaluate((element) => getComputedStyle(element, '::first-letter').getPropertyValue('initial-letter'));
  expect(await dropCap(await open('/magazine/quoting-later'))).toBe('3');
  expect(await dropCap(await open('/magazine/quoting-at-once'))).toBe('normal');
});

describe('Text in another language', () => {
  test('in Latin script has the families of the theme, and its slant, on a page in Arabic', async () => {
    const page = await open('/ar-with-en');
    const words = await setting(page, 'p [lang=en]');
    expect(words.families[0]).toBe('Bitter Variable');
    expect(words.families).not.toContain('Geeza Pro');
    expect((await setting(page, 'p [lang=en] em')).slope).toBe('italic');
    expect((await setting(page, 'figcaption [lang=en]')).families[0]).toBe('Oswald Variable');
  });

  test('in Arabic has the families of Arabic on a page in English', async () => {
    const page = await open('/en-with-ar');
    for (const place of ['p', 'figcaption']) {
      expect((await setting(page, `${place} [lang=ar]`)).families[0]).toBe('Noto Naskh Arabic Variable');
      expect((await setting(page, `${place} [lang=ar] em`)).slope).toBe('normal');
    }
    expect((await setting(page, paragraph)).families[0]).toBe('Bitter Variable');
  });

  test('with a tag for Latin script has the families of the theme', async () => {
    const page = await open('/hi-Latn');
    expect((await setting(page, 'h1')).families[0]).toBe('Newsreader Variable');
    expect((await setting(page, 'em')).slope).toBe('italic');
  });
});

describe('English interface messages on a right-to-left page', () => {
  test.each([390, 1280])(
    'stand where those of the page would, and run from left to right: at %i pixels',
    async (width) => {
      const page = await open('/ug', width);
      const words = page.locator('bdi[lang=en]');
      expect(await words.count()).toBeGreaterThan(10);
      expect(new Set(await words.evaluateAll((all) => all.map((one) => getComputedStyle(one).direction)))).toEqual(
        new Set(['ltr']),
      );
      for (const part of ['.broadsheet-KeyPoints h2', '.broadsheet-Byline', '[data-part=note]']) {
        const [element, marked] = [page.locator(part), page.locator(`${part} > bdi`)];
        const [box, own] = [await element.boundingBox(), await marked.boundingBox()];
        expect((own?.x ?? 0) + (own?.width ?? 0)).toBeCloseTo((box?.x ?? 0) + (box?.width ?? 0), 0);
      }
      expect(await page.locator('.broadsheet-Byline').evaluate((one: HTMLElement) => one.innerText)).toBe(
        'By مارا ليند',
      );
    },
  );

  test('follow the marker of `<details>`, which is at the right', async () => {
    const page = await open('/ug');
    const edges = await page.locator('summary').evaluate((summary) => {
      const words = summary.querySelector('bdi') as HTMLElement;
      return [summary, words].map((element) => element.getBoundingClientRect().right);
    });
    expect(edges[1]).toBeLessThan((edges[0] ?? 0) - 5);
  });

  test('have the same typography as the text around them', async () => {
    const page = await open('/ug');
    for (const [around, inside] of [
      ['.broadsheet-Byline', '.broadsheet-Byline bdi[lang=en]'],
      ['.broadsheet-Byline', '.broadsheet-Byline bdi[lang=ug]'],
      ['[data-part=gauge] label', '[data-part=gauge] label bdi'],
      ['.broadsheet-ConversationThread [role] > li > p', '#turn-1 > p > a'],
      ['.broadsheet-Byline', '.broadsheet-SiteFooter li a'],
    ] as const) {
      const [place, words] = await settings(page, around, inside);
      expect({ ...words, selector: '', direction: '' }).toEqual({ ...place, selector: '', direction: '' });
    }
  });

  test('are accessible names', async () => {
    const page = await open('/ug');
    for (const [role, name] of [
      ['link', 'Skip to the story'],
      ['heading', 'Key points'],
      ['group', 'Reading depth'],
      ['link', 'Link to turn 2'],
      ['navigation', 'Site'],
    ] as const) {
      expect(await page.getByRole(role, { name, exact: true }).count(), name).toBe(1);
    }
    expect(await page.getByRole('navigation', { name: 'Site' }).getAttribute('lang')).toBe('en');
    expect(
      await page
        .locator('nav li')
        .first()
        .evaluate((item) => item.closest('[lang]')?.getAttribute('lang')),
    ).toBe('ug');
  });
});

test('a theme inside a page in Arabic sets neither capitals nor tight lines, but its families for Latin script', async () => {
  const page = await open('/scope');
  const headline = await setting(page, '#scoped h2');
  expect(headline).toMatchObject({ tracking: 'normal', case: 'none' });
  expect(headline.lineHeight).toBeGreaterThan(1.4);
  expect(headline.families[0]).toBe('Noto Naskh Arabic Variable');
  expect(headline.families).toContain('Oswald');
  expect(headline.families).not.toContain('Newsreader');
});

test('a custom family replaces those of the script', async () => {
  const page = await open('/own-family');
  const { families } = await setting(page, paragraph);
  expect(families.slice(0, 2)).toEqual(['Gull Naskh', 'Newsreader Variable']);
});
