import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block, LiveUpdateBlock } from '../../src/article/Block';
import { deepTest } from '../deepTest';
import { type Site, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const words = 'The council sits in the hall above the harbour, and the square below it is full. ';
const post = (hour: number, more: Partial<LiveUpdateBlock> = {}): LiveUpdateBlock => ({
  type: 'liveUpdate',
  id: `at-${hour}`,
  at: `2026-11-26T${String(hour).padStart(2, '0')}:00:00Z`,
  title: `It is ${hour} o’clock`,
  body: [{ type: 'paragraph', text: words.repeat(4) }],
  ...more,
});
const upTo = (hour: number, changes: Record<number, Partial<LiveUpdateBlock> | undefined> = {}): LiveUpdateBlock[] =>
  Array.from({ length: hour }, (_, index) => hour - index)
    .filter((one) => !(one in changes) || changes[one])
    .map((one) => post(one, changes[one]));
const coverage = (body: readonly Block[], more?: Partial<Article>): Article => ({
  headline: 'The vote on the wall',
  live: { startedAt: '2026-11-26T00:00:00Z' },
  body,
  ...more,
});

let paths = 0;
/** Opens coverage as a document, and waits for the first look. */
async function opened(article: Article, options?: Parameters<Site['open']>[1]) {
  const path = `/live-${++paths}`;
  const publish = (next: Article) => site.put(path, next);
  publish(article);
  const { page, complaints } = await site.open(path, options);
  const asked = () => site.requests.filter((request) => request.path === path);
  const look = async () => {
    const { length } = asked();
    await page.evaluate(() => dispatchEvent(new Event('broadsheet-look')));
    await expect.poll(() => asked().length).toBeGreaterThan(length);
  };
  if (options?.javaScriptEnabled !== false)
    await expect.poll(() => page.locator('[data-part=updates]').getAttribute('data-count')).toBe('0');
  return { page, complaints, publish, look, asked, link: page.locator('[data-part=updates]') };
}

/** The first post in the window: its id, and where it stands. */
const firstInWindow = (page: Page) =>
  page.evaluate(() => {
    const first = [...document.querySelectorAll('[data-part=posts] > article')].find(
      (element) => element.getBoundingClientRect().bottom > 0,
    );
    return { id: first?.id, top: first?.getBoundingClientRect().top ?? 0, scroll: scrollY };
  });
const idsOf = (page: Page) =>
  page.locator('[data-part=posts] > article').evaluateAll((posts) => posts.map(({ id }) => id));
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('Live coverage in a document', () => {
  test('counts new posts, shows them when the reader asks, and moves the focus to the first; nothing moves before', async () => {
    const { page, complaints, publish, look, link } = await opened(coverage(upTo(8)));
    expect(await link.isVisible()).toBe(false);
    await page.locator('#at-4').evaluate((element) => element.scrollIntoView());
    const before = await firstInWindow(page);
    publish(coverage(upTo(10)));
    await look();
    await expect.poll(() => link.innerText()).toBe('New updates: 2');
    expect(await link.isVisible()).toBe(true);
    expect(await firstInWindow(page)).toEqual(before);
    expect((await idsOf(page))[0]).toBe('at-8');
    await link.focus();
    await page.keyboard.press('Enter');
    expect(await idsOf(page)).toEqual(upTo(10).map(({ id }) => id));
    expect(await focusedId(page)).toBe('at-10');
    expect(await page.locator('#at-10').evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(200);
    expect(await link.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('changes posts in their place and says so, without moving what is read', async () => {
    const { page, complaints, publish, look } = await opened(coverage(upTo(8)));
    await page.locator('#at-4').evaluate((element) => element.scrollIntoView());
    await page.evaluate(() => scrollBy({ top: 150, behavior: 'instant' }));
    const before = await firstInWindow(page);
    const text = words.repeat(12);
    publish(coverage(upTo(8, { 7: { body: [{ type: 'paragraph', text }] }, 6: undefined, 8: undefined })));
    await look();
    await expect.poll(() => page.locator('#at-7').innerText()).toMatch(/Changed/);
    const after = await firstInWindow(page);
    expect(after.id).toBe(before.id);
    expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(1);
    expect(after.scroll).not.toBe(before.scroll);
    for (const id of ['at-6', 'at-8']) {
      expect(await page.locator(`#${id}`).innerText()).toMatch(/Withdrawn/);
      expect(await page.locator(`#${id}`).innerText()).not.toContain('council');
    }
    // A post that was withdrawn by mistake comes back.
    publish(coverage(upTo(8)));
    await look();
    await expect.poll(() => page.locator('#at-6').innerText()).toContain('council');
    expect(Math.abs((await firstInWindow(page)).top - before.top)).toBeLessThanOrEqual(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  deepTest('keeps the focus in a post that changes', async () => {
    const { page, publish, look } = await opened(coverage(upTo(3)));
    await page.locator('#at-2 a').last().focus();
    publish(coverage(upTo(3, { 2: { title: 'It is two' } })));
    await look();
    await expect.poll(() => page.locator('#at-2').innerText()).toContain('It is two');
    expect(await focusedId(page)).toBe('at-2');
    await page.close();
  });

  test('brings along the styles and scripts that new posts need', async () => {
    const { page, complaints, publish, look, link } = await opened(coverage(upTo(2)));
    const embed: Block = {
      type: 'embed',
      url: 'https://gull.example/42',
      frame: { url: 'https://gull.example/frame/42', title: 'The bench' },
    };
    await page.route('https://gull.example/**', (route) => route.fulfill({ body: 'The bench' }));
    publish(coverage(upTo(3, { 3: { body: [embed, { type: 'pullQuote', text: 'It holds.' }] } })));
    await look();
    await link.click();
    const show = page.getByRole('button', { name: /Show content/ });
    await expect.poll(() => show.isEnabled()).toBe(true);
    await show.click();
    expect(await page.locator('iframe').count()).toBe(1);
    const size = (selector: string) =>
      page.locator(selector).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(await size('.broadsheet-PullQuote p')).toBeGreaterThan(await size('#at-2 p[data-part=time]'));
    expect(complaints).toEqual([]);
    await page.close();
  });

  deepTest(
    'shows the days and the other blocks between new posts, and the summary and key moments that go with them',
    async () => {
      const points = (text: string) => ({ keyPoints: [{ text }] });
      const { page, publish, look, link } = await opened(coverage(upTo(2), points('The wall holds.')));
      const tomorrow = post(3, { at: '2026-11-27T03:00:00Z', key: true });
      publish(coverage([tomorrow, { type: 'paragraph', text: 'The tide turns.' }, ...upTo(2)], points('It fell.')));
      await look();
      await expect.poll(() => link.innerText()).toBe('New updates: 1');
      expect(await page.getByText('The wall holds.').isVisible()).toBe(true);
      await link.click();
      expect(await page.getByText('It fell.').isVisible()).toBe(true);
      const text = await page.locator('[data-part=posts]').innerText();
      expect(text.replace(/\s+/g, ' ')).toMatch(
        /^November 27, 2026.*It is 3 o’clock.*The tide turns\..*November 26, 2026.*It is 2 o’clock/,
      );
      expect(await page.locator('[data-part=posts]').getByText('The tide turns.').count()).toBe(1);
      await page.close();
    },
  );

  deepTest('opens the page again if every post that is shown has moved to another page', async () => {
    const { page, publish, look, link } = await opened(coverage(upTo(2)));
    publish(coverage([post(9), post(8)]));
    await look();
    await expect.poll(() => link.innerText()).toBe('New updates: 2');
    await Promise.all([page.waitForEvent('load'), link.click()]);
    expect(await idsOf(page)).toEqual(['at-9', 'at-8']);
    await page.close();
  });

  test('asks with its ETag: what has not changed costs no body', async () => {
    const { page, look, asked } = await opened(coverage(upTo(2)));
    await look();
    await look();
    expect(asked().map(({ status }) => status)).toEqual([200, 304, 304, 304]);
    await page.close();
  });

  deepTest('rests while the page is hidden, and looks when it is seen', async () => {
    const { page, publish, asked, link } = await opened(coverage(upTo(2)));
    const hide = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { configurable: true, value });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      }, hidden);
    await hide(true);
    publish(coverage(upTo(3)));
    const { length } = asked();
    await page.evaluate(() => dispatchEvent(new Event('broadsheet-look')));
    await page.evaluate(() => fetch('/nothing'));
    expect(asked()).toHaveLength(length);
    await hide(false);
    await expect.poll(() => link.innerText()).toBe('New updates: 1');
    await page.close();
  });

  test('tells when the connection is lost and when it is back', async () => {
    const { page, publish, link } = await opened(coverage(upTo(2)));
    const status = page.locator('[data-part=connection]');
    expect(await status.innerText()).toBe('');
    await page.context().setOffline(true);
    for (let time = 0; time < 2; time += 1) {
      const failed = page.waitForEvent('requestfailed');
      await page.evaluate(() => dispatchEvent(new Event('broadsheet-look')));
      await failed;
    }
    await expect.poll(() => status.innerText()).toBe('The connection is lost. Updates will go on when it is back.');
    publish(coverage(upTo(3)));
    await page.context().setOffline(false);
    await expect.poll(() => status.innerText()).toBe('The connection is back');
    await expect.poll(() => link.innerText()).toBe('New updates: 1');
    await page.close();
  });

  deepTest('announces new posts to readers who ask for it, once a minute', async () => {
    const { page, publish, look } = await opened(coverage(upTo(2)));
    const news = page.locator('[data-part=news]');
    const told = () =>
      news.evaluate((element) => (getComputedStyle(element).display === 'none' ? '' : element.textContent));
    publish(coverage(upTo(3)));
    await look();
    await expect.poll(() => news.textContent()).toBe('New updates: 1');
    expect(await told()).toBe('');
    await page.getByRole('checkbox', { name: 'Announce new updates' }).focus();
    await page.keyboard.press('Space');
    expect(await told()).toBe('New updates: 1');
    publish(coverage(upTo(4)));
    await look();
    await expect.poll(() => page.locator('[data-part=updates]').innerText()).toBe('New updates: 2');
    expect(await told()).toBe('New updates: 1');
    await page.close();
  });

  deepTest('says when the coverage has ended, and asks no more', async () => {
    const { page, publish, look, asked, link } = await opened(coverage(upTo(2)));
    publish(coverage(upTo(3), { live: { startedAt: '2026-11-26T00:00:00Z', endedAt: '2026-11-26T04:00:00Z' } }));
    await look();
    await expect.poll(() => page.locator('[data-part=connection]').innerText()).toBe('Live coverage has ended');
    expect(await link.innerText()).toBe('New updates: 1');
    const { length } = asked();
    await page.evaluate(() => dispatchEvent(new Event('broadsheet-look')));
    await page.evaluate(() => fetch('/nothing'));
    expect(asked()).toHaveLength(length);
    await link.click();
    expect((await idsOf(page))[0]).toBe('at-3');
    await page.close();
  });

  test('looks at once at an event of its stream', async () => {
    const path = '/live-stream';
    site.put(path, coverage(upTo(2)), { streamUrl: '/events' });
    const { page } = await site.open(path);
    const link = page.locator('[data-part=updates]');
    await expect.poll(() => link.getAttribute('data-count')).toBe('0');
    site.put(path, coverage(upTo(3)), { streamUrl: '/events' });
    await expect
      .poll(async () => {
        site.send();
        return link.innerText();
      })
      .toBe('New updates: 1');
    await page.close();
  });

  deepTest(
    'tells how long ago a post was published by the clock of the server, where that of the reader is a day ahead',
    async () => {
      const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000 - 5000).toISOString();
      const path = '/live-clock';
      const at = [0, 10, 180, 2000].map((minutes, index) => post(9 - index, { at: ago(minutes) }));
      site.put(path, coverage(at));
      const { page } = await site.open('/live-1');
      await page.addInitScript(() => {
        const { now } = Date;
        Date.now = () => now() + 86_400_000;
      });
      await page.goto(new URL(path, page.url()).href);
      const ages = () => page.locator('[data-part=age]').evaluateAll((all) => all.map((one) => one.textContent));
      await expect.poll(ages).toEqual(['this minute', '10 minutes ago', '3 hours ago', '']);
      await page.close();
    },
  );
});

test('Without JavaScript the link opens the page again, with what is new', async () => {
  const { page, publish, link } = await opened(coverage(upTo(2)), { javaScriptEnabled: false });
  expect(await link.innerText()).toBe('Newest updates');
  expect(await page.getByRole('checkbox').isVisible()).toBe(false);
  publish(coverage(upTo(3)));
  await Promise.all([page.waitForEvent('load'), link.click()]);
  expect(await page.locator('[data-part=posts] > article').first().getAttribute('id')).toBe('at-3');
  await page.close();
});
