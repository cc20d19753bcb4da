import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Depth } from '../../src/article/depth';
import { depthKey } from '../../src/page/depthBehavior';
import { depthBootstrap } from '../../src/page/depthBootstrap';
import { renderDocument } from '../../src/server/renderDocument';
import { sampleOfRows } from '../deep';
import { deepTest } from '../deepTest';
import { brief, full, glance, shown } from './depths';
import { islands } from './islands';
import { type Site, seed, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const choose = (page: Page, name: RegExp) => page.getByRole('radio', { name }).click();

const addresses = sampleOfRows(
  [
    ['#at-a-glance', glance],
    ['#in-brief', brief],
    ['#in-full', full],
    ['#brief-3', brief],
    ['#full-5', full],
    ['#guarantees', full],
    ['#turn-4', full],
  ],
  '#brief-3',
  '#turn-4',
);

const pages: [by: string, path: string, javaScriptEnabled: boolean][] = [
  ['without JavaScript', '/', false],
  ['with the document alone', '/', true],
  ['hydrated by React', '/hydrated', true],
];

async function openReady(path: string, options: BrowserContextOptions) {
  const opened = await site.open(path, options);
  if (path.startsWith('/hydrated')) await opened.page.locator('html[data-ready]').waitFor();
  return opened;
}

describe.each(sampleOfRows(pages, 'without JavaScript', 'hydrated by React'))('%s', (_, path, javaScriptEnabled) => {
  const open = () => openReady(path, { javaScriptEnabled });

  test('the full story is shown by default', async () => {
    const { page, complaints } = await open();
    expect(await shown(page)).toEqual(full);
    expect(complaints).toEqual([]);
  });

  test('the mouse chooses a depth', async () => {
    const { page } = await open();
    await choose(page, /In brief/);
    expect(await shown(page)).toEqual(brief);
    await choose(page, /At a glance/);
    expect(await shown(page)).toEqual(glance);
    await choose(page, /In full/);
    expect(await shown(page)).toEqual(full);
  });
});

describe.each(sampleOfRows(pages, 'without JavaScript'))('%s', (_, path, javaScriptEnabled) => {
  const open = (hash = '') => openReady(`${path}${hash}`, { javaScriptEnabled });

  test('the keyboard chooses a depth: Tab reaches the group once, arrows move and choose', async () => {
    const { page } = await open();
    await page.getByRole('link', { name: 'The Hearth' }).focus();
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.getByRole('radio', { name: /In full/ }).evaluate((radio) => radio === document.activeElement))
      .toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await shown(page)).toEqual(brief);
    await page.keyboard.press('ArrowUp');
    expect(await shown(page)).toEqual(glance);
    await page.keyboard.press('ArrowUp');
    expect(await shown(page)).toEqual(full);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')).toBe('');
  });

  test('the accessibility tree has one group of three, with names and states', async () => {
    const { page } = await open('#in-brief');
    expect(await page.getByRole('group', { name: 'Reading depth' }).count()).toBe(1);
    expect(await page.getByRole('group', { name: 'Reading depth' }).ariaSnapshot()).toBe(
      [
        '- group "Reading depth":',
        '  - text: Reading depth',
        '  - radio "At a glance 1 min"',
        '  - text: At a glance 1 min',
        '  - radio "In brief 2 min" [checked]',
        '  - text: In brief 2 min',
        '  - radio "In full 3 min"',
        '  - text: In full 3 min',
      ].join('\n'),
    );
  });

  deepTest.each(addresses)('the fragment %s opens the depth that contains it', async (hash, expected) => {
    const { page } = await open(hash);
    expect(await shown(page)).toEqual(expected);
    const target = page.locator(hash);
    expect(await target.isVisible()).toBe(true);
    await expect
      .poll(() => target.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
      .toBeLessThan(760);
  });

  deepTest.each(['#at-a-glance', '#brief-3', '#in-brief'])(
    'every depth can be chosen after the fragment %s',
    async (hash) => {
      const { page } = await open(hash);
      await choose(page, /In full/);
      expect(await shown(page)).toEqual(full);
      await choose(page, /At a glance/);
      expect(await shown(page)).toEqual(glance);
      await choose(page, /In brief/);
      expect(await shown(page)).toEqual(brief);
    },
  );

  deepTest('the focus is visible', async () => {
    const { page } = await open();
    await page.getByRole('link', { name: 'The Hearth' }).focus();
    await page.keyboard.press('Tab');
    const outline = await page.locator(':focus').evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return { outlineStyle, outlineWidth, large: width >= 24 && height >= 24 };
    });
    expect(outline).toEqual({ outlineStyle: 'solid', outlineWidth: '2px', large: true });
  });

  deepTest('in print, there is the chosen depth without the choice', async () => {
    const { page } = await open();
    await choose(page, /In brief/);
    await page.emulateMedia({ media: 'print' });
    expect((await shown(page)).versions).toEqual(['at-a-glance', 'in-brief']);
    expect(await page.getByRole('radio', { includeHidden: true }).first().isVisible()).toBe(false);
  });
});

describe('the inline script', () => {
  test('is in the document unchanged', async () => {
    const { page } = await site.open('/');
    const programs = page.locator('script:not([type])');
    expect(await programs.evaluateAll((all) => all.map((script) => script.textContent))).toEqual([depthBootstrap]);
  });

  const versions: [Depth, typeof brief][] = [
    ['at-a-glance', glance],
    ['in-brief', brief],
    ['in-full', full],
  ];

  test.each(sampleOfRows(versions, 'in-brief'))('restores %s before the first paint', async (depth, expected) => {
    const { page, complaints } = await site.open('/');
    await page.evaluate(([key, value]) => localStorage.setItem(key as string, value as string), [depthKey, depth]);
    await page.addInitScript(() => {
      // The first frame is painted after this callback: its state is the first that the reader sees.
      const seen = () => {
        if (!document.querySelector('[data-depth="in-full"]')) return requestAnimationFrame(seen);
        (window as unknown as { first: string[] }).first = [...document.querySelectorAll<HTMLElement>('[data-depth]')]
          .filter((version) => version.offsetHeight > 0)
          .map((version) => version.id);
      };
      requestAnimationFrame(seen);
    });
    await page.reload();
    await page.waitForFunction(() => 'first' in window);
    expect(await page.evaluate(() => (window as unknown as { first: string[] }).first)).toEqual(expected.versions);
    expect(await shown(page)).toEqual(expected);
    expect(complaints).toEqual([]);
    await page.close();
  });

  deepTest('does not override a fragment that opens a depth', async () => {
    const { page } = await site.open('/#brief-2');
    await page.evaluate(([key]) => localStorage.setItem(key as string, 'at-a-glance'), [depthKey]);
    await page.reload();
    expect(await shown(page)).toEqual(brief);
  });

  deepTest.each(['', 'nonsense', '"]<script>', 'in-full"],[value="in-brief'])(
    'ignores the stored value %j',
    async (stored) => {
      const { page, complaints } = await site.open('/');
      await page.evaluate(([key, value]) => localStorage.setItem(key as string, value as string), [depthKey, stored]);
      await page.reload();
      expect((await shown(page)).versions).toContain('at-a-glance');
      expect((await shown(page)).checked).toHaveLength(1);
      expect(complaints).toEqual([]);
    },
  );
});

describe.each(islands)('the island %s', (_, path) => {
  const open = async (options = {}) => {
    const opened = await site.open(path, options);
    await opened.page.locator('html[data-ready]').waitFor();
    return opened;
  };
  const changes = (page: Page) => page.evaluate(() => (window as unknown as { changes: unknown[] }).changes);

  test('stores the choice for the next page', async () => {
    const { page, complaints } = await open();
    await choose(page, /In brief/);
    await page.goto(page.url().replace(/#.*/, ''));
    await page.locator('html[data-ready]').waitFor();
    expect(await shown(page)).toEqual(brief);
    expect(complaints).toEqual([]);
  });

  deepTest('keeps a choice that was made before it was mounted', async () => {
    const { page } = await site.open(path);
    await choose(page, /At a glance/);
    await page.locator('html[data-ready]').waitFor();
    expect(await shown(page)).toEqual(glance);
  });

  deepTest('updates the URL without a history entry', async () => {
    const { page } = await open();
    const length = await page.evaluate(() => history.length);
    await choose(page, /In brief/);
    expect(new URL(page.url()).hash).toBe('#in-brief');
    await choose(page, /At a glance/);
    expect(new URL(page.url()).hash).toBe('#at-a-glance');
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  deepTest('calls `onDepthChange` once for each change', async () => {
    const { page } = await open();
    expect(await changes(page)).toEqual([]);
    await choose(page, /In brief/);
    await page.evaluate(() => {
      location.hash = 'full-2';
    });
    await expect.poll(() => changes(page)).toEqual([{ depth: 'in-brief' }, { depth: 'in-full' }]);
  });

  test('follows a link into a closed version, and back again', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      location.hash = 'brief-4';
    });
    await expect.poll(() => shown(page)).toEqual(brief);
    await expect
      .poll(() => page.locator('#brief-4').evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(400);
    await page.evaluate(() => {
      location.hash = 'at-a-glance';
    });
    await expect.poll(() => shown(page)).toEqual(glance);
    await page.evaluate(() => {
      location.hash = 'turn-2';
    });
    await expect
      .poll(() => page.locator('#turn-2').evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(400);
    expect(await shown(page)).toEqual(glance);
  });

  deepTest('keeps the depth that a fragment has opened when the next fragment opens none', async () => {
    const { page } = await site.open(`${path}#brief-2`);
    await page.locator('html[data-ready]').waitFor();
    await page.evaluate(() => {
      location.hash = 'turn-2';
    });
    await expect
      .poll(() => page.locator('#turn-2').evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(400);
    expect(await shown(page)).toEqual(brief);
    expect(await changes(page)).toEqual([]);
  });

  test("lets the browser's search find text in a closed version, and opens it", async () => {
    const { page } = await open();
    const closed = page.locator('#in-brief');
    expect(await closed.getAttribute('hidden')).toBe('until-found');
    expect(await closed.textContent()).toContain('a deceptively specific question');
    const laidOut = await closed.evaluate((version) => getComputedStyle(version));
    expect(laidOut).toMatchObject({ display: 'block', contentVisibility: 'hidden' });
    // The target of a link is revealed in the same way as a search result (WHATWG HTML, 6.8), also in a Chromium without a search. The
    // URL has the fragment already, so there is no other event.
    await page.evaluate(() => {
      history.replaceState(null, '', '#brief-1');
      document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<a href="#brief-1">Found</a>');
    });
    await page.getByRole('link', { name: 'Found' }).click();
    await expect.poll(() => changes(page)).toEqual([{ depth: 'in-brief' }]);
    expect(await shown(page)).toEqual(brief);
    expect(await closed.getAttribute('hidden')).toBeNull();
  });

  deepTest('keeps the relative scroll position in the story', async () => {
    const { page } = await open();
    const far = (id: string) =>
      page.locator(id).evaluate((version) => {
        const { top, height } = version.getBoundingClientRect();
        return -top / height;
      });
    await page
      .locator('#in-full')
      .evaluate((version) => scrollBy(0, version.getBoundingClientRect().top + version.clientHeight / 2));
    await choose(page, /In brief/);
    expect(await far('#in-brief')).toBeCloseTo(0.5, 1);
    await choose(page, /In full/);
    expect(await far('#in-full')).toBeCloseTo(0.5, 1);
    await choose(page, /At a glance/);
    expect(
      Math.abs(await page.locator('#at-a-glance').evaluate((version) => version.getBoundingClientRect().top)),
    ).toBeLessThan(2);
  });

  deepTest('keeps the scroll position above and below the story', async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 } });
    const top = (id: string) => page.locator(id).evaluate((element) => element.getBoundingClientRect().top);
    const switchTo = (value: string) =>
      page.evaluate(
        (depth) => document.querySelector<HTMLElement>(`fieldset:last-of-type [value=${depth}]`)?.click(),
        value,
      );

    await page.locator('#narrowing-window').scrollIntoViewIfNeeded();
    const point = await top('#narrowing-window');
    await switchTo('in-brief');
    expect(await top('#narrowing-window')).toBeCloseTo(point, 0);

    await page.locator('#turn-6').evaluate((turn) => turn.scrollIntoView());
    const turn = await top('#turn-6');
    for (const depth of ['at-a-glance', 'in-full', 'in-brief']) {
      await switchTo(depth);
      expect(Math.abs((await top('#turn-6')) - turn)).toBeLessThan(2);
    }
  });
});

deepTest('a browser without :has() shows all versions, and no choice', async () => {
  const { page } = await site.open('/', { javaScriptEnabled: false });
  await page.goto('about:blank');
  await page.setContent(renderDocument(seed).replaceAll('selector(:has(a))', 'selector(:unheard-of(a))'));
  expect(await shown(page)).toEqual({ versions: ['at-a-glance', 'in-brief', 'in-full'], checked: [] });
});

test('a document contains its islands: they store the choice for the next page', async () => {
  const { page, complaints } = await site.open('/');
  await choose(page, /In brief/);
  await page.goto(page.url().replace(/#.*/, ''));
  expect(await shown(page)).toEqual(brief);
  expect(complaints).toEqual([]);
});

test('a story that replaces the one from the server is rendered by React, and restores the choice', async () => {
  const { page, complaints } = await site.open('/markup');
  await page.locator('html[data-ready]').waitFor();
  await page.getByRole('button', { name: 'Read on' }).click();
  expect(await page.locator('h1').allTextContents()).toEqual(['Another story']);
  await choose(page, /In brief/);
  expect(await shown(page)).toEqual(brief);
  expect(await page.evaluate((key) => localStorage.getItem(key), depthKey)).toBe('in-brief');
  expect(complaints).toEqual([]);
});

deepTest('removed islands without React have no listeners', async () => {
  const { page, complaints } = await site.open('/islands');
  await page.evaluate(() => {
    window.takeOff();
    location.hash = 'at-a-glance';
  });
  // The `hashchange` event is dispatched before the next frame is painted.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  expect(await page.evaluate(() => window.changes)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
  expect(await page.locator('output').textContent()).toBe('');
  expect(complaints).toEqual([]);
});

declare global {
  interface Window {
    /** Removes the islands. */
    takeOff: () => void;
  }
}
