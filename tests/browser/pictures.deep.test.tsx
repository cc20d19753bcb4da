import type { Page, Route } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/Article';
import { Figure } from '../../src/components/Figure/Figure';
import { type Site, startSite } from './site';

/** Images of one colour, by file name, with their sizes. */
const sizes: Record<string, readonly [width: number, height: number]> = {
  small: [120, 90],
  tall: [400, 2000],
  portrait: [3000, 4000],
  wide: [4000, 500],
  unsized: [120, 90],
  beside: [120, 600],
};

/** The colour of all images. */
const red = [200, 0, 0, 255];

function picture(name: string): Article['body'][number] {
  const [width, height] = sizes[name] ?? [];
  const image = { url: `/${name}.png`, alt: name, ...(name !== 'unsized' && { width, height }) };
  return { type: 'figure', image, caption: `The ${name} picture` } as Article['body'][number];
}

const article: Article = {
  headline: 'Pictures of every size',
  body: ['small', 'tall', 'portrait', 'wide', 'unsized'].map(picture),
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
  const [width = 0, height = 0] = sizes.beside ?? [];
  site.put('/pictures', article, { aside: <Figure image={{ url: '/beside.png', alt: 'beside', width, height }} /> });
});
afterAll(() => site.close());

/** Opens the page; its images are delayed until `arrive` is called. */
async function opened(width: number): Promise<{ page: Page; arrive: () => Promise<void> }> {
  const held: Route[] = [];
  const { page } = await site.open('/', { viewport: { width, height: 800 } });
  await page.route('**/*.png', (route) => void held.push(route));
  await page.goto(new URL('/pictures', page.url()).href, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager';
  });
  await expect.poll(() => held.length).toBe(6);
  return {
    page,
    async arrive() {
      for (const route of held) {
        const [fileWidth, fileHeight] = sizes[/(\w+)\.png/.exec(route.request().url())?.[1] ?? ''] ?? [0, 0];
        // A large image is sent with fewer pixels, which is faster to generate.
        const share = fileWidth * fileHeight > 100_000 ? 10 : 1;
        const file = new PNG({ width: fileWidth / share, height: fileHeight / share });
        for (let at = 0; at < file.data.length; at += 4) file.data.set(red, at);
        await route.fulfill({ contentType: 'image/png', body: PNG.sync.write(file) });
      }
      await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    },
  };
}

/** The boxes of all images, and the height of the page. */
function boxes(page: Page) {
  return page.evaluate(() => [
    ...[...document.images].map((image) => ({ alt: image.alt, ...image.getBoundingClientRect().toJSON() })),
    document.documentElement.scrollHeight,
  ]);
}

/** The visible size of an image: that of the red area of the page. */
async function visibleSize(page: Page, name: string): Promise<{ width: number; height: number }> {
  const { width, height, data } = PNG.sync.read(await page.getByAltText(name).screenshot());
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== red[0] || data[at + 1] !== red[1]) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { width: right - left + 1, height: bottom - top + 1 };
}

describe.each([390, 768, 1280])('in a window of %i pixels', (width) => {
  test('images are completely visible, at most at their natural size and not higher than the window, in their reserved space', async () => {
    const { page, arrive } = await opened(width);
    const before = await boxes(page);
    await arrive();
    expect(await boxes(page)).toEqual(before);
    const found: Record<string, { width: number; height: number }> = {};
    for (const [name, [fileWidth, fileHeight]] of Object.entries(sizes)) {
      const seen = await visibleSize(page, name);
      found[name] = seen;
      expect(seen.width, name).toBeLessThanOrEqual(fileWidth);
      expect(seen.height, name).toBeLessThanOrEqual(720);
      expect(Math.abs(seen.width / seen.height - fileWidth / fileHeight), name).toBeLessThan(
        0.02 * (fileWidth / fileHeight),
      );
    }
    expect(found.small).toEqual({ width: 120, height: 90 });
    expect(found.unsized).toEqual({ width: 120, height: 90 });
    expect(found.tall?.height).toBe(720);
    // A browser without `attr()` for lengths reserves the full width for an image that would be higher than the window.
    await page.evaluate(() => {
      for (const image of document.images) image.style.maxInlineSize = '100%';
    });
    for (const name of ['tall', 'portrait']) {
      const [fileWidth = 0, fileHeight = 0] = sizes[name] ?? [];
      const { width: seenWidth, height: seenHeight } = await visibleSize(page, name);
      expect(seenHeight, name).toBeLessThanOrEqual(720);
      expect(seenWidth / seenHeight, name).toBeCloseTo(fileWidth / fileHeight, 1);
    }
    const column = await page.locator('.broadsheet-ArticleBody').evaluate((body) => body.clientWidth);
    expect((await visibleSize(page, 'wide')).width).toBe(column);
    await page.close();
  });
});
