import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { depths } from '../../src/article/depth';
import { readArticle } from '../../src/article/readArticle';
import { renderDocument } from '../../src/server/renderDocument';
import seed from '../../stories/articles/lebanon-pullout.json';
import { browserWith } from '../browser/browserWith';
import { sampleOf } from '../deep';
import { fontFaces, serveFonts } from './fonts';
import { compare } from './pictures';

const html = renderDocument(readArticle(seed), { head: <style>{fontFaces}</style> });

let profile: BrowserContext;
beforeAll(async () => {
  const browser = await browserWith();
  profile = await browser.newContext({ reducedMotion: 'reduce' });
  await serveFonts(profile);
  // A browser without an open page takes longer to open the next one.
  await profile.newPage();
});
afterAll(() => profile.close());

describe.each(sampleOf([390, 768, 1280], 1280))('at %i pixels', (width) => {
  test.each(sampleOf(['light', 'dark'] as const, 'light'))(
    'the article page looks the same as its baseline, %s, at each depth',
    async (colorScheme) => {
      const page = await profile.newPage();
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.setContent(html);
      for (const depth of sampleOf(depths, 'at-a-glance')) {
        await page.getByRole('radio').nth(depths.indexOf(depth)).check();
        await page.getByRole('radio', { checked: true }).blur();
        await page.evaluate(() => document.fonts.ready);
        // The whole page once; at the other depths only the story, because the rest is the same.
        const picture =
          depth === 'at-a-glance'
            ? await page.screenshot({ fullPage: true })
            : await page.locator('.broadsheet-ReadingDepth').screenshot();
        compare(`${width}-${colorScheme}-${depth}.png`, picture);
      }
      await page.close();
    },
  );
});
