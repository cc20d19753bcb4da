import { describe, expect, test } from 'vitest';
import type { Engine } from './Engine';
import { visit } from './visit';

/** Tests the sections of the site's header, without scripts. */
export function testHeaders(engine: Engine): void {
  /** What is shown of the header, and where the focus is. */
  const state = () =>
    engine.evaluate(() => {
      const page = (frames[0] ?? window).document;
      const isShown = (element: Element | null | undefined) =>
        element?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) ?? false;
      const links = [...page.querySelectorAll('header nav a')];
      return {
        disclosure: isShown(page.querySelector('header summary')),
        links: links.filter(isShown).length,
        lines: new Set(links.filter(isShown).map((link) => link.getBoundingClientRect().top)).size,
        focus: page.activeElement?.closest('header') ? page.activeElement.textContent : undefined,
      };
    });

  describe('The sections of a newspaper', () => {
    test('are one line on a desk, which the keyboard goes through', async () => {
      await visit(engine, '/no-script/sections');
      expect(await state()).toMatchObject({ disclosure: false, links: 30, lines: 1 });
      await engine.evaluate(() => document.querySelector<HTMLElement>('header nav a')?.focus());
      await engine.press('Tab');
      expect((await state()).focus).toBe('District 2');
      for (let number = 2; number < 30; number += 1) await engine.press('Tab');
      expect((await state()).focus).toBe('District 30');
      const edges = await engine.evaluate(() => {
        const { left, right } = (document.activeElement as Element).getBoundingClientRect();
        return { left, right, overflow: document.documentElement.scrollWidth - innerWidth };
      });
      expect(edges.left).toBeGreaterThan(0);
      expect(edges.right).toBeLessThanOrEqual(1280);
      expect(edges.overflow).toBeLessThanOrEqual(0);
    });

    test('are closed on a phone, and opened by the keyboard', async () => {
      await visit(engine, '/phone/sections');
      expect(await state()).toMatchObject({ disclosure: true, links: 0 });
      await engine.evaluate(() => frames[0]?.document.querySelector<HTMLElement>('header summary')?.focus());
      await engine.press('Enter');
      expect(await state()).toMatchObject({ disclosure: true, links: 30 });
      await engine.press('Tab');
      expect((await state()).focus).toBe('District 1');
    });
  });
}
