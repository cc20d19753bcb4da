import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrontData } from '../../src/front/FrontData';
import { type Mix, mixOf } from '../../stories/fronts/mixes';
import { saltmereFront } from '../../stories/fronts/saltmere';
import { isDeep, sampleOf } from '../deep';
import { deepTest } from '../deepTest';
import { type Site, startSite } from './site';

const layouts = ['lead', 'row', 'glance', 'opinion', 'feature', 'pictures'] as const;
const counts = isDeep ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 40] : [1, 2, 4, 7];
const mixes: readonly Mix[] = ['pictures', 'words', 'both'];
const widths = [320, 390, 768, 1000, 1280] as const;

/** A front with packages of every layout, each with every number of stories. */
const frontOf = (mix: Mix): FrontData => ({
  title: mix,
  timeZone: 'Europe/London',
  modifiedAt: '2026-11-26T14:41:00Z',
  packages: layouts.flatMap((layout) =>
    counts.map((count) => ({
      layout,
      title: `${layout} of ${count}`,
      stories: mixOf(count, mix).map(({ story }) => ({
        story: { ...story, ...(layout === 'opinion' && { authors: [{ name: 'Ada Merrow' }] }) },
      })),
    })),
  ),
});

let site: Site;
beforeAll(async () => {
  site = await startSite();
  for (const mix of mixes) site.put(`/${mix}`, frontOf(mix));
  site.put('/front', saltmereFront);
});
afterAll(() => site.close());

async function open(path: string, width: number): Promise<Page> {
  const { page } = await site.open(path, { viewport: { width, height: 900 } });
  return page;
}

/** What is wrong with the places of the stories, in words. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    const nameOf = (element: Element) => element.closest('section')?.querySelector('h2')?.textContent ?? '';
    const boxOf = (element: Element) => element.getBoundingClientRect();
    /** Where the words and pictures of a column end; a column is as high as its row. */
    const endOf = (column: Element) =>
      Math.max(
        ...[...column.querySelectorAll(':is(p, h2, h3, h4, img, summary, li)')]
          .filter((one) => one.checkVisibility())
          .map((one) => boxOf(one).bottom),
      );
    for (const section of document.querySelectorAll('.broadsheet-Package')) {
      const cards = [...section.querySelectorAll('article')];
      for (const [index, card] of cards.entries()) {
        for (const other of cards.slice(index + 1)) {
          if (card.contains(other)) continue;
          const [one, two] = [boxOf(card), boxOf(other)];
          const isApart =
            one.right <= two.left + 1 ||
            two.right <= one.left + 1 ||
            one.bottom <= two.top + 1 ||
            two.bottom <= one.top + 1;
          if (!isApart) faults.push(`${nameOf(section)}: two stories overlap`);
        }
      }
      for (const row of section.querySelectorAll("[data-part='row']")) {
        const columns = [...row.querySelectorAll(":scope > [data-part='column']")];
        const lines = Map.groupBy(columns, (column) => Math.round(boxOf(column).top));
        for (const line of lines.values()) {
          const bottoms = line.map((column) => boxOf(column).bottom);
          if (Math.max(...bottoms) - Math.min(...bottoms) > 1) faults.push(`${nameOf(section)}: a column is shorter`);
          const end = Math.max(...line.map(endOf));
          const height = end - boxOf(row).top;
          for (const column of line) {
            const empty = end - endOf(column);
            if (empty > 200 && empty > 0.55 * height)
              faults.push(`${nameOf(section)}: ${empty} of ${height} px are empty`);
          }
        }
      }
    }
    return faults;
  });
}

describe.each(sampleOf(mixes, 'both'))('Packages with %s', (mix) => {
  it.each(sampleOf(widths, 390, 1280))('leave no hole, and nothing overlaps, at %i px', async (width) => {
    expect(await faultsOf(await open(`/${mix}`, width))).toEqual([]);
  });
});

describe('Lists of a front', () => {
  const stories = mixOf(12, 'words');

  it('have numbers of two digits in one line, beside their headlines', async () => {
    site.put('/read', { title: 'Read', packages: [{ layout: 'mostRead', stories }] });
    for (const width of [320, 1280]) {
      const page = await open('/read', width);
      const numbers = await page.locator('.broadsheet-MostRead li').evaluateAll((items) =>
        items.slice(1).map((item) => {
          const { inlineSize, blockSize } = getComputedStyle(item, '::before');
          const start = item.querySelector('h3')?.getBoundingClientRect().left ?? 0;
          const room = start - item.getBoundingClientRect().left;
          return { blockSize, fits: Number.parseFloat(inlineSize) <= room };
        }),
      );
      expect(new Set(numbers.map(({ blockSize }) => blockSize)).size).toBe(1);
      expect(numbers.every(({ fits }) => fits)).toBe(true);
    }
  });

  it('of what is live have the room of a package above them, but at the top of the page', async () => {
    const live = { startedAt: '2026-11-26T12:00:00Z' };
    const strip = { layout: 'live' as const, stories: [{ story: { url: '/live', headline: 'The vote', live } }] };
    const row = { layout: 'row' as const, title: 'Town', stories: stories.slice(0, 2) };
    site.put('/strips', { title: 'Strips', packages: [strip, row, strip, row, row] });
    const page = await open('/strips', 1280);
    const gaps = await page.locator('main > *').evaluateAll((parts) => {
      const boxes = parts.map((part) => part.getBoundingClientRect());
      return boxes.map(({ top }, index) => top - (boxes[index - 1]?.bottom ?? top));
    });
    expect(gaps[2]).toBe(gaps[4]);
    expect(gaps[1]).toBeLessThan(gaps[4] ?? 0);
    const header = await page.locator('header').evaluate((element) => element.getBoundingClientRect().bottom);
    expect(await page.locator('main > *').first().boundingBox()).toMatchObject({ y: header });
  });
});

describe('The front of the example', () => {
  deepTest.each(widths)('leaves no hole, and nothing overlaps, at %i px', async (width) => {
    expect(await faultsOf(await open('/front', width))).toEqual([]);
  });

  deepTest(
    'is read in the order in which it is seen: each package from the start of the line, column by column',
    async () => {
      const page = await open('/front', 1280);
      const faults = await page.evaluate(() =>
        [...document.querySelectorAll("[data-part='row']")].flatMap((row) => {
          const boxes = [...row.querySelectorAll("[data-part='column'] > article")].map((card) =>
            card.getBoundingClientRect(),
          );
          return boxes.flatMap(({ left, top }, index) => {
            const before = boxes[index - 1];
            return !before || left > before.left + 1 || top > before.top ? [] : [row.textContent];
          });
        }),
      );
      expect(faults).toEqual([]);
    },
  );

  it('shows fewer stories on a phone where the editor has set a limit, and the link to the others', async () => {
    const visible = async (width: number) => {
      const page = await open('/front', width);
      return page.locator('#coast article:visible').count();
    };
    expect([await visible(390), await visible(768)]).toEqual([3, 5]);
    const page = await open('/front', 390);
    expect(await page.locator('#coast').getByRole('link', { name: 'More: Coast' }).isVisible()).toBe(true);
  });

  it('has the whole lead as a target, but for its supporting stories', async () => {
    const page = await open('/front', 1280);
    const targets = await page.evaluate(() => {
      const at = (selector: string) => {
        const element = document.querySelector(selector);
        element?.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
        return document
          .elementFromPoint(left + width / 2, top + height / 2)
          ?.closest('a')
          ?.getAttribute('href');
      };
      return ["[data-part='main'] img", "[data-part='words'] [data-part='standfirst']", "[data-part='below'] h4"].map(
        at,
      );
    });
    expect(targets).toEqual(['/harbour/wall', '/harbour/wall', '/coast/ferry']);
  });

  deepTest(
    'keeps the picture and the stories under it in their places when the key points of the lead are opened',
    async () => {
      const page = await open('/front', 1280);
      const top = () => page.locator("[data-part='main'] img").evaluate((image) => image.getBoundingClientRect().top);
      const ends = () =>
        page.evaluate(() =>
          ['side', 'main'].map(
            (part) => document.querySelector(`[data-part='${part}']`)?.getBoundingClientRect().bottom,
          ),
        );
      const before = await top();
      await page.locator("[data-part='words'] summary").click();
      expect(await top()).toBe(before);
      const [side, main] = await ends();
      expect(side).toBe(main);
    },
  );
});
