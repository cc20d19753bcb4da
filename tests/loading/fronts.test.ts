import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags } from '../chromium.mjs';
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

async function open(width: number): Promise<{ page: Page; profile: BrowserContext }> {
  const profile = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await profile.newPage();
  await page.goto(site.addressOf('server', 'front'));
  return { page, profile };
}

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

describe('The pictures of a front', () => {
  it.each([390, 768, 1280])('are as wide as their `sizes` say, at %i pixels', async (width) => {
    const { page, profile } = await open(width);
    const pictures = await picturesOn(page);
    await profile.close();
    expect(pictures.length).toBeGreaterThan(10);
    console.log(
      width,
      pictures.map(
        ({ url, width, announced }) =>
          `${url.split('/').at(-1)} ${Math.round(width)} ${Math.round(announced)} ${(announced / width).toFixed(2)}`,
      ),
    );
  });
});
