import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NewsletterSignup } from '../../src/components/NewsletterSignup/NewsletterSignup';
import { flood } from '../../stories/articles/flood';
import { deepTest } from '../deepTest';
import { type Site, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put('/flood', flood, {
    contents: true,
    share: true,
    slots: { newsletter: <NewsletterSignup>The Tide</NewsletterSignup> },
  });
});
afterAll(() => site.close());

const opened = async (width: number, height = 800) => (await site.open('/flood', { viewport: { width, height } })).page;

/** What is focused, if anything of it can be seen, with a ring around it. */
function focused(): { name: string; isSeen: boolean; hasRing: boolean } | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const isHit = (x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element.closest('label') ?? element));
  };
  const isSeen = [...element.getClientRects()].some(
    ({ left, right, top, height }) =>
      isHit(left + 2, top + height / 2) ||
      isHit((left + right) / 2, top + height / 2) ||
      isHit(right - 2, top + height / 2),
  );
  // Inside of a player, the browser draws its own ring.
  // A link whose target is a whole card has the ring around the card.
  const hasRing =
    element.matches('audio') ||
    [undefined, '::after'].some((part) => getComputedStyle(element, part).outlineStyle !== 'none');
  const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  return { name: name.slice(0, 40) || element.outerHTML.slice(0, 60), isSeen, hasRing };
}

async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  let stops = 0;
  for (let stop = await next(page, key); stop; stop = await next(page, key)) {
    stops += 1;
    if (!stop.isSeen || !stop.hasRing) faults.push(`${stop.name}: ${stop.isSeen ? 'no ring' : 'hidden'}`);
  }
  return { stops, faults };
}

async function next(page: Page, key: string) {
  await page.keyboard.press(key);
  return page.evaluate(focused);
}

describe('A story with every block', () => {
  deepTest.each([390, 1280])(
    'shows the focus at every stop of the keyboard, forwards and backwards, at %i pixels',
    async (width) => {
      const page = await opened(width);
      const forwards = await walk(page, 'Tab');
      expect(forwards.faults).toEqual([]);
      expect(forwards.stops).toBeGreaterThan(50);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      expect((await walk(page, 'Shift+Tab')).faults).toEqual([]);
    },
  );

  deepTest('hides no words of the column of labels behind the choice of depth', async () => {
    const page = await opened(1280);
    const labels = [
      '.broadsheet-TableOfContents a',
      '.broadsheet-DataTable [data-part=unit]',
      '.broadsheet-Gallery > figcaption > strong',
      '.broadsheet-Timeline time',
      '.broadsheet-QuestionAndAnswer li',
      '.broadsheet-NewsletterSignup h2',
    ];
    const hidden = await page.evaluate(
      (selectors) =>
        selectors.filter((selector) => {
          const label = document.querySelector(selector) as Element;
          const gauge = document.querySelector('[data-part=gauge]') as Element;
          scrollBy(0, label.getBoundingClientRect().top - 100);
          const { left, top, height } = label.getBoundingClientRect();
          // Otherwise the label is not where the choice of depth is.
          const isOverGauge = left < gauge.getBoundingClientRect().right && top < gauge.getBoundingClientRect().bottom;
          return !isOverGauge || !label.contains(document.elementFromPoint(left + 3, top + Math.min(height / 2, 20)));
        }),
      labels,
    );
    expect(hidden).toEqual([]);
  });

  deepTest.each(['100%', '200%'])(
    'leads from the table of contents to a heading that is not hidden, with text of %s',
    async (size) => {
      const page = await opened(390);
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, size);
      for (const link of await page.locator('.broadsheet-TableOfContents a').all()) {
        await link.focus();
        await page.keyboard.press('Enter');
        const gap = () =>
          page.evaluate(() => {
            const heading = document.querySelector(':target') as Element;
            const gauge = document.querySelector('[data-part=gauge]') as Element;
            return heading.getBoundingClientRect().top - Math.max(0, gauge.getBoundingClientRect().bottom);
          });
        // In the upper half of the window.
        await expect.poll(gap).toBeLessThan(400);
        expect(await gap()).toBeGreaterThanOrEqual(0);
      }
    },
  );

  deepTest.each<[width: number, size: string]>([
    [320, '100%'],
    [640, '200%'],
    [320, '200%'],
    [1280, '200%'],
  ])('fits into a window of %i pixels with text of %s', async (width, size) => {
    const page = await opened(width);
    const wider = await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    }, size);
    expect(wider).toBe(0);
  });

  deepTest('sets the title of a box in the margin like that of any other', async () => {
    const page = await opened(1280);
    const [title, term] = await page.evaluate(() =>
      ['.broadsheet-FactBox h2', '.broadsheet-FactBox dd'].map((selector) => {
        const { fontSize, fontWeight, marginTop } = getComputedStyle(document.querySelector(selector) as Element);
        return { fontSize, fontWeight, marginTop };
      }),
    );
    expect(title).toEqual({ fontSize: term?.fontSize, fontWeight: '600', marginTop: '0px' });
  });

  test('is printed with every word of its blocks, with addresses, and nothing over anything else', async () => {
    const page = await opened(700);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('main > article').innerText();
    for (const words of ['Cast off forward', 'When you hear water, leave', 'counted the doors', 'Harl’s oven']) {
      expect(shown).toContain(words);
    }
    const printed = await page.evaluate(() => {
      const rows = ['main > article', '#in-full', '#in-full > .broadsheet-ArticleBody'].map((selector) =>
        [...(document.querySelector(selector)?.children ?? [])]
          // A heading reserves room for what follows it on its page.
          .filter((block) => !block.matches('.broadsheet-Subheading'))
          .map((block) => block.getBoundingClientRect())
          .filter(({ height }) => height > 0),
      );
      const addresses = [
        '.broadsheet-DocumentLink a',
        '.broadsheet-RelatedLinks a',
        '.broadsheet-Embed [data-part=link] a',
      ];
      return {
        overlaps: rows.flatMap((row) => row.filter(({ top }, index) => top < (row[index - 1]?.bottom ?? top) - 1))
          .length,
        markers: [...document.querySelectorAll('summary')].map((summary) => getComputedStyle(summary).listStyleType),
        addresses: addresses.map(
          (selector) => getComputedStyle(document.querySelector(selector) as Element, '::after').content,
        ),
        unplayable: [...document.querySelectorAll('audio, button, input')].filter((control) =>
          control.checkVisibility(),
        ).length,
      };
    });
    expect(printed).toEqual({
      overlaps: 0,
      markers: ['none', 'none', 'none'],
      addresses: ['" (/documents/wall-report.pdf)"', '" (/harbour/pump)"', '" (https://gull.example/@bowls/114)"'],
      unplayable: 0,
    });
  });
});
