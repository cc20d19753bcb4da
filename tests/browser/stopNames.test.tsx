import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { LiveUpdateBlock } from '../../src/article/Block';
import { NewsletterSignup } from '../../src/components/NewsletterSignup/NewsletterSignup';
import { flood } from '../../stories/articles/flood';
import { wallVote } from '../../stories/articles/wallVote';
import { saltmereFront } from '../../stories/fronts/saltmere';
import { sampleOf, sampleOfRows } from '../deep';
import { type Site, startSite } from './site';

/** A post without a title, as many are. */
const short: LiveUpdateBlock = {
  type: 'liveUpdate',
  id: 'short',
  at: '2026-11-26T14:43:00Z',
  body: [{ type: 'paragraph', text: 'The doors are closed.' }],
};
const live: Article = { ...wallVote, body: [short, ...wallVote.body] };

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put('/live', live, { orderUrls: { oldest: '/live/oldest' } });
  site.put('/front', saltmereFront);
  site.put('/flood', flood, {
    contents: true,
    share: true,
    slots: { newsletter: <NewsletterSignup action="/newsletter">The Tide</NewsletterSignup> },
  });
});
afterAll(() => site.close());

interface Stop {
  role: string;
  name: string;
  html: string;
}

/** What is focused, as Chromium tells it to a screen reader; nothing for the page itself. */
async function stopOf(page: Page, session: CDPSession): Promise<Stop | undefined> {
  const html = await page.evaluate(() => document.activeElement?.outerHTML ?? '');
  if (html.startsWith('<body')) return undefined;
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { objectId } = result;
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
  const [node] = nodes;
  return { role: `${node?.role?.value}`, name: `${node?.name?.value ?? ''}`.trim(), html: html.slice(0, 100) };
}

/** All stops of the keyboard, from the beginning of the page. */
async function stopsOf(page: Page): Promise<Stop[]> {
  const session = await page.context().newCDPSession(page);
  const stops: Stop[] = [];
  await page.keyboard.press('Tab');
  for (let stop = await stopOf(page, session); stop; stop = await stopOf(page, session)) {
    stops.push(stop);
    await page.keyboard.press('Tab');
  }
  await session.detach();
  return stops;
}

const nameless = (stops: readonly Stop[]) => stops.filter(({ name }) => name === '');

const pages = [
  ['live coverage', '/live', 35],
  ['a front', '/front', 60],
  ['a story with every block', '/flood', 45],
] as const;

test.each(sampleOfRows(pages, 'live coverage'))(
  'Every stop of the keyboard has a name, on a page of %s',
  async (_, path, least) => {
    for (const width of sampleOf([390, 1280], 390)) {
      const { page } = await site.open(path, { viewport: { width, height: 800 } });
      const stops = await stopsOf(page);
      expect(nameless(stops)).toEqual([]);
      expect(stops.length).toBeGreaterThan(least);
    }
  },
);

test('The links to the posts of live coverage are told apart by their names', async () => {
  const { page } = await site.open('/live');
  const stops = await stopsOf(page);
  const names = stops.flatMap(({ name }) => (name.startsWith('Link to this update') ? name : []));
  expect(names).toContain('Link to this update The sum on the table is £4.2m');
  expect(names).toHaveLength(new Set(names).size);
});

test('The first of new posts has a name when it gets the focus, also without a title', async () => {
  site.put('/new', wallVote);
  const { page } = await site.open('/new');
  const link = page.locator('[data-part=updates]');
  await expect.poll(() => link.getAttribute('data-count')).toBe('0');
  site.put('/new', live);
  await page.evaluate(() => dispatchEvent(new Event('broadsheet-look')));
  await expect.poll(() => link.innerText()).toBe('New updates: 1');
  await link.focus();
  await page.keyboard.press('Enter');
  const session = await page.context().newCDPSession(page);
  const { role, name } = (await stopOf(page, session)) ?? {};
  await session.detach();
  expect(role).toBe('article');
  expect(name).toMatch(/^14:43/);
});
