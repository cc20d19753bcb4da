import { describe, expect, test } from 'vitest';
import type { Engine } from './Engine';
import { visit } from './visit';

/** Tests the consent for frames of other sites. */
export function testEmbeds(engine: Engine): void {
  const state = () =>
    engine.evaluate(() => ({
      frames: [...document.querySelectorAll('iframe')].map(({ title }) => title),
      focused: document.activeElement?.getAttribute('title') ?? document.activeElement?.getAttribute('data-part'),
      shown: [...document.querySelectorAll<HTMLElement>('figure button, figure input')]
        .filter((control) => control.getClientRects().length > 0)
        .map((control) => control.dataset.part ?? control.tagName),
    }));

  /** What is stored of the reader's consent. A page with a frame is not visited twice: Firefox may report the frame's failure as that of the visit. */
  const remembered = () => engine.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('gull')));

  describe('A frame of another site', () => {
    test('is shown with the keyboard, remembered, and removed', async () => {
      await visit(engine, '/embeds');
      expect(await state()).toMatchObject({ frames: [], shown: ['show', 'INPUT'] });
      await engine.click('figure input');
      await engine.evaluate(() => document.querySelector<HTMLElement>('[data-part=show]')?.focus());
      await engine.press('Enter');
      expect(await state()).toEqual({ frames: ['The bench'], focused: 'The bench', shown: ['remove'] });
      expect(await remembered()).toHaveLength(1);
      const ratio = await engine.evaluate(() => {
        const { width = 0, height = 1 } = document.querySelector('iframe')?.getBoundingClientRect() ?? {};
        return width / height;
      });
      expect(ratio).toBeCloseTo(2, 1);
      await engine.click('[data-part=remove]');
      expect(await state()).toEqual({ frames: [], focused: 'show', shown: ['show', 'INPUT'] });
      expect(await remembered()).toEqual([]);
    });

    test('is words and a link where no script may run', async () => {
      await visit(engine, '/no-script/embeds');
      expect((await state()).frames).toEqual([]);
      const words = await engine.evaluate(() => document.querySelector('figure')?.innerText ?? '');
      expect(words).toContain('It wobbles on the left.');
      expect(words).toContain('Open at gull.example');
    });

    test('is shown where nothing may be stored', async () => {
      await visit(engine, '/no-storage/embeds');
      await engine.click('figure input');
      await engine.click('[data-part=show]');
      expect(await state()).toMatchObject({ frames: ['The bench'], shown: ['remove'] });
      await engine.click('[data-part=remove]');
      expect((await state()).frames).toEqual([]);
    });
  });
}
