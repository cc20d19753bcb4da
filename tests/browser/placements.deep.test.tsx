import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block, Placement } from '../../src/article/Block';
import { EmbeddedLayout } from '../../src/page/ArticleLayout';
import { type Site, startSite } from './site';

const picture = (placement: Placement, name: string = placement): Block => ({
  type: 'figure',
  image: { url: `/${name}.png`, alt: name, width: 1200, height: 800 },
  caption: `The ${name} picture`,
  placement,
});
const words: Block = { type: 'paragraph', text: 'The lamp has been lit every night for a hundred years. '.repeat(8) };

const article: Article = {
  headline: 'Pictures in every place',
  body: [
    words,
    picture('wide'),
    words,
    picture('full'),
    picture('margin'),
    words,
    words,
    picture('half', 'first'),
    picture('half', 'second'),
    picture('column'),
  ],
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put('/places', article);
  site.put('/places-ar', { ...article, language: 'ar' });
  site.put('/places-beside', article, { aside: <p>Beside the story</p> });
  site.put('/places-embedded', article, { layout: EmbeddedLayout });
});
afterAll(() => site.close());

type Box = { start: number; end: number; top: number; bottom: number };

/** The boxes of all pictures and of the first paragraph of the body; `start` is the distance from the side at which lines begin. */
async function boxesOf(path: string, width: number): Promise<{ page: Page; boxes: Record<string, Box> }> {
  const { page } = await site.open(path, { viewport: { width, height: 900 } });
  const boxes = await page.evaluate(() => {
    const isRightToLeft = getComputedStyle(document.body).direction === 'rtl';
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const across = document.documentElement.clientWidth;
      const sides = isRightToLeft ? { start: across - right, end: across - left } : { start: left, end: right };
      return { ...sides, top: top + scrollY, bottom: bottom + scrollY };
    };
    const text = document.querySelector('.broadsheet-ArticleBody > p') as Element;
    return Object.fromEntries([
      ['text', boxOf(text)],
      ['headline', boxOf(document.querySelector('h1') as Element)],
      ...[...document.images].map((image) => [image.alt, boxOf(image)]),
    ]);
  });
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  await page.close();
  return { page, boxes };
}

const box = (boxes: Record<string, Box>, name: string) => boxes[name] as Box;

describe.each(['/places', '/places-ar', '/places-embedded'])('on %s', (path) => {
  test.each([390, 768, 1280, 1600])('in a window of %i pixels', async (width) => {
    const { boxes } = await boxesOf(path, width);
    const text = box(boxes, 'text');
    const wide = box(boxes, 'wide');
    expect(wide.start).toBeCloseTo(text.start, 0);
    expect(wide.end).toBeCloseTo(box(boxes, 'headline').end, 0);
    expect(box(boxes, 'full').start).toBeCloseTo(0, 0);
    expect(box(boxes, 'full').end).toBeCloseTo(width, 0);
    const margin = box(boxes, 'margin');
    if (width >= 1280) expect(margin.start).toBeGreaterThan(text.end);
    else expect(margin.start).toBeCloseTo(text.start, 0);
    const [first, second] = [box(boxes, 'first'), box(boxes, 'second')];
    if (width >= 768) {
      expect(first.top).toBeCloseTo(second.top, 0);
      expect(first.end).toBeLessThan(second.start);
      expect(second.end).toBeCloseTo(text.end, 0);
    } else expect(first.bottom).toBeLessThan(second.top);
    expect(box(boxes, 'column').end).toBeCloseTo(text.end, 0);
  });
});

test('beside content next to the story, every block is in the column', async () => {
  const { boxes } = await boxesOf('/places-beside', 1280);
  for (const name of ['wide', 'full', 'margin', 'second']) {
    expect(box(boxes, name).start, name).toBeGreaterThan(box(boxes, 'text').start - 1);
    expect(box(boxes, name).end, name).toBeLessThan(box(boxes, 'text').end + 1);
  }
});
