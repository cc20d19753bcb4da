import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle';
import { renderDocument } from '../../src/server/renderDocument';
import { type ThemeName, themes } from '../../src/theme/themes';
import seed from '../../stories/articles/lebanon-pullout.json';
import { oldLibrary } from '../../stories/articles/old-library';
import { browserWith } from '../browser/browserWith';
import { sampleOf } from '../deep';
import { fontFaces, serveFonts } from './fonts';
import { compare } from './pictures';

const articles = { english: readArticle(seed), arabic: readArticle(oldLibrary) };

let profile: BrowserContext;
beforeAll(async () => {
  const browser = await browserWith();
  profile = await browser.newContext({ reducedMotion: 'reduce' });
  await serveFonts(profile);
  // A browser without an open page takes longer to open the next one.
  await profile.newPage();
});
afterAll(() => profile.close());

describe.each(sampleOf(Object.keys(themes) as ThemeName[], 'tabloid'))('the theme %s', (theme) => {
  test.each(sampleOf(['english', 'arabic'] as const, 'arabic'))(
    'looks the same as its baseline in %s',
    async (language) => {
      const page = await profile.newPage();
      await page.setContent(renderDocument(articles[language], { theme, head: <style>{fontFaces}</style> }));
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.evaluate(() => document.fonts.ready);
          compare(`${theme}-${language}-${width}-${colorScheme}.png`, await page.screenshot(), 0.0075);
        }
      }
      await page.close();
    },
  );
});
