import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/Article';
import { directionOf } from '../../src/article/direction';
import { plainText } from '../../src/article/plainText';
import { quotationMarks } from '../../src/article/quotationMarks';
import { Headline } from '../../src/components/Headline/Headline';
import { formatDate, formatMinutes } from '../../src/messages/format';
import { messagesFor } from '../../src/messages/messagesFor';
import { ThemeScope } from '../../src/theme/ThemeScope';
import { themes } from '../../src/theme/themes';
import { ferryIn, ferryLanguages } from '../../stories/articles/ferry';
import { nonce, type Site, startSite } from './site';

/** What a script needs: the least height of a line of text and of a headline in their font sizes, and its first family. */
interface Script {
  text: number;
  headline: number;
  family?: string;
}

const scripts: Record<string, Script> = {
  am: { text: 1.6, headline: 1.25, family: 'Noto Serif Ethiopic' },
  ar: { text: 1.7, headline: 1.4, family: 'Noto Naskh Arabic Variable' },
  bn: { text: 1.6, headline: 1.25, family: 'Noto Serif Bengali' },
  fa: { text: 1.7, headline: 1.4, family: 'Noto Naskh Arabic Variable' },
  he: { text: 1.6, headline: 1.2, family: 'Noto Serif Hebrew' },
  hi: { text: 1.6, headline: 1.25, family: 'Noto Serif Devanagari' },
  ja: { text: 1.6, headline: 1.25 },
  ko: { text: 1.6, headline: 1.25 },
  my: { text: 1.9, headline: 1.6, family: 'Noto Sans Myanmar' },
  ta: { text: 1.6, headline: 1.25, family: 'Noto Serif Tamil' },
  th: { text: 1.6, headline: 1.25, family: 'Noto Serif Thai' },
  ur: { text: 2.1, headline: 1.8, family: 'Noto Nastaliq Urdu' },
  'zh-Hans': { text: 1.6, headline: 1.25 },
  'zh-Hant': { text: 1.6, headline: 1.25 },
};
const withScripts = Object.entries(scripts);
const latin = ferryLanguages.filter((language) => !(language in scripts));

/** A page in a language with words in another one, in the text and under a picture. */
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

/** A page with words that are quoted, and words quoted inside those. */
function quoting(language: string): Article {
  const inside = { type: 'quotation', text: 'nein' } as const;
  const text = ['Er: ', { type: 'quotation', text: ['Sie sagte ', inside] }, '.'] as const;
  return { language, headline: ferryIn('en').headline, body: [{ type: 'paragraph', text }] };
}

/** Languages for which Chromium draws the marks of English. */
const unknownToChromium = ['be', 'is', 'ka', 'kk-Arab', 'nds', 'ti-ER', 'uz', 'yue'];

/** Words in French that quote, and a quotation of words in French that quote. */
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

/** The one page of all tests, which only look at it. */
let window: Page | undefined;

async function open(path: string, width = 1280): Promise<Page> {
  window ??= (await site.open(path)).page;
  await window.setViewportSize({ width, height: 800 });
  const address = new URL(path, window.url()).href;
  if (window.url() !== address) await window.goto(address);
  return window;
}

/** How elements are set, each the first of its selector; heights in their font sizes. */
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

/** The words of a page that quotes as a screen reader is told them, with the marks that the browser has drawn. */
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
  test.each(['/tabloid', ''])('has the lines, letters and slope of its script at “%s”', async (theme) => {
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

  test('stresses words without slanting them', async () => {
    const page = await open(`/${language}`);
    const stressed = await setting(page, 'em');
    expect(stressed.slope).toBe('normal');
    const hasDots = /^(ja|zh)/.test(language);
    expect(stressed.emphasis).toBe(hasDots ? 'dot' : 'none');
    if (hasDots) expect(stressed.emphasisPosition).toBe(language === 'ja' ? 'over' : 'under');
    else expect(stressed.weight).toBeGreaterThan(500);
  });
});

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

test.each([
  ['ja', 'auto-phrase'],
  ['ko', 'keep-all'],
  ['zh-Hans', 'normal'],
])('the headline of a page in %s is broken as its readers expect', async (language, wordBreak) => {
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
  test('leaves no column of a phone of 320 pixels, even where headlines are largest', async () => {
    const page = await open(`/tabloid/${language}`, 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test('runs in the direction of its script, with dates and minutes in its language', async () => {
    const page = await open(`/${language}`);
    const article = ferryIn(language);
    expect((await setting(page, 'h1')).direction).toBe(directionOf(language));
    expect(await page.locator('time').first().textContent()).toBe(
      formatDate(new Date(article.publishedAt ?? ''), language, 'UTC', 'date'),
    );
    expect(await page.locator('label').last().textContent()).toContain(formatMinutes(1, language));
  });
});

describe('What is quoted', () => {
  test.each([
    ['de', 'Er: „Sie sagte ‚nein‘“.'],
    ['fr', 'Er: «Sie sagte «nein»».'],
    ['ja', 'Er: 「Sie sagte 『nein』」.'],
  ] as const)('has the marks of a page in %s', async (language, words) => {
    expect(await spoken(await open(`/${language}-quoting`))).toBe(words);
  });

  test('has the marks of the page inside of words in another language too', async () => {
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

test('a story that begins with what is quoted has no drop cap, which would be the quotation mark', async () => {
  const dropCap = (page: Page) =>
    page
      .locator(paragraph)
      .first()
      .evaluate((element) => getComputedStyle(element, '::first-letter').getPropertyValue('initial-letter'));
  expect(await dropCap(await open('/magazine/quoting-later'))).toBe('3');
  expect(await dropCap(await open('/magazine/quoting-at-once'))).toBe('normal');
});

describe('Words in another language', () => {
  test('in Latin letters keep the type of the theme, and their slope, on a page in Arabic', async () => {
    const page = await open('/ar-with-en');
    const words = await setting(page, 'p [lang=en]');
    expect(words.families[0]).toBe('Bitter Variable');
    expect(words.families).not.toContain('Geeza Pro');
    expect((await setting(page, 'p [lang=en] em')).slope).toBe('italic');
    expect((await setting(page, 'figcaption [lang=en]')).families[0]).toBe('Oswald Variable');
  });

  test('in Arabic have the type of Arabic on a page in English', async () => {
    const page = await open('/en-with-ar');
    for (const place of ['p', 'figcaption']) {
      expect((await setting(page, `${place} [lang=ar]`)).families[0]).toBe('Noto Naskh Arabic Variable');
      expect((await setting(page, `${place} [lang=ar] em`)).slope).toBe('normal');
    }
    expect((await setting(page, paragraph)).families[0]).toBe('Bitter Variable');
  });

  test('of a language that is written in Latin letters for once have the type of the theme', async () => {
    const page = await open('/hi-Latn');
    expect((await setting(page, 'h1')).families[0]).toBe('Newsreader Variable');
    expect((await setting(page, 'em')).slope).toBe('italic');
  });
});

test('a theme inside a page in Arabic brings neither capitals nor tight lines, but its own families for Latin letters', async () => {
  const page = await open('/scope');
  const headline = await setting(page, '#scoped h2');
  expect(headline).toMatchObject({ tracking: 'normal', case: 'none' });
  expect(headline.lineHeight).toBeGreaterThan(1.4);
  expect(headline.families[0]).toBe('Noto Naskh Arabic Variable');
  expect(headline.families).toContain('Oswald');
  expect(headline.families).not.toContain('Newsreader');
});

test('a family of one’s own takes the place of those of the script', async () => {
  const page = await open('/own-family');
  const { families } = await setting(page, paragraph);
  expect(families.slice(0, 2)).toEqual(['Gull Naskh', 'Newsreader Variable']);
});
