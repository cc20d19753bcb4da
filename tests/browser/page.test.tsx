import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/Article';
import { sampleOf } from '../deep';
import { deepTest } from '../deepTest';
import { hostile } from './hostile';
import { type Site, seed, startSite } from './site';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put('/hostile', hostile);
  site.put('/nothing', {} as Article);
  site.put('/right-to-left', rightToLeft);
});
afterAll(() => site.close());

/** The violations that axe finds on the page, by rule and element. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

/** The horizontal overflow of the page, in pixels. */
function overflow(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

describe.each(sampleOf(['light', 'dark'] as const, 'dark'))('the document, %s', (colorScheme) => {
  test.each(sampleOf(['#at-a-glance', '#in-brief', '#in-full'], '#in-full'))(
    'has no axe violations at %s',
    async (hash) => {
      const { page } = await site.open(`/${hash}`, { colorScheme, bypassCSP: true });
      expect(await findings(page)).toEqual([]);
    },
  );

  test('has no axe violations on a phone', async () => {
    const { page } = await site.open('/', { colorScheme, bypassCSP: true, viewport: { width: 390, height: 844 } });
    expect(await findings(page)).toEqual([]);
  });

  test('has a contrast of at least 7:1 for body text, in the story and in the conversation', async () => {
    const { page } = await site.open('/', { colorScheme });
    const ratios = await page.evaluate(() => {
      const luminance = (color: string) => {
        const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ratio = (text: string, ground: string) => {
        const [light = 0, dark = 0] = [
          luminance(getComputedStyle(document.querySelector(text) as Element).color),
          luminance(getComputedStyle(document.querySelector(ground) as Element).backgroundColor),
        ].sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
      };
      return [ratio('#full-1', '.broadsheet-ArticlePage'), ratio('#turn-2 > div', '.broadsheet-ConversationThread')];
    });
    for (const ratio of ratios) expect(ratio).toBeGreaterThan(7);
  });
});

deepTest(
  'the depths are stacked if letters are too large for them to fit next to each other, and do not cover the text',
  async () => {
    const { page } = await site.open('/', { viewport: { width: 390, height: 844 } });
    const boxes = () =>
      page
        .locator('label:visible')
        .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().toJSON()));
    const [first, second] = await boxes();
    expect(second.top).toBe(first.top);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const [upper, lower] = await boxes();
    expect(lower.top).toBeGreaterThanOrEqual(upper.bottom);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    expect((await boxes()).at(-1).bottom).toBeLessThan(0);
  },
);

describe('bad input', () => {
  test.each(sampleOf([320, 390, 768, 1280, 1920], 320))('never overflows its column at %i pixels', async (width) => {
    const { page } = await site.open('/hostile', { viewport: { width, height: 900 } });
    const out = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
        .filter(({ children }) => children.length === 0)
        .filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none')
        .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(out).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('is never executed', async () => {
    const { page, complaints } = await site.open('/hostile', { bypassCSP: true });
    for (const link of await page.locator('a').all())
      await link.evaluate((anchor) => anchor.getAttribute('href')?.startsWith('#') || (anchor as HTMLElement).click());
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
    expect(complaints.filter((complaint) => !complaint.includes('ERR_'))).toEqual([]);
  });

  test('keeps its text on the page, without the URLs of unknown blocks', async () => {
    const { page } = await site.open('/hostile');
    const text = await page.locator('main').innerText();
    for (const words of [
      'a bare string',
      'Words of an unknown block',
      'a link that must not be one',
      'A caption',
      '2024-02-30',
      'yesterday',
      '42',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('https://example.com/video');
  });

  deepTest('the page of an empty article has no axe violations', async () => {
    const { page, complaints } = await site.open('/nothing', { bypassCSP: true });
    expect((await findings(page)).filter((finding) => !/^(page-has-heading-one|empty)/.test(finding))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('a right-to-left page', () => {
  test.each(sampleOf([390, 1280], 390))('is the mirror of one from left to right at %i pixels', async (width) => {
    const edges = async (path: string) => {
      const { page } = await site.open(path, { viewport: { width, height: 900 } });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      return page.evaluate(() => {
        const rightToLeft = document.documentElement.dir === 'rtl';
        return [
          'h1',
          '[data-part="gauge"]',
          '#in-full p',
          '[data-placement="margin"]',
          '#turn-1 > p',
          '#turn-1 > div',
        ].map((selector) => {
          const box = (document.querySelector(selector) as Element).getBoundingClientRect();
          return Math.round(rightToLeft ? innerWidth - box.right : box.left);
        });
      });
    };
    site.put('/left-to-right', { ...rightToLeft, direction: 'ltr' });
    expect(await edges('/right-to-left')).toEqual(await edges('/left-to-right'));
  });
});

const rightToLeft: Article = {
  ...seed,
  language: 'he',
  headline: 'הנהר שב אל גדותיו',
  deck: 'אביב שני בלי שיטפון',
  standfirst: 'העיר שעל הנהר מודדת את המים מדי בוקר.',
};
