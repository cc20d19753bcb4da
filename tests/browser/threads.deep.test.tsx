import { expect, onTestFinished, test } from 'vitest';
import { longThread } from './longThread';
import { seed, startSite } from './site';

test('assistive technology is told of one list, however many groups it is drawn in', async () => {
  // As if a screen reader were running: without one, Chromium leaves what it passes over out of the tree that it shows to tests.
  const site = await startSite(['--force-renderer-accessibility']);
  onTestFinished(() => site.close());
  site.put('/120-turns', { ...seed, conversation: longThread(120) });
  const { page } = await site.open('/120-turns');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** The children that are told of: what is passed over gives its place to its own. */
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
  const said = (id: string): string =>
    childrenOf(id)
      .map((node) => (node.role?.value === 'StaticText' ? node.name?.value : said(node.nodeId)))
      .join('');
  expect(said(items[119]?.nodeId ?? '')).toMatch(/^Logbook \(AI\).*Entry 120\.$/);
});
