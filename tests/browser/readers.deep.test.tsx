import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ThemeName, themes } from '../../src/theme/themes';
import { type Site, seed, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
  for (const theme of Object.keys(themes) as ThemeName[]) site.put(`/${theme}`, everything, { theme });
});
afterAll(() => site.close());

/** The seed with a block of every type, and a link in each field that accepts one. */
const link = { type: 'link', text: 'the map', url: 'https://example.com/a/long/address/of/a/map' } as const;
const everything: typeof seed = {
  ...seed,
  authors: [{ name: 'Ida Fenwick', url: 'https://example.com/fenwick' }],
  summary: ['See ', link, '.'],
  body: [
    ...seed.body,
    { type: 'heading', text: 'What is left' },
    { type: 'paragraph', text: ['On ', link, ', and ', { type: 'strong', text: 'nowhere else' }, '.'] },
    { type: 'list', items: ['The harbour', ['The road, on ', link]] },
    { type: 'quote', paragraphs: ['It was dark.', 'It was very dark.'], attribution: 'The keeper' },
    { type: 'divider' },
    {
      type: 'figure',
      image: { url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', alt: 'A tower', width: 3, height: 2 },
    },
  ],
};

const style = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** The position of the minutes of each depth: next to its name, or below it. */
const placesOfMinutes = (page: Page) =>
  page.locator('label:visible').evaluateAll((labels) =>
    labels.map((label) => {
      const [name, minutes] = [...label.querySelectorAll('span, small')].map((part) => part.getBoundingClientRect());
      return name && minutes && minutes.top < name.bottom - 1 ? 'beside' : 'below';
    }),
  );

describe.each(Object.keys(themes))('with the theme %s', (theme) => {
  let page: Page;
  beforeAll(async () => {
    page = (await site.open(`/${theme}`, { colorScheme: 'light' })).page;
  });
  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ media: 'screen', contrast: null, forcedColors: null, reducedMotion: null });
  });

  test('`prefers-contrast: more` removes grey text and faint lines', async () => {
    await page.emulateMedia({ contrast: 'more' });
    const ink = await style(page, '.broadsheet-ArticlePage', 'color');
    expect(await style(page, '.broadsheet-Dateline', 'color')).toBe(ink);
    expect(await style(page, '.broadsheet-KeyPoints', 'border-top-color')).toBe(ink);
    const textColor = await style(page, '#turn-1 > div', 'color');
    expect(await style(page, '#turn-1 > p', 'color')).toBe(textColor);
  });

  test('forced colours keep every line with a meaning, in system colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    for (const [selector, line] of [
      ['.broadsheet-PullQuote', 'border-inline-start-width'],
      ['.broadsheet-Quote', 'border-inline-start-width'],
      ['.broadsheet-KeyPoints', 'border-block-start-width'],
      ['fieldset:last-of-type label:has(:checked) > svg', 'border-block-end-width'],
    ] as const) {
      expect(Number.parseFloat(await style(page, selector, line)), selector).toBeGreaterThan(0);
    }
  });

  test('`prefers-reduced-motion` removes the fade', async () => {
    await page.locator('.broadsheet-ReadingDepth').evaluate((root) => root.setAttribute('data-changed', ''));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await style(page, '#in-full', 'animation-name')).toBe('none');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await style(page, '#in-full', 'animation-name')).toBe('broadsheet-fade');
  });

  test('nothing is transparent, also for `prefers-reduced-transparency`', async () => {
    const seenThrough = await page.evaluate(
      () =>
        [...document.querySelectorAll('.broadsheet-ArticlePage *')].filter((element) => {
          for (const animation of element.getAnimations()) animation.finish();
          const { opacity, backdropFilter } = getComputedStyle(element);
          return (opacity !== '1' && opacity !== '0') || backdropFilter !== 'none';
        }).length,
    );
    expect(seenThrough).toBe(0);
  });

  test.each([
    ['letters of twice the size', 1280, 200],
    ['letters of twice the size on a phone', 390, 200],
    ['a zoom of 400 %', 320, 100],
  ])('a page with %s shows everything without horizontal scrolling', async (_, width, percent) => {
    await page.setViewportSize({ width, height: 900 });
    const { out, overflow } = await page.evaluate((size) => {
      const root = document.documentElement;
      root.style.setProperty('font-size', `${size}%`);
      const found = [...document.querySelectorAll<HTMLElement>('h1, h2, p, li, figure, blockquote, label')]
        .filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none')
        .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
      const measured = { out: found, overflow: root.scrollWidth - innerWidth };
      root.style.removeProperty('font-size');
      return measured;
    }, percent);
    expect(out).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test.each([
    [320, 'below'],
    [390, 'below'],
    [768, 'beside'],
    [1280, 'beside'],
  ])('at %i pixels the minutes of all depths are %s their names', async (width, place) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await placesOfMinutes(page)).toEqual([place, place, place]);
  });

  test('in print it is black on white, without controls, and avoids breaks inside parts', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const paper = (property: string, ...selectors: string[]) =>
      Promise.all(selectors.map((selector) => style(page, selector, property)));
    for (const color of await paper('color', 'h1', '#full-1', '#turn-2 > div', '.broadsheet-KeyPoints li')) {
      expect(color).toBe('rgb(0, 0, 0)');
    }
    const grounds = ['html', '.broadsheet-ArticlePage', '.broadsheet-ConversationThread'];
    for (const ground of await paper('background-color', ...grounds)) expect(ground).toMatch(/, 0\)$|255, 255, 255/);
    const furniture = ['.broadsheet-SiteFooter', '.broadsheet-SkipLink', '[data-part="gauge"]', '#turn-1 > p > a'];
    for (const display of await paper('display', ...furniture)) expect(display).toBe('none');
    const headings = [
      'h1',
      '.broadsheet-KeyPoints h2',
      '.broadsheet-Subheading',
      '.broadsheet-ConversationThread > header',
    ];
    for (const after of await paper('break-after', ...headings)) expect(after).toBe('avoid');
    const whole = ['.broadsheet-PullQuote', '.broadsheet-Quote', '.broadsheet-Figure', '#turn-1'];
    for (const inside of await paper('break-inside', ...whole)) expect(inside).toBe('avoid');
    const address = await page
      .locator('.broadsheet-Summary a')
      .evaluate((anchor) => getComputedStyle(anchor, '::after').content);
    expect(address).toContain(link.url);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });
});
