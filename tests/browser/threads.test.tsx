import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleOf, sampleOfRows } from '../deep';
import { deepTest } from '../deepTest';
import { islands } from './islands';
import { longThread } from './longThread';
import { type Site, seed, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put('/georgian', { ...seed, language: 'ka' });
  site.put('/half-georgian', { ...seed, language: 'ka' }, { messages: { copyTurnLink: 'ბმული' } });
  site.put('/400-turns', { ...seed, conversation: longThread(400) });
});
afterAll(() => site.close());

/** True if an element, or the selected text, is in the viewport. */
const isInWindow = (page: Page, id?: string) =>
  page.evaluate((name) => {
    const { top, bottom, height } = (
      name ? (document.getElementById(name) as HTMLElement) : (getSelection() as Selection).getRangeAt(0)
    ).getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  }, id);

const pages: [name: string, javaScriptEnabled: boolean][] = [
  ['with JavaScript', true],
  ['without JavaScript', false],
];

describe.each(sampleOfRows(pages, 'without JavaScript'))('a long conversation, %s', (_, javaScriptEnabled) => {
  test.each(sampleOf(['turn-2', 'turn-333', 'turn-400'], 'turn-333'))('opens at the URL of %s', async (id) => {
    const { page, complaints } = await site.open(`/400-turns#${id}`, { javaScriptEnabled });
    await expect.poll(() => isInWindow(page, id)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('with collapsed turns opens at the URL of one of them', async () => {
    const { page, complaints } = await site.open('/folded#turn-333', { javaScriptEnabled });
    await expect.poll(() => isInWindow(page, 'turn-333')).toBe(true);
    expect(await page.locator('details').getAttribute('open')).not.toBeNull();
    expect(complaints).toEqual([]);
  });

  deepTest('with collapsed turns is expanded by keyboard, and continues the numbers', async () => {
    const { page } = await site.open('/folded', { javaScriptEnabled });
    expect(await page.locator('#turn-100').isVisible()).toBe(true);
    expect(await page.locator('#turn-101').isVisible()).toBe(false);
    await page.getByText('Continue the conversation (300)').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#turn-101').isVisible()).toBe(true);
    expect(
      await page.locator('details ol').evaluateAll((lists) => lists.map((list) => list.getAttribute('start'))),
    ).toEqual(['101', '151', '201', '251', '301', '351']);
  });

  deepTest.each(['/400-turns', '/folded'])('is printed to its last turn: %s', async (path) => {
    const { page } = await site.open(path, { javaScriptEnabled });
    await page.emulateMedia({ media: 'print' });
    for (const id of ['turn-1', 'turn-333', 'turn-400']) {
      const { height, isDrawn } = await page.locator(`#${id} > div > p:last-child`).evaluate((words) => ({
        height: words.getBoundingClientRect().height,
        isDrawn: words.checkVisibility({ contentVisibilityAuto: true }),
      }));
      expect(height).toBeGreaterThan(10);
      expect(isDrawn).toBe(true);
    }
  });
});

deepTest('a browser skips the layout of turns far outside the viewport', async () => {
  const { page } = await site.open('/400-turns');
  const isDrawn = (id: string) =>
    page.locator(`#${id}`).evaluate((turn) => turn.checkVisibility({ contentVisibilityAuto: true }));
  await page.locator('#turn-1').scrollIntoViewIfNeeded();
  await expect.poll(() => isDrawn('turn-1')).toBe(true);
  expect(await isDrawn('turn-400')).toBe(false);
});

test.each(sampleOf(['turn-7', 'turn-399'], 'turn-399'))(
  "the browser's search finds the text of %s, which is then laid out",
  async (id) => {
    const { page } = await site.open('/400-turns');
    // What a search skips. It searches `content-visibility: auto`, and not `hidden` (CSS Containment 2, 4.1).
    const unsearchable = await page.locator(`#${id} > div > p:last-child`).evaluate((words) => {
      const around: Element[] = [];
      for (let element: Element | null = words; element; element = element.parentElement) around.push(element);
      return around.flatMap((element) => {
        const { display, visibility, contentVisibility, userSelect } = getComputedStyle(element);
        const isFound =
          display !== 'none' && visibility === 'visible' && contentVisibility !== 'hidden' && userSelect !== 'none';
        return isFound && !element.matches('[inert], [hidden]') ? [] : [element.outerHTML.slice(0, 80)];
      });
    });
    expect(unsearchable).toEqual([]);
    // A search selects its result and scrolls to it. (`window.find` finds nothing in a headless Chromium.)
    await page.locator(`#${id} > div > p:last-child`).evaluate((words) => {
      getSelection()?.selectAllChildren(words);
      words.scrollIntoView({ block: 'center' });
    });
    await expect.poll(() => isInWindow(page)).toBe(true);
  },
);

describe('assistive technology', () => {
  test('reads a dialogue: the speaker, what is not human, the link and the text', async () => {
    const { page } = await site.open('/');
    const snapshot = await page.getByRole('region', { name: 'The Hearth Conversation' }).ariaSnapshot();
    const [before, ...items] = snapshot.split(/^ {4}- listitem:\n/m);
    expect(before?.trimEnd().split('\n')).toEqual([
      '- region "The Hearth Conversation":',
      '  - paragraph: The answers here were written by an AI model.',
      '  - heading "The Hearth Conversation" [level=2]',
      '  - paragraph: Another angle on the story',
      '  - list:',
    ]);
    const names: Record<string, string> = { inventor: 'Inventor', model: 'Model (AI)' };
    const turns = seed.conversation?.turns ?? [];
    expect(items.map((item) => item.trimEnd().split('\n').slice(0, 5))).toEqual(
      turns.map(({ speaker }, index) => [
        '      - paragraph:',
        `        - text: ${names[speaker]}`,
        `        - link "Link to turn ${index + 1}":`,
        `          - /url: "#turn-${index + 1}"`,
        '          - text: "#"',
      ]),
    );
    for (const [index, { body }] of turns.entries()) {
      for (const block of body) expect(items[index]).toContain(block.type === 'paragraph' && block.text);
    }
  });
});

describe.each(islands)('the island %s', (_, path) => {
  const open = async (options = {}) => {
    const opened = await site.open(path, options);
    await opened.page.locator('html[data-ready]').waitFor();
    await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    return opened;
  };
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  /** Selects from one position to another, each in the text of an element, and copies with the keyboard. */
  const copy = async (page: Page, ...[from, to]: (readonly [selector: string, offset: number])[]) => {
    await page.evaluate(
      (places) => {
        const [start, end] = places.map(([selector, offset]) => {
          const words = document.querySelector(selector)?.firstChild as Text;
          return [words, offset < 0 ? words.length + offset + 1 : offset] as const;
        });
        if (start && end) getSelection()?.setBaseAndExtent(...start, ...end);
      },
      [from as [string, number], to as [string, number]],
    );
    await page.keyboard.press('Control+C');
    return (await clipboard(page)).replace(/\s+/g, ' ');
  };

  test('shows a button on keyboard focus, which copies the link and announces it', async () => {
    const { page, complaints } = await open();
    await page.getByRole('link', { name: 'Link to turn 4' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
    expect(await page.getByRole('status').textContent()).toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Link copied');
    expect(await page.getByRole('button', { name: 'Link copied' }).isVisible()).toBe(true);
    expect(await clipboard(page)).toBe(`${page.url()}#turn-4`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator('#turn-5 :focus').textContent()).toBe('Copy link');
    expect(await page.getByRole('status').textContent()).toBe('');
    expect(complaints).toEqual([]);
  });

  deepTest('shows the button at the turn under the pointer, unless the keyboard is in use', async () => {
    const { page } = await open();
    const button = page.getByRole('button', { name: 'Copy link' });
    await page.locator('#turn-3 > div').hover();
    expect(await page.locator('#turn-3 button').count()).toBe(1);
    await button.click();
    expect(await clipboard(page)).toBe(`${page.url()}#turn-3`);
    // Away from all turns: the page scrolls when the link is focused, and another turn would be under the pointer.
    await page.mouse.move(0, 0);
    await page.getByRole('link', { name: 'Link to turn 6' }).focus();
    await page.keyboard.press('Tab');
    await page.locator('#turn-7 > div').hover();
    expect(await page.locator('#turn-6 button').count()).toBe(1);
  });

  deepTest('names the speaker of text that is copied from the middle of a turn', async () => {
    const { page } = await open();
    expect(await copy(page, ['#turn-2 > div > p', 3], ['#turn-2 > div > p', 22])).toBe(
      'Model (AI): is caught between t',
    );
    expect(await copy(page, ['#turn-3 > div > p', 0], ['#turn-3 > div > p', 6])).toBe('Inventor: So the');
  });

  deepTest(
    'names every speaker of text that is copied from several turns, and copies no part of the interface',
    async () => {
      const { page } = await open();
      await page.getByRole('link', { name: 'Link to turn 3' }).focus();
      const text = await copy(page, ['#turn-2 > div > p', 3], ['#turn-4 > div > p', 7]);
      expect(text).toMatch(/^Model \(AI\): is caught between them, .* Inventor So the Trump .* Model \(AI\) Exactly$/);
      expect(text).not.toMatch(/#|Copy link/);
    },
  );

  deepTest('does not change copied text that includes the speaker, or is outside of turns', async () => {
    const { page } = await open();
    expect(await copy(page, ['#turn-2 > p > b', 0], ['#turn-2 > div > p', 5])).toBe('Model (AI) It is');
    expect(await copy(page, ['#full-1', 0], ['#full-1', 10])).not.toContain(':');
  });
});

deepTest('the island of a document marks the language of each label of the button', async () => {
  const { page } = await site.open('/georgian');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const [button, status] = [page.locator('li button'), page.getByRole('status')];
  const languages = () => Promise.all([button, status].map((element) => element.getAttribute('lang')));
  await page.locator('#turn-1 > div').hover();
  await button.click();
  await expect.poll(() => status.textContent()).toBe('Link copied');
  expect(await languages()).toEqual(['en', 'en']);
  await page.goto(new URL('/half-georgian', page.url()).href);
  await page.locator('#turn-1 > div').hover();
  expect(await page.getByRole('button', { name: 'ბმული' }).getAttribute('lang')).toBe('ka');
  await button.click();
  await expect.poll(() => status.textContent()).toBe('Link copied');
  expect(await languages()).toEqual(['en', 'en']);
  await page.locator('#turn-2 > div').hover();
  expect(await page.getByRole('button', { name: 'ბმული' }).getAttribute('lang')).toBe('ka');
});
