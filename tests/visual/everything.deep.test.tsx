import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, test } from 'vitest';
import { NewsletterSignup } from '../../src/components/NewsletterSignup/NewsletterSignup';
import { renderDocument } from '../../src/server/renderDocument';
import { flood } from '../../stories/articles/flood';
import { floodInArabic } from '../../stories/articles/floodInArabic';
import { browserWith } from '../browser/browserWith';
import { fontFaces, serveFonts } from './fonts';
import { compare } from './pictures';

const articles = { english: flood, arabic: floodInArabic };
const host = 'http://stories.broadsheet.example';

let profile: BrowserContext;
beforeAll(async () => {
  const browser = await browserWith();
  profile = await browser.newContext({ reducedMotion: 'reduce' });
  await serveFonts(profile);
  await profile.route(`${host}/**`, (route) => {
    const file = new URL(`../..${new URL(route.request().url()).pathname}`, import.meta.url);
    return file.pathname.endsWith('.svg')
      ? route.fulfill({ body: readFileSync(file), contentType: 'image/svg+xml' })
      : route.fulfill({ status: 204 });
  });
  // A browser without an open page takes longer to open the next one.
  await profile.newPage();
});
afterAll(() => profile.close());

test.each<[language: keyof typeof articles, width: number, scheme: 'light' | 'dark']>([
  ['english', 390, 'light'],
  ['english', 1280, 'light'],
  ['english', 1280, 'dark'],
  ['arabic', 1280, 'light'],
])(
  'the page with every block looks the same as its baseline in %s at %i pixels, %s',
  async (language, width, scheme) => {
    const page = await profile.newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const slots = {
      newsletter: <NewsletterSignup>The Tide: what the water left, every weekday at seven.</NewsletterSignup>,
    };
    const head = (
      <>
        <base href={host} />
        <style>{fontFaces}</style>
      </>
    );
    await page.setContent(renderDocument(articles[language], { head, contents: true, share: true, slots }));
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (const image of document.images) image.loading = 'eager';
      await Promise.all([...document.images].map((image) => image.decode()));
    });
    // Versions of a browser draw its own controls differently.
    const picture = await page.screenshot({ fullPage: true, mask: [page.locator('audio')] });
    compare(`everything-${language}-${width}-${scheme}.png`, picture);
    await page.close();
  },
);
