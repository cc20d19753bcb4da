import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { GalleryBlock } from '../../src/article/Block';
import { deepTest } from '../deepTest';
import { type Site, startSite } from './site';

const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const gallery = (count: number, more?: Partial<GalleryBlock>): GalleryBlock => ({
  type: 'gallery',
  id: 'night',
  title: 'The night',
  placement: 'wide',
  pictures: Array.from({ length: count }, (_, index) => ({
    image: { url: gif, alt: `Drawing ${index + 1}`, width: 1200, height: 800 },
    caption: [{ type: 'strong', text: `Caption ${index + 1}.` }],
  })),
  ...more,
});
const article: Article = { headline: 'Pictures', body: [{ type: 'paragraph', text: 'Words.' }, gallery(6)] };

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put('/gallery', article);
  site.put('/gallery-ar', { ...article, language: 'ar' });
  for (const layout of ['sequence', 'rows'] as const) {
    const pictures = gallery(6).pictures.map(({ image }) => ({ image: { ...image, url: '/never.gif', height: 750 } }));
    site.put(`/gallery-${layout}`, { ...article, body: [gallery(6, { layout, pictures })] });
  }
  site.put('/gallery-still', article, { islands: false });
});
afterAll(() => site.close());

const opened = async (path: string, width = 1280) => {
  const { page, complaints } = await site.open(path, { viewport: { width, height: 900 } });
  return { page, complaints, link: (number: number) => page.locator('.broadsheet-Gallery li a').nth(number - 1) };
};
const position = (page: Page) => page.locator('dialog > p').innerText();

test.each([
  ['sequence', 1280],
  ['sequence', 390],
  ['rows', 1280],
] as const)(
  'A gallery in a %s of %i pixels keeps the space of pictures that are not loaded yet',
  async (layout, width) => {
    const { page } = await opened(`/gallery-${layout}`, width);
    await page.route('**/never.gif', () => undefined);
    await page.reload({ waitUntil: 'domcontentloaded' });
    const ratios = await page.locator('.broadsheet-Gallery img').evaluateAll((images) =>
      (images as HTMLImageElement[]).map(({ complete, clientWidth, clientHeight }) => ({
        complete,
        ratio: Math.round((clientWidth / clientHeight) * 10) / 10,
      })),
    );
    expect(ratios).toEqual(Array.from({ length: 6 }, () => ({ complete: false, ratio: 1.6 })));
    await page.close();
  },
);

describe('A gallery where its island runs', () => {
  test('opens a picture with the keyboard, leads to the others by arrow keys and buttons, and gives the focus back', async () => {
    const { page, link, complaints } = await opened('/gallery');
    await link(2).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('dialog', { name: /Picture 2 of 6/ }).isVisible()).toBe(true);
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('img', { name: 'Drawing 2' }).isVisible()).toBe(true);
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await position(page)).toMatch(/3\/6.*Picture 3 of 6.*Caption 3/s);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await position(page)).toContain('Caption 6');
    await dialog.getByRole('button', { name: 'Next picture' }).click();
    expect(await position(page)).toContain('Caption 1');
    await dialog.getByRole('button', { name: 'Previous picture' }).click();
    expect(await position(page)).toContain('Caption 6');
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await link(2).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).not.toContain('#');
    expect(complaints).toEqual([]);
    await page.close();
  });

  deepTest(
    'closes by its button and by a press beside the picture, and leaves other ways of opening a link alone',
    async () => {
      const { page, link } = await opened('/gallery');
      const dialog = page.getByRole('dialog');
      await link(1).click();
      await dialog.getByRole('button', { name: 'Close' }).click();
      expect(await dialog.isVisible()).toBe(false);
      await link(1).evaluate((element) => {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
      });
      expect(await dialog.isVisible()).toBe(false);
      await page.close();
    },
  );

  deepTest('follows the direction of the page', async () => {
    const { page, link } = await opened('/gallery-ar');
    await link(2).click();
    await page.keyboard.press('ArrowLeft');
    expect(await position(page)).toContain('Caption 3');
    await page.close();
  });
});

describe('A gallery without JavaScript', () => {
  test('is a grid of which nothing is wider than the page, and a link leads to the picture in a row that scrolls', async () => {
    const { page, link } = await opened('/gallery-still');
    const tops = () =>
      page
        .locator('.broadsheet-Gallery li')
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
    const [first, second, third] = await tops();
    expect(second).toBe(first);
    expect(third).toBeGreaterThan(Number(second));
    await link(5).click();
    expect(new Set(await tops()).size).toBe(1);
    expect(await page.getByText('Caption 5.').first().isVisible()).toBe(true);
    const box = await page.locator('#night-picture-5').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(Number(box?.x) + Number(box?.width)).toBeLessThanOrEqual(1280);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    await page.getByRole('link', { name: 'All pictures' }).click();
    expect(new Set(await tops()).size).toBeGreaterThan(1);
    await page.close();
  });

  deepTest('is that row at once on a phone, where the keyboard reaches every picture', async () => {
    const { page, link } = await opened('/gallery-still', 390);
    await link(1).focus();
    for (let count = 1; count < 6; count += 1) await page.keyboard.press('Tab');
    expect(await link(6).evaluate((element) => element === document.activeElement)).toBe(true);
    // A browser need not scroll to what is partly visible.
    await expect.poll(() => link(6).evaluate((element) => element.getBoundingClientRect().left)).toBeLessThan(390);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    await page.close();
  });

  deepTest('shows every picture with its caption on paper', async () => {
    const { page } = await opened('/gallery');
    await page.emulateMedia({ media: 'print' });
    const boxes = await page
      .locator('.broadsheet-Gallery li figcaption')
      .evaluateAll((captions) => captions.map((caption) => caption.getBoundingClientRect().width));
    expect(boxes).toHaveLength(6);
    for (const width of boxes) expect(width).toBeGreaterThan(100);
    await page.close();
  });
});
