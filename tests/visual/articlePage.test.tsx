import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { type Browser, chromium } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { depths } from '../../src/article/depth';
import { readArticle } from '../../src/article/readArticle';
import { renderDocument } from '../../src/server/renderDocument';
import seed from '../../stories/articles/lebanon-pullout.json';
import { chromiumFlags } from '../chromium.mjs';
import { fontFaces } from './fonts';

const baselines = new URL('./baselines/', import.meta.url);
const found = new URL('../../.visual/', import.meta.url);
const html = renderDocument(readArticle(seed), { head: <style>{fontFaces}</style> });

/**
 * Engines of different age draw the edges of letters differently: that far may a pixel be from what it was, and that share of
 * them farther. Chromium 147 and 156 differ in at most 0.13 % of the pixels so.
 */
const threshold = 0.3;
const tolerance = 0.0025;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.BROADSHEET_CHROMIUM, args: chromiumFlags });
  mkdirSync(baselines, { recursive: true });
  mkdirSync(found, { recursive: true });
});
afterAll(() => browser.close());

describe.each([390, 768, 1280])('at %i pixels', (width) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(depths)('the article page %s looks as it did', async (depth) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
      await page.setContent(html);
      await page.getByRole('radio').nth(depths.indexOf(depth)).check();
      await page.getByRole('radio', { checked: true }).blur();
      await page.evaluate(() => document.fonts.ready);
      // The whole page once; at the other depths only the story, the rest being the same.
      const picture =
        depth === 'at-a-glance'
          ? await page.screenshot({ fullPage: true })
          : await page.locator('.broadsheet-ReadingDepth').screenshot();
      await page.close();
      compare(`${width}-${colorScheme}-${depth}.png`, picture);
    });
  });
});

function compare(name: string, picture: Buffer) {
  const baseline = new URL(name, baselines);
  if (process.env.UPDATE_BASELINES) writeFileSync(baseline, picture);
  expect(existsSync(baseline), `There is no baseline ${name}: look at the page and run npm run fix:visual.`).toBe(true);

  const [is, was] = [PNG.sync.read(picture), PNG.sync.read(readFileSync(baseline))];
  const advice = `The picture is in .visual/${name}; if it is right, run npm run fix:visual.`;
  writeFileSync(new URL(name, found), picture);
  expect({ width: is.width, height: is.height }, advice).toEqual({ width: was.width, height: was.height });

  const difference = new PNG({ width: is.width, height: is.height });
  const pixels = pixelmatch(is.data, was.data, difference.data, is.width, is.height, { threshold });
  writeFileSync(new URL(name.replace('.png', '.difference.png'), found), PNG.sync.write(difference));
  expect(pixels / (is.width * is.height), advice).toBeLessThanOrEqual(tolerance);
}
