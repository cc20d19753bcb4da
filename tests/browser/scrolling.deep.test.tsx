import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/article/Article';
import { type Site, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const years = Array.from({ length: 8 }, (_, index) => ({ text: `${2023 + index}` }));
const story: Article = {
  headline: 'Tables',
  body: [
    { type: 'table', caption: 'Wide', head: [{ cells: [{ text: 'Year' }, ...years] }], rows: [{ cells: years }] },
    { type: 'table', caption: 'Narrow', rows: [{ cells: years.slice(0, 2) }] },
    { type: 'code', text: 'x'.repeat(300), caption: 'Long' },
    { type: 'details', summary: 'More', body: [{ type: 'paragraph', text: 'Counted by hand.' }] },
  ],
};

test('a table and code that are wider than the page scroll in a box that the keyboard reaches, and others do not', async () => {
  site.put('/tables', story);
  const { page, complaints } = await site.open('/tables', { viewport: { width: 390, height: 800 } });
  page.setDefaultTimeout(5000);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.getByRole('group', { name: 'Wide' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => (document.activeElement as Element).scrollLeft > 0);
  const first = page.getByRole('columnheader', { name: 'Year' });
  expect((await first.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Long');
  await page.setViewportSize({ width: 1400, height: 800 });
  await page.getByRole('group', { name: 'Wide' }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('closed details are printed', async () => {
  site.put('/tables', story);
  const { page } = await site.open('/tables');
  const isShown = () => page.getByText('Counted by hand.').evaluate((words) => words.checkVisibility());
  expect(await isShown()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await isShown()).toBe(true);
});
