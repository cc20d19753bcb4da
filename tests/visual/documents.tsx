import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright';
import type { Article } from '../../src/article/Article';
import type { FrontData } from '../../src/front/FrontData';
import type { RenderPageOptions } from '../../src/server/documentOf';
import { renderDocument } from '../../src/server/renderDocument';
import { browserWith } from '../browser/browserWith';
import { fontFaces, serveFonts } from './fonts';

const host = 'http://stories.broadsheet.example';

/** A browser context that has the fonts of the tests and the pictures of the stories. */
export async function openProfile(): Promise<BrowserContext> {
  const browser = await browserWith();
  const profile = await browser.newContext({ reducedMotion: 'reduce' });
  await serveFonts(profile);
  await profile.route(`${host}/**`, (route) => {
    const file = new URL(`../..${new URL(route.request().url()).pathname}`, import.meta.url);
    return file.pathname.endsWith('.svg')
      ? route.fulfill({ body: readFileSync(file), contentType: 'image/svg+xml' })
      : route.fulfill({ status: 204 });
  });
  // A browser without an open page takes longer to open the next one.
  await profile.newPage();
  return profile;
}

/** A picture of a whole document. */
export async function pictureOf(
  profile: BrowserContext,
  [content, width, scheme]: readonly [content: Article | FrontData, width: number, scheme: 'light' | 'dark'],
  options: RenderPageOptions = {},
): Promise<Buffer> {
  const page = await profile.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
  const head = (
    <>
      <base href={host} />
      <style>{fontFaces}</style>
    </>
  );
  await page.setContent(renderDocument(content, { ...options, head }));
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  // Versions of a browser draw its own controls differently.
  const picture = await page.screenshot({ fullPage: true, mask: [page.locator('audio')] });
  await page.close();
  return picture;
}
