import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanUp } from './cleanUp';
import { install, run, serve } from './install';
import { hydrated, type Open, startReader, testReading } from './reader';

afterAll(cleanUp);

let origin: string;
let open: Open;
beforeAll(async () => {
  const folder = install('vite');
  run(folder, 'npm', 'run', 'check');
  run(folder, 'npm', 'run', 'build');
  ({ origin } = await serve(folder, ['serve.mjs']));
  open = await startReader();
}, 600_000);

describe('A page that is rendered in the browser', () => {
  testReading((hash) => open(`${origin}/${hash}`), hydrated);
  testLiveliness(() => open(origin));
});

describe('A page that is rendered on the server and hydrated', () => {
  testReading((hash) => open(`${origin}/served${hash}`), hydrated);
  testLiveliness(() => open(`${origin}/served`));

  describe('without JavaScript', () => {
    testReading((hash) => open(`${origin}/served${hash}`, { javaScriptEnabled: false }));

    test('has the styles of the newspaper', async () => {
      const { page } = await open(`${origin}/served`, { javaScriptEnabled: false });
      expect(await border(page)).toBe('12px double rgb(102, 51, 153)');
    });
  });

  test('has the poll of the newspaper, before and after hydration', async () => {
    for (const javaScriptEnabled of [false, true]) {
      const { page, complaints } = await open(`${origin}/served#in-full`, { javaScriptEnabled });
      if (javaScriptEnabled) await hydrated(page);
      const poll = page.locator('#poll').getByRole('group', { name: 'Should the lamp burn?' });
      await poll.getByRole('radio', { name: 'Yes' }).check();
      expect(complaints).toEqual([]);
    }
  });

  test('is the same before and after hydration', async () => {
    const { page } = await open(`${origin}/served`);
    await hydrated(page);
    const sent = await (await fetch(`${origin}/served`)).text();
    const [, markup] = /<aside class="([^"]*broadsheet-PullQuote[^"]*)"/.exec(sent) ?? [];
    expect(await page.locator('#in-full aside').getAttribute('class')).toBe(markup);
  });
});

describe('A page in StaticMarkup', () => {
  testReading((hash) => open(`${origin}/kept${hash}`), hydrated);

  describe('without JavaScript', () => {
    testReading((hash) => open(`${origin}/kept${hash}`, { javaScriptEnabled: false }));
  });

  test('has the colours of the scheme of the system, or of the chosen one', async () => {
    const { page } = await open(`${origin}/kept`, { colorScheme: 'dark' });
    await hydrated(page);
    expect(await colors(page)).toEqual({ paper: 'rgb(17, 19, 23)', rule: 'rgb(44, 48, 56)', band: 'rgb(25, 20, 18)' });
    await page.getByRole('radio', { name: 'Light' }).click();
    expect(await colors(page)).toEqual({
      paper: 'rgb(255, 255, 255)',
      rule: 'rgb(216, 219, 226)',
      band: 'rgb(25, 20, 18)',
    });
  });

  test('loads the code that renders a story only when the next one is opened', async () => {
    const { page, complaints } = await open(`${origin}/kept`);
    await hydrated(page);
    const scripts = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /Story.*\.js$/.test(name)).length,
      );
    await page.getByRole('radio', { name: /In brief/ }).click();
    await expect.poll(() => page.getByText('You read:').textContent()).toBe('You read: in-brief');
    expect(await scripts()).toBe(0);
    await page.getByRole('button', { name: 'Next story' }).click();
    await expect.poll(() => page.locator('h1').allTextContents()).toEqual(['A hundred and sixty-eight stairs']);
    expect(await scripts()).toBe(1);
    expect(complaints).toEqual([]);
  });
});

function testLiveliness(visit: () => ReturnType<Open>) {
  test('has the styles of the newspaper, and calls `onDepthChange`', async () => {
    const { page, complaints } = await visit();
    await hydrated(page);
    expect(await border(page)).toBe('12px double rgb(102, 51, 153)');
    await page.getByRole('radio', { name: /In brief/ }).click();
    await expect.poll(() => page.getByText('You read:').textContent()).toBe('You read: in-brief');
    await page.getByRole('radio', { name: 'Dark' }).click();
    await expect
      .poll(() => page.locator('.broadsheet-ArticlePage').evaluate((part) => getComputedStyle(part).backgroundColor))
      .toBe('rgb(12, 26, 27)');
    expect(complaints).toEqual([]);
  });
}

function border(page: Page): Promise<string> {
  return page.locator('#in-full aside').evaluate((aside) => getComputedStyle(aside).borderInlineStart);
}

/** Colours of the page, of a line and of the conversation. */
function colors(page: Page) {
  return page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
    return {
      paper: of('.broadsheet-ArticlePage').backgroundColor,
      rule: of('.broadsheet-KeyPoints').borderBlockStartColor,
      band: of('.broadsheet-ConversationThread').backgroundColor,
    };
  });
}
