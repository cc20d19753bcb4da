import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** The depths that are shown in each of the two articles, besides `at-a-glance`. */
const shown = (page: Page) =>
  page
    .locator('.broadsheet-ReadingDepth')
    .evaluateAll((all) =>
      all.map((one) =>
        [...one.querySelectorAll<HTMLElement>('[data-depth]')]
          .filter((version) => version.dataset.depth !== 'at-a-glance' && version.firstElementChild?.checkVisibility())
          .map((version) => version.dataset.depth),
      ),
    );

const fragments = [
  ['#in-brief', [['in-brief'], ['in-full']]],
  ['#second-in-brief', [['in-full'], ['in-brief']]],
  ['#second-brief-3', [['in-full'], ['in-brief']]],
] as const;

const readers = [
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const;

describe.each(readers)('two articles on one page, %s', (_, javaScriptEnabled) => {
  test('have separate choices of depth', async () => {
    const { page, complaints } = await site.open('/two-articles', { javaScriptEnabled });
    await page
      .locator('.broadsheet-ReadingDepth')
      .nth(1)
      .getByRole('radio', { name: /In brief/ })
      .click();
    expect(await shown(page)).toEqual([['in-full'], ['in-brief']]);
    await page
      .locator('.broadsheet-ReadingDepth')
      .nth(0)
      .getByRole('radio', { name: /At a glance/ })
      .click();
    expect(await shown(page)).toEqual([[], ['in-brief']]);
    expect(complaints).toEqual([]);
  });

  test.each(fragments)('have separate fragments: %s', async (hash, depths) => {
    const { page } = await site.open(`/two-articles${hash}`, { javaScriptEnabled });
    expect(await shown(page)).toEqual(depths);
  });
});

test('the URL follows the depth of the article in which it was chosen, also by keyboard', async () => {
  const { page } = await site.open('/two-articles');
  const second = page.locator('.broadsheet-ReadingDepth').nth(1);
  await second.getByRole('radio', { name: /In full/ }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(new URL(page.url()).hash).toBe('#second-in-brief');
  expect(await shown(page)).toEqual([['in-full'], ['in-brief']]);
});
