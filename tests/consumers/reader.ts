import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { expect, test } from 'vitest';
import { brief, full, glance, shown } from '../browser/depths';
import { chromiumFlags } from '../chromium.mjs';
import { later } from './cleanUp';
import story from './story.json';

/** An open page, and its errors, warnings and policy violations. */
export interface Visit {
  /** The page. */
  page: Page;
  /** Errors, warnings and policy violations, in order. */
  complaints: string[];
}

/** Opens a URL in a new browser profile. */
export type Open = (address: string, options?: BrowserContextOptions) => Promise<Visit>;

/** Starts a browser, which is closed after the tests of the file. */
export async function startReader(): Promise<Open> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.BROADSHEET_CHROMIUM,
    args: chromiumFlags,
  });
  later(() => browser.close());
  return async (address, options) => {
    for (const before of browser.contexts()) await before.close();
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    const page = await context.newPage();
    // Browsers request an icon, which no consumer has; requests while a page closes reach the server too.
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address);
    return { page, complaints };
  };
}

/** Waits until the island of depth is mounted, which makes closed versions searchable. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('[data-depth][hidden=until-found]').first().waitFor({ state: 'attached' });
}

/** Tests for every page with the story; `alive` waits until its islands are mounted, if it has some. */
export function testReading(
  open: (hash: string) => Promise<Visit>,
  alive: (page: Page) => Promise<void> = async () => {},
) {
  const visit = async (hash = '') => {
    const opened = await open(hash);
    await alive(opened.page);
    return opened;
  };

  test('the story is rendered with its styles, without errors and warnings', async () => {
    const { page, complaints } = await visit();
    await expect.poll(() => page.locator('h1').textContent()).toBe(story.headline);
    expect(await page.locator('#conversation').textContent()).toContain('Once, for eleven minutes.');
    expect(await looks(page)).toEqual({ position: 'relative', container: 'inline-size', columns: 3, list: 'none' });
    expect(complaints).toEqual([]);
  });

  test.each([
    ['', full],
    ['#at-a-glance', glance],
    ['#in-brief', brief],
    ['#in-full', full],
    ['#vote', full],
  ])('the fragment "%s" opens its depth', async (hash, expected) => {
    const { page, complaints } = await visit(hash);
    await expect.poll(() => shown(page)).toEqual(expected);
    expect(complaints).toEqual([]);
  });

  test('every depth can be chosen by keyboard', async () => {
    const { page, complaints } = await visit();
    // Tab reaches the group from the element before it.
    await page.getByRole('radio', { name: /In full/ }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    for (const depth of [brief, glance, full]) {
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => shown(page)).toEqual(depth);
    }
    expect(complaints).toEqual([]);
  });
}

/** Styles that differ from those of browsers, from different style sheets. */
function looks(page: Page) {
  return page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
    return {
      position: of('.broadsheet-ReadingDepth label').position,
      container: of('.broadsheet-ArticlePage').containerType,
      columns: of('.broadsheet-ReadingDepth').gridTemplateColumns.split(' ').length,
      list: of('#conversation ol').listStyleType,
    };
  });
}
