import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags } from '../chromium.mjs';
import { openPage } from './openPage';
import { type LoadingSite, startLoadingSite } from './site';

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

const open = (width: number) => openPage(browser, site.addressOf('server', 'front'), width);

/** The pictures of a front that are shown: their widths, and those that their `sizes` announce before the layout is known. */
function picturesOn(page: Page): Promise<{ url: string; width: number; announced: number }[]> {
  return page.evaluate(() => {
    const ruler = document.body.appendChild(document.createElement('div'));
    const announcedBy = (sizes: string): number => {
      for (const size of sizes.split(/,\s*(?![^(]*\))/)) {
        const [, condition = 'all', length = ''] = /^(\(.*?\))?\s*([^()].*|calc.*)$/.exec(size) ?? [];
        if (!matchMedia(condition).matches) continue;
        ruler.style.width = length;
        return ruler.getBoundingClientRect().width;
      }
      return Number.NaN;
    };
    return [...document.querySelectorAll<HTMLImageElement>('main img')]
      .map((image) => ({
        url: image.currentSrc || image.src,
        width: image.getBoundingClientRect().width,
        announced: announcedBy(image.sizes),
      }))
      .filter(({ width }) => width > 0);
  });
}

const widths = [390, 768, 1280];

describe('The pictures of a front', () => {
  it.each(widths)('are as wide as their `sizes` say, at %i pixels', async (width) => {
    const { page, profile } = await open(width);
    const pictures = await picturesOn(page);
    await profile.close();
    expect(pictures.length).toBeGreaterThan(10);
    const wrong = pictures.filter(({ width, announced }) => announced < width * 0.97 || announced > width * 1.2);
    expect(wrong).toEqual([]);
  });

  it.each(widths)(
    'leave the layout as it is when they arrive late, and only the first is asked for early, at %i pixels',
    async (width) => {
      const held = site.hold(/^\/pictures\//);
      const { page, profile } = await open(width);
      await expect.poll(held.count).toBeGreaterThan(0);
      const stateOf = () =>
        page.evaluate(async () => ({
          length: document.body.scrollHeight,
          moved: await window.movedSoFar(),
          early: [...document.images].filter(({ loading }) => loading !== 'lazy').map((image) => image.fetchPriority),
          preloaded: document.head.querySelectorAll('link[rel=preload]').length,
        }));
      const before = await stateOf();
      held.release();
      await page.waitForFunction(() => document.images[0]?.complete);
      const after = await stateOf();
      await profile.close();
      expect(before).toEqual({ length: before.length, moved: before.moved, early: ['high'], preloaded: 1 });
      // Before any picture has come, 0.00005 was seen once, on a machine with other work. Pictures add nothing.
      expect(before.moved).toBeLessThan(0.001);
      expect(after).toEqual(before);
    },
  );
});
