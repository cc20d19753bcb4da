import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { longThread } from './longThread';
import { type Site, seed, startSite } from './site';

test('the accessibility tree has one list for any number of groups', async () => {
  // With the accessibility of a running screen reader: without it, Chromium omits skipped content from the tree.
  const site = await startSite(['--force-renderer-accessibility']);
  onTestFinished(() => site.close());
  site.put('/120-turns', { ...seed, conversation: longThread(120) });
  const { page } = await site.open('/120-turns');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** The children of a node; ignored nodes are replaced by their children. */
  const childrenOf = (id: string): typeof nodes =>
    (byId.get(id)?.childIds ?? []).flatMap((child) => {
      const node = byId.get(child);
      return !node ? [] : node.ignored ? childrenOf(child) : [node];
    });
  const thread = nodes.find((node) => node.role?.value === 'region' && node.name?.value === 'The whole log');
  const lists = childrenOf(thread?.nodeId ?? '').filter((node) => node.role?.value === 'list');
  expect(lists).toHaveLength(1);
  const items = childrenOf(lists[0]?.nodeId ?? '');
  expect(items.map((item) => item.role?.value)).toEqual(Array(120).fill('listitem'));
  const textOf = (id: string): string =>
    childrenOf(id)
      .map((node) => (node.role?.value === 'StaticText' ? node.name?.value : textOf(node.nodeId)))
      .join('');
  expect(textOf(items[119]?.nodeId ?? '')).toMatch(/^Logbook \(AI\).*Entry 120\.$/);
});

describe('human and AI are distinguished by text', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  /** The visible names of the speakers, without transparent text. */
  const names = (page: Page) =>
    page.locator('#conversation li > p').evaluateAll((labels) =>
      labels.slice(0, 2).map((label) =>
        [...label.querySelectorAll<HTMLElement>('b, span')]
          .filter((part) => part.checkVisibility({ opacityProperty: true }) && part.offsetWidth > 0)
          .map((part) => part.textContent)
          .join(''),
      ),
    );

  test('without the styles of the page', async () => {
    const { page } = await site.open('/');
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove();
    });
    expect(await names(page)).toEqual(['Inventor', 'Model (AI)']);
    expect(await page.locator('#turn-2').innerText()).toMatch(/^Model \(AI\)#?\s+It is caught/);
  });

  test('in forced colours', async () => {
    const { page } = await site.open('/', { forcedColors: 'active' });
    expect(await names(page)).toEqual(['Inventor', 'Model (AI)']);
    const colors = await page
      .locator('#turn-2 > p')
      .evaluate((label) => [label, label.querySelector('span') as Element].map((part) => getComputedStyle(part).color));
    expect(colors[0]).toBe(colors[1]);
  });

  test('as copied text', async () => {
    const { page } = await site.open('/');
    const text = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('#conversation ol') as Element);
      return String(getSelection());
    });
    expect(text.match(/^Inventor$/gm)).toHaveLength(5);
    expect(text.match(/^Model \(AI\)$/gm)).toHaveLength(5);
    expect(text).not.toContain('#');
  });
});
