import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle';
import { renderDocument } from '../../src/server/renderDocument';
import { type ThemeName, themes } from '../../src/theme/themes';
import seed from '../../stories/articles/lebanon-pullout.json';
import { oldLibrary } from '../../stories/articles/old-library';
import { chromiumFlags } from '../chromium.mjs';
import { fontFaces, serveFonts } from './fonts';
import { compare } from './pictures';

const articles = { english: readArticle(seed), arabic: readArticle(oldLibrary) };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.BROADSHEET_CHROMIUM, args: chromiumFlags });
});
afterAll(() => browser.close());

describe.each(Object.keys(themes) as ThemeName[])('the theme %s', (theme) => {
  describe.each(['english', 'arabic'] as const)('in %s', (language) => {
    const html = renderDocument(articles[language], { theme, head: <style>{fontFaces}</style> });

    test.each([
      [390, 'light'],
      [390, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const)('at %i pixels, %s, looks as it did', async (width, colorScheme) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
      await serveFonts(page);
      await page.setContent(html);
      await page.evaluate(() => document.fonts.ready);
      const picture = await page.screenshot();
      await page.close();
      compare(`${theme}-${language}-${width}-${colorScheme}.png`, picture);
    });
  });
});
