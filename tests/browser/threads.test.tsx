import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/Article';
import { manyTurns } from '../../stories/articles/many-turns';
import { type Site, startSite } from './site';

const log = manyTurns(399);
const last = { speaker: 'log', body: [{ type: 'paragraph', text: 'Here the log ends.' } as const] };
const long: Article = {
  headline: 'The whole log of Saltmere',
  body: [],
  conversation: { ...log, turns: [...log.turns, last] },
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put('/long', long);
  site.put('/hundred', { ...long, conversation: manyTurns(120) });
});
afterAll(() => site.close());

async function hydrated(): Promise<Page> {
  const { page } = await site.open('/hydrated');
  await page.locator('html[data-hydrated]').waitFor();
  return page;
}

/** The browser's own search, which the types of the DOM leave out. */
interface Finder {
  find: (words: string) => boolean;
}

/** Where a turn is, in heights of the window from its top. */
const placeOf = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((turn) => turn.getBoundingClientRect().top / window.innerHeight);

describe('A thread of four hundred turns', () => {
  test.each([true, false])('opens at the turn that the address names (JavaScript: %s)', async (javaScriptEnabled) => {
    const { page } = await site.open('/long#turn-333', { javaScriptEnabled });
    await expect.poll(() => placeOf(page, 'turn-333')).toBeGreaterThanOrEqual(0);
    expect(await placeOf(page, 'turn-333')).toBeLessThan(1);
  });

  test('lays out what is near, and finds words that are far', async () => {
    const { page } = await site.open('/long');
    const skipped = () =>
      page
        .locator('#turn-399 p')
        .first()
        .evaluate((turn) => !turn.checkVisibility({ contentVisibilityAuto: true }));
    expect(await skipped()).toBe(true);
    await page.locator('#turn-399').scrollIntoViewIfNeeded();
    await expect.poll(skipped).toBe(false);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await page.evaluate(() => (window as unknown as Finder).find('Here the log ends.'))).toBe(true);
    await expect.poll(() => placeOf(page, 'turn-400')).toBeLessThan(1);
  });

  test('is printed to its end', async () => {
    const { page } = await site.open('/long');
    await page.emulateMedia({ media: 'print' });
    const last = await page.locator('#turn-400 > div').evaluate((turn) => ({
      isVisible: turn.checkVisibility({ contentVisibilityAuto: true }),
      height: turn.getBoundingClientRect().height,
    }));
    expect(last.isVisible).toBe(true);
    expect(last.height).toBeGreaterThan(10);
  });
});

describe('For whoever listens', () => {
  test('the conversation reads as a dialogue', async () => {
    const { page } = await site.open('/');
    const tree = await page.getByRole('region', { name: 'The Hearth Conversation' }).ariaSnapshot();
    const turns = tree.split(/\n(?= {4}- listitem)/);
    expect(turns[0]).toBe(
      [
        '- region "The Hearth Conversation":',
        '  - paragraph: The answers here were written by an AI model.',
        '  - heading "The Hearth Conversation" [level=2]',
        '  - paragraph: Another angle on the story',
        '  - list:',
      ].join('\n'),
    );
    expect(turns).toHaveLength(11);
    expect(turns[1]).toMatch(
      /^ {4}- listitem:\n {6}- paragraph:\n {8}- text: Inventor\n {8}- link "Link to turn 1":\n.*\n.*\n {6}- paragraph: Why does Lebanon/,
    );
    expect(turns[2]).toMatch(/- text: Model \(AI\)\n {8}- link "Link to turn 2"/);
  });

  test('a hundred and twenty turns are one list', async () => {
    const { page } = await site.open('/hundred');
    const tree = await page.getByRole('region').ariaSnapshot();
    expect(tree.match(/^ +- list:/gm)).toHaveLength(1);
    expect(tree.match(/^ +- listitem:/gm)).toHaveLength(120);
  });
});

describe('A machine is told from a human', () => {
  const labels = (page: Page) => page.locator('#turn-1 > p, #turn-2 > p').allInnerTexts();

  test('without any style', async () => {
    const { page } = await site.open('/');
    await page.evaluate(() => {
      for (const style of document.querySelectorAll('style')) style.remove();
    });
    expect((await labels(page)).map((label) => label.replace(/\s*#/, ''))).toEqual(['Inventor', 'Model (AI)']);
  });

  test('in forced colours', async () => {
    const { page } = await site.open('/', { forcedColors: 'active' });
    expect(await page.locator('#turn-2 > p > span').isVisible()).toBe(true);
    expect((await labels(page))[1]).toContain('Model (AI)');
  });

  test('in words that are copied from page to page', async () => {
    const { page } = await site.open('/');
    const copied = await page.evaluate(() => {
      const range = document.createRange();
      range.setStartBefore(document.getElementById('turn-1') as Element);
      range.setEndAfter(document.getElementById('turn-2') as Element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return String(getSelection());
    });
    expect(copied).toMatch(/^Inventor\s+Why does Lebanon[\s\S]+Model \(AI\)\s+It is caught/);
    expect(copied).not.toContain('#');
  });
});

describe('The island', () => {
  /** What lands on the clipboard when the words between two places are copied. */
  const copied = (page: Page, from: string, to: string) =>
    page.evaluate(
      ([start, end]) =>
        new Promise<string>((resolve) => {
          const first = document.querySelector(start as string)?.firstChild as Node;
          const last = document.querySelector(end as string)?.firstChild as Node;
          getSelection()?.setBaseAndExtent(first, 6, last, 9);
          document.addEventListener('copy', (event) => resolve(event.clipboardData?.getData('text/plain') ?? ''));
          document.execCommand('copy');
        }),
      [from, to],
    );

  test('names the speaker of words that are copied from the middle of a turn', async () => {
    const page = await hydrated();
    expect(await copied(page, '#turn-2 > div > p', '#turn-2 > div > p')).toBe('Model (AI): cau');
  });

  test('names each speaker of words that are copied from several turns', async () => {
    const page = await hydrated();
    const words = await copied(page, '#turn-2 > div > p', '#turn-4 > div > p');
    expect(words).toMatch(/^Model \(AI\): caught between[\s\S]+\nInventor\s[\s\S]+\nModel \(AI\)\s+Exactly\.\s*$/);
    expect(words).not.toMatch(/#|Copy link/);
  });

  test('copies the link to a turn by keyboard, and says so', async () => {
    const page = await hydrated();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('link', { name: 'Link to turn 3' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${page.url().replace(/#.*/, '')}#turn-3`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Link to turn 4');
  });

  test('offers the button to whoever points at a turn, one at a time', async () => {
    const page = await hydrated();
    await page.locator('#turn-5').hover();
    await page.locator('#turn-6').hover();
    expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(1);
    expect(await page.locator('#turn-6').getByRole('button').isVisible()).toBe(true);
  });
});
