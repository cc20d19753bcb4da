import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block, VideoBlock } from '../../src/article/Block';
import { deepTest } from '../deepTest';
import { blocksWith } from '../fixtures/blocksWith';
import { type Site, startSite } from './site';

const elsewhere = 'https://elsewhere.example/42';
const frame = (path: string) => ({ url: `https://frames.example/${path}`, title: path, width: 16, height: 9 });
const poster = { url: '/poster.jpg', alt: 'A poster', width: 1600, height: 900 };

/** Every type of block, and frames of another site. */
const every: Article = {
  headline: 'The bench',
  body: [
    ...(Object.values(blocksWith('words', elsewhere)) as Block[]),
    { type: 'embed', url: elsewhere, frame: frame('post'), text: 'It wobbles on the left.' },
    { type: 'embed', url: elsewhere, frame: frame('chart'), alternative: [{ type: 'list', items: ['Monday: 4.1 m'] }] },
    { type: 'video', url: elsewhere, frame: frame('film'), poster, title: 'The ferry', duration: 151 },
    { type: 'audio', url: elsewhere, frame: frame('sound'), title: 'The sea' },
  ],
};
/** Pictures at the provider, each in another place of a story. */
const pictured: Article = {
  headline: 'The film',
  lead: {
    type: 'video',
    url: elsewhere,
    frame: { url: 'https://www.youtube-nocookie.com/embed/42' },
    poster: { ...poster, url: 'https://i.ytimg.com/vi/42/hq.jpg' },
    title: 'The lead',
  },
  body: [
    {
      type: 'embed',
      url: elsewhere,
      frame: frame('post'),
      text: 'It wobbles on the left.',
      image: { ...poster, sources: [{ url: 'https://img.elsewhere.example/42.webp', width: 800, type: 'image/webp' }] },
    },
    {
      type: 'embed',
      url: elsewhere,
      frame: frame('chart'),
      alternative: [
        { type: 'figure', image: { ...poster, url: '//frames.example/chart.png' }, caption: 'Tides of a week' },
      ],
    },
    {
      type: 'video',
      url: elsewhere,
      frame: frame('film'),
      poster: { ...poster, url: 'https://cdn.frames.example/1.jpg' },
    },
    {
      type: 'audio',
      url: elsewhere,
      frame: frame('sound'),
      image: { ...poster, url: 'https://elsewhere.example/1.jpg' },
    },
    {
      type: 'video',
      sources: [{ url: '/a.webm' }],
      frame: frame('own'),
      poster: { ...poster, url: 'https://cdn.frames.example/2.jpg' },
    },
  ],
};
const loop: Article = {
  headline: 'The lamp',
  body: [{ type: 'video', sources: [{ url: '/lamp.webm' }], poster, loop: true, silent: true }],
};
const first: Article = {
  headline: 'The bench',
  body: [every.body.at(-4) as Block, { type: 'paragraph', text: 'The bench was never found.' }],
};

let site: Site;

beforeAll(async () => {
  site = await startSite();
  site.put('/none', { headline: 'None', body: [] });
  site.put('/every', every);
  site.put('/first', first);
  site.put('/loop', loop);
  site.put('/pictured', pictured);
});
afterAll(() => site.close());

/** Opens a page whose requests to other hosts are answered here; returns the addresses that are asked for. */
async function open(path: string, options: Parameters<Site['open']>[1] = {}) {
  // A profile of its own: the window is closed after the test. The policy of the site would keep requests from being made.
  const { page, complaints } = await site.open('/none', { locale: 'en-GB', bypassCSP: true, ...options });
  onTestFinished(() => page.close());
  const own = new URL(page.url());
  const asked: string[] = [];
  await page.route(
    ({ host }) => host !== own.host,
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<title>Frame</title><button>Inside</button>' });
    },
  );
  await page.goto(new URL(path, own).href);
  return { page, asked, complaints };
}

async function scrollThrough(page: Page) {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
  });
}

const show = (page: Page, name: string) =>
  page.getByRole('button', { name: `Show content from elsewhere.example (${name})` });
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)),
        ).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(0))));
      }),
  );

describe('Content of other sites', () => {
  it('is not asked for before the reader consents, whatever blocks the page has', async () => {
    const { page, asked, complaints } = await open('/every');
    await scrollThrough(page);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    for (const name of ['post', 'chart', 'sound']) await show(page, name).click();
    await page.getByRole('button', { name: /^Play .*\(film\)$/ }).click();
    await expect
      .poll(() => asked.toSorted())
      .toEqual(['chart', 'film', 'post', 'sound'].map((path) => frame(path).url));
    expect(complaints).toEqual([]);
  });

  it.each([true, false])('is not asked for a picture either, with JavaScript %j', async (javaScriptEnabled) => {
    const { page, asked } = await open('/pictured', { javaScriptEnabled });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.mouse.wheel(0, 5000);
    for (const figure of await page.locator('figure').all()) await figure.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    expect(await page.getByText('Tides of a week').isVisible()).toBe(true);
    const space = await page.locator('.broadsheet-Video [data-part=frame]').first().boundingBox();
    expect((space?.width ?? 0) / (space?.height ?? 1)).toBeCloseTo(16 / 9, 1);
    if (!javaScriptEnabled) return;
    await page.getByRole('button', { name: /^Play .*\(The lead\)$/ }).click();
    await expect.poll(() => asked).toEqual(['https://www.youtube-nocookie.com/embed/42']);
  });

  it('is shown, remembered and removed with the keyboard', async () => {
    const { page, asked } = await open('/first');
    await page.getByRole('link', { name: 'Open at elsewhere.example' }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('title'))).toBe('post');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.frames()[1]?.evaluate(() => document.activeElement?.textContent)).toBe('Inside');
    await page.reload();
    await expect.poll(() => page.locator('iframe').count()).toBe(1);
    expect(await page.getByText('It wobbles').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Open at elsewhere.example' }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await show(page, 'post').evaluate((button) => button === document.activeElement)).toBe(true);
    expect(asked).toEqual([frame('post').url, frame('post').url]);
    await page.reload();
    expect(await show(page, 'post').isEnabled()).toBe(true);
    expect(asked).toHaveLength(2);
  });

  deepTest('moves nothing where the consent is remembered', async () => {
    const { page } = await open('/first');
    await page.getByRole('checkbox').check();
    await show(page, 'post').click();
    await page.reload();
    await expect.poll(() => page.locator('iframe').count()).toBe(1);
    expect(await shifts(page)).toBe(0);
    const [space, inside] = await Promise.all(
      ['[data-part=frame]', 'iframe'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(inside).toEqual(space);
    expect((inside?.width ?? 0) / (inside?.height ?? 1)).toBeCloseTo(16 / 9, 1);
  });

  it('is words and a link without JavaScript', async () => {
    const { page, asked } = await open('/every', { javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByText('It wobbles on the left.').isVisible()).toBe(true);
    expect(await page.getByText('Monday: 4.1 m').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Open at elsewhere.example' }).count()).toBeGreaterThanOrEqual(4);
    expect(asked).toEqual([]);
  });

  deepTest('has the sign of a film in the colours of its button where colours are forced', async () => {
    const { page } = await open('/every');
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const [sign, button] = await page.locator('.broadsheet-Video [data-part=show]').evaluate((element) =>
      [element.querySelector('svg') as Element, element].map((one) => {
        const { color, fill, backgroundColor } = getComputedStyle(one);
        return { color: one === element ? color : fill, backgroundColor };
      }),
    );
    expect(sign).toEqual(button);
  });

  deepTest('is printed as words with an address', async () => {
    const { page } = await open('/first');
    await show(page, 'post').click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('It wobbles on the left.').isVisible()).toBe(true);
    expect(await page.locator('iframe').isVisible()).toBe(false);
    expect(await page.getByRole('button').count()).toBe(0);
  });
});

describe('A silent film that repeats', () => {
  const isPaused = (page: Page) => page.locator('video').evaluate((film: HTMLVideoElement) => film.paused);

  it('plays where it is visible, and a button pauses it', async () => {
    const { page } = await open('/none');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(new URL('/loop', page.url()).href);
    await expect.poll(() => isPaused(page)).toBe(false);
    await page.getByRole('button', { name: 'Pause' }).press('Enter');
    expect(await isPaused(page)).toBe(true);
    await page.getByRole('button', { name: 'Play' }).press('Enter');
    expect(await isPaused(page)).toBe(false);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(() => isPaused(page)).toBe(true);
  });

  deepTest('does not play by itself for a reader who prefers reduced motion', async () => {
    const { page } = await open('/loop');
    await page.getByRole('button', { name: 'Play' }).waitFor();
    expect(await isPaused(page)).toBe(true);
    await page.getByRole('button', { name: 'Play' }).click();
    expect(await isPaused(page)).toBe(false);
  });

  deepTest('has its button and its title at the start edge of a page from right to left', async () => {
    site.put('/loop-ar', { ...loop, language: 'ar', body: [{ ...(loop.body[0] as VideoBlock), title: 'The lamp' }] });
    const { page } = await open('/loop-ar');
    const button = page.locator('[data-part=loop] > button');
    await button.waitFor();
    const [film, pause] = await Promise.all([page.locator('video').boundingBox(), button.boundingBox()]);
    const endOf = (box: typeof film) => (box ? box.x + box.width : 0);
    expect(endOf(pause)).toBeCloseTo(endOf(film), 0);
    expect(pause?.width).toBeLessThan((film?.width ?? 0) / 2);
    const title = await page.locator('figcaption > strong').evaluate((element) => {
      const range = new Range();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().right;
    });
    expect(title).toBeCloseTo(endOf(film), 0);
  });

  deepTest('has the controls of the browser without JavaScript', async () => {
    const { page } = await open('/loop', { javaScriptEnabled: false });
    expect(await page.locator('video').getAttribute('controls')).toBe('');
    expect(await page.getByRole('button').count()).toBe(0);
  });
});
