import { describe, expect, test } from 'vitest';
import type { Depth } from '../../src/article/depth';
import { brief, full, glance, shown } from '../browser/depths';
import type { Engine } from './Engine';
import { isInWindow, isTakenOver, visit, visitAgain } from './visit';

const shownAt: Record<Depth, typeof full> = { 'at-a-glance': glance, 'in-brief': brief, 'in-full': full };
const others: Depth[] = ['at-a-glance', 'in-brief'];

/** Tests the choice of a depth, in documents and in pages hydrated by React. */
export function testDepths(engine: Engine): void {
  describe.each([
    ['of a document', '/document'],
    ['of a document whose policy allows no script', '/no-script/document'],
    ['of a document that may store nothing', '/no-storage/document'],
    ['hydrated by React', '/hydrated'],
    ['of markup that React keeps', '/kept'],
  ])('The choice of a depth, %s,', (_, path) => {
    test('is made with the mouse', async () => {
      await visit(engine, path);
      expect(await shown(engine)).toEqual(full);
      for (const depth of ['in-brief', 'at-a-glance', 'in-full'] as const) {
        await choose(engine, depth);
        expect(await shown(engine)).toEqual(shownAt[depth]);
      }
    });

    test('is made with the keyboard: Tab reaches it, arrows move and choose', async () => {
      await visit(engine, path);
      await isTakenOver(engine, path);
      await engine.evaluate(() => {
        const before = document.createElement('button');
        document.querySelector('[data-part=gauge]')?.before(before);
        before.focus();
      });
      await engine.press('Tab');
      await engine.press('ArrowUp');
      expect(await shown(engine)).toEqual(brief);
      await engine.press('ArrowUp');
      expect(await shown(engine)).toEqual(glance);
      // Not every engine moves from the first button to the last.
      await engine.press('ArrowDown');
      await engine.press('ArrowDown');
      expect(await shown(engine)).toEqual(full);
    });

    test.each([
      ['#at-a-glance', glance],
      ['#brief-3', brief],
      ['#full-5', full],
      ['#turn-4', full],
    ])('follows the fragment %s, and then the reader', async (hash, expected) => {
      await visit(engine, path + hash);
      await expect.poll(() => shown(engine)).toEqual(expected);
      await expect.poll(() => isInWindow(engine, hash)).toBe(true);
      await choose(engine, 'in-brief');
      expect(await shown(engine)).toEqual(brief);
    });
  });

  describe.each([
    ['of a document', '/document'],
    ['hydrated by React', '/hydrated'],
    ['of markup that React keeps', '/kept'],
  ])('The choice of a depth, %s,', (_, path) => {
    test.each(others)('is stored: every frame of the next page shows %s', async (depth) => {
      await visit(engine, path);
      await isTakenOver(engine, path);
      await choose(engine, depth);
      await visitAgain(engine, `${path}?slowly`);
      await isTakenOver(engine, path);
      expect(await shown(engine)).toEqual(shownAt[depth]);
      const frames = await engine.evaluate(() => window.shown);
      expect(frames?.map(({ versions }) => versions)).toEqual([shownAt[depth].versions]);
    });

    test('is stored, and does not override a fragment that opens a depth', async () => {
      await visit(engine, path);
      await isTakenOver(engine, path);
      await choose(engine, 'at-a-glance');
      await visitAgain(engine, `${path}#brief-2`);
      await expect.poll(() => shown(engine)).toEqual(brief);
    });

    test.each(['', 'nonsense', '"]<script>', 'in-full"],[value="in-brief'])(
      'ignores the stored value %j',
      async (stored) => {
        await visit(engine, path);
        await engine.evaluate((value) => localStorage.setItem('broadsheet-depth', value), stored);
        await visitAgain(engine, path);
        await isTakenOver(engine, path);
        expect(await shown(engine)).toEqual(full);
      },
    );

    test('updates the URL, and calls `onDepthChange` where React runs', async () => {
      await visit(engine, path);
      await isTakenOver(engine, path);
      await choose(engine, 'in-brief');
      expect(await engine.evaluate(() => location.hash)).toBe('#in-brief');
      if (path !== '/document') expect(await engine.evaluate(() => window.changes)).toEqual([{ depth: 'in-brief' }]);
    });
  });
}

/** Clicks the button of a depth, in the visible group of buttons. */
async function choose(engine: Engine, depth: Depth): Promise<void> {
  const opened = await engine.evaluate(
    () =>
      [...document.querySelectorAll('fieldset')].find((group) => group.checkVisibility() && group.dataset.opened)
        ?.dataset.opened,
  );
  await engine.click(`[data-opened='${opened}'] [value='${depth}']`);
}
