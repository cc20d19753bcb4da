import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags } from '../chromium.mjs';
import { openPage } from './openPage';
import { entries, type LoadingSite, startLoadingSite } from './site';

let site: LoadingSite;
let browser: Browser;
beforeAll(async () => {
  site = await startLoadingSite();
  browser = await chromium.launch({ executablePath: process.env.BROADSHEET_CHROMIUM, args: chromiumFlags });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The layout shift of a page, and the change of its height, when its three images arrive after scrolling to the end. */
async function whenPicturesArrive(url: string, width: number) {
  const held = site.hold(/^\/pictures\//);
  const { page, profile } = await openPage(browser, url, width);
  // Each is requested when it is near the viewport; the last one is in the viewport when all arrive.
  await page.waitForLoadState('domcontentloaded');
  const pictures = await page.locator('figure img').all();
  expect(pictures.length).toBe(3);
  for (const [index, picture] of pictures.entries()) {
    await picture.evaluate((image) => image.scrollIntoView({ block: 'center' }));
    // A browser checks lazy images once per frame: one that is scrolled past within a frame is not requested.
    await expect.poll(held.count).toBeGreaterThan(index);
  }
  expect(held.count()).toBe(3);
  const state = () =>
    page.evaluate(async () => ({
      moved: await window.movedSoFar(),
      length: document.body.scrollHeight,
      loaded: [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).length,
    }));
  const before = await state();
  held.release();
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const after = await state();
  await profile.close();
  return { before, after };
}

const places = entries.flatMap((entry) => [390, 1280].map((width) => ({ entry, width })));

describe('When images arrive late', () => {
  it.each(places)('a document of $entry has no layout shift at $width pixels', async ({ entry, width }) => {
    const { before, after } = await whenPicturesArrive(site.addressOf(entry, 'illustrated'), width);
    expect([before.loaded, after.loaded]).toEqual([0, 3]);
    expect(after.moved).toBe(0);
    expect(after.length).toBe(before.length);
  });

  it.each([390, 1280])('an article without image sizes has no layout shift at %i pixels', async (width) => {
    const { before, after } = await whenPicturesArrive(site.addressOf('server', 'unsized'), width);
    expect([before.loaded, after.loaded]).toEqual([0, 3]);
    expect(after.moved).toBe(0);
    expect(after.length).toBe(before.length);
  });

  it('the text would shift without reserved space', async () => {
    const sizeless = site.htmlOf('server', 'unsized').replaceAll('aspect-ratio:3/2', '');
    const { after } = await whenPicturesArrive(site.put(sizeless), 390);
    expect(after.moved).toBeGreaterThan(0.01);
  });
});

describe('When web fonts arrive late', () => {
  it.each(places)(
    'the text of a document of $entry is visible without them at $width pixels, and does not shift',
    async ({ entry, width }) => {
      const held = site.hold(/^\/web-fonts\//);
      const { page, profile } = await openPage(browser, site.addressOf(entry, 'set'), width);
      const inFallbacks = await page.evaluate(async () => {
        const fallbacks = [...document.fonts].filter(({ family }) => family.includes('Fallback'));
        await Promise.allSettled(fallbacks.map((face) => face.load()));
        await window.movedSoFar();
        window.moved = 0;
        return fallbacks.filter(({ status }) => status === 'loaded').length;
      });
      // Text that is painted while a font is blocked is invisible.
      expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loading'))).toBe(true);
      expect(inFallbacks).toBeGreaterThan(0);
      expect(held.count()).toBeGreaterThan(0);
      held.release();
      const moved = await page.evaluate(() => document.fonts.ready.then(() => window.movedSoFar()));
      const late = await page.evaluate(
        () =>
          [...document.fonts].filter(({ family, status }) => family.includes('Variable') && status === 'loaded').length,
      );
      await profile.close();
      expect(late).toBeGreaterThan(0);
      console.log(`broadsheet/${entry} at ${width} pixels: moved by ${moved} when ${late} web fonts came`);
      // Without adjusted fallback fonts, the shift is at least ten times larger: tests/browser/fallbacks.deep.test.tsx.
      expect(moved).toBeLessThan(0.001);
    },
  );
});
