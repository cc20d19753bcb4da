import { describe, expect, test } from 'vitest';
import type { Engine } from './Engine';
import { visit } from './visit';

/** Tests that live coverage goes on while it is read. */
export function testCoverage(engine: Engine): void {
  const textOf = (selector: string) =>
    engine.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.innerText.trim() ?? '', selector);

  describe('Live coverage', () => {
    test('counts new posts, corrects others in their place, and shows the new ones when the reader asks', async () => {
      await visit(engine, '/coverage');
      await expect.poll(() => textOf('[data-part=updates]')).toBe('New updates: 1');
      expect(await textOf('#first')).toMatch(/Changed/);
      expect(await textOf('#first')).toContain('two summers');
      await engine.click('[data-part=updates]');
      const state = await engine.evaluate(() => ({
        ids: [...document.querySelectorAll('[data-part=posts] > article')].map(({ id }) => id),
        focused: document.activeElement?.id,
        count: document.querySelector('[data-part=updates]')?.getAttribute('data-count'),
      }));
      expect(state).toEqual({ ids: ['second', 'first'], focused: 'second', count: '0' });
    });
  });
}
