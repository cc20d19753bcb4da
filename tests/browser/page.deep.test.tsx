import type { Page, ViewportSize } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, seed, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** The horizontal overflow of the page, in pixels. */
function overflow(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

describe('a page with large letters or on a small screen', () => {
  const screens: [name: string, viewport: ViewportSize, fontSize: string][] = [
    ['a phone of 320 pixels (400 % zoom)', { width: 320, height: 640 }, '100%'],
    ['a phone with letters twice as large', { width: 390, height: 844 }, '200%'],
    ['a tablet with letters twice as large', { width: 768, height: 1024 }, '200%'],
    ['a desk with letters twice as large', { width: 1280, height: 900 }, '200%'],
  ];

  test.each(screens)('never scrolls horizontally on %s', async (_, viewport, fontSize) => {
    const { page } = await site.open('/', { viewport });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, fontSize);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    for (const name of [/At a glance/, /In brief/, /In full/]) {
      expect(
        await page
          .getByRole('radio', { name })
          .evaluate(
            (radio) => (radio.parentElement as Element).scrollWidth - (radio.parentElement as Element).clientWidth,
          ),
      ).toBeLessThanOrEqual(1);
    }
  });
});

describe('forced colours', () => {
  test('show the chosen depth, and the marks of key points and quotes', async () => {
    const { page } = await site.open('/', { forcedColors: 'active' });
    const lines = await page.evaluate(() => {
      const style = (selector: string, pseudo?: string) =>
        getComputedStyle(document.querySelector(selector) as Element, pseudo);
      const rule = (value: string) =>
        style(`fieldset:last-of-type label:has([value=${value}]) > svg`).borderBlockEndWidth;
      return {
        chosen: rule('in-full'),
        color: style('fieldset:last-of-type label:has([value=in-full]) > svg').borderBlockEndColor,
        other: rule('in-brief'),
        point: style('#guarantees', '::before').borderBlockStartWidth,
        quote: style('.broadsheet-PullQuote').borderInlineStartWidth,
      };
    });
    expect(lines).toEqual({ chosen: '4px', color: 'rgb(0, 0, 0)', other: '2px', point: '2px', quote: '3px' });
  });
});

describe('in print', () => {
  test('the page is black on white in one column, without controls, with the URLs of links', async () => {
    site.put('/links', {
      ...seed,
      summary: ['See ', { type: 'link', text: 'the map', url: 'https://example.com/map' }, '.'],
    });
    const { page } = await site.open('/links', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const paper = await page.evaluate(() => {
      const style = (selector: string, pseudo?: string) =>
        getComputedStyle(document.querySelector(selector) as Element, pseudo);
      return {
        headline: style('h1').color,
        turn: style('#turn-2 > div').color,
        band: style('.broadsheet-ConversationThread').backgroundColor,
        page: style('.broadsheet-ArticlePage').backgroundColor,
        ground: style('html').backgroundColor,
        link: style('.broadsheet-Summary a', '::after').content,
        footer: style('.broadsheet-SiteFooter').display,
      };
    });
    expect(paper).toEqual({
      headline: 'rgb(0, 0, 0)',
      turn: 'rgb(0, 0, 0)',
      band: 'rgba(0, 0, 0, 0)',
      page: 'rgba(0, 0, 0, 0)',
      ground: 'rgba(0, 0, 0, 0)',
      link: '" (https://example.com/map)"',
      footer: 'none',
    });
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});
