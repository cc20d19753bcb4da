import { describe, expect, test } from 'vitest';
import type { Engine } from './Engine';
import { isTakenOver, visit, visitAgain } from './visit';

const light = 'rgb(255, 255, 255)';
const dark = 'rgb(17, 19, 23)';

/** Tests the choice of a colour scheme, on a system in light mode. */
export function testSchemes(engine: Engine): void {
  const paper = () =>
    engine.evaluate(
      () => getComputedStyle(document.querySelector('.broadsheet-ArticlePage') as Element).backgroundColor,
    );
  const choose = (scheme: string) => engine.click(`.broadsheet-SchemeToggle [value='${scheme}']`);

  describe.each([
    ['of a document', '/document'],
    ['of a document whose policy allows no script', '/no-script/document'],
    ['of a document that may store nothing', '/no-storage/document'],
    ['hydrated by React', '/themed'],
  ])('The choice of a scheme, %s,', (_, path) => {
    test('is made with the mouse, and reset to the system', async () => {
      await visit(engine, path);
      expect(await paper()).toBe(light);
      await choose('dark');
      expect(await paper()).toBe(dark);
      await choose('system');
      expect(await paper()).toBe(light);
    });

    test('is made with the keyboard', async () => {
      await visit(engine, path);
      await choose('system');
      await engine.press('ArrowRight');
      await engine.press('ArrowRight');
      expect(await paper()).toBe(dark);
      await engine.press('ArrowLeft');
      expect(await paper()).toBe(light);
    });
  });

  test.each([
    ['of a document', '/document'],
    ['hydrated by React', '/themed'],
  ])('the choice of a scheme, %s, is stored: no frame of the next page shows the other', async (_, path) => {
    await visit(engine, path);
    await isTakenOver(engine, path);
    await choose('dark');
    await visitAgain(engine, `${path}?slowly`);
    await isTakenOver(engine, path);
    expect(await paper()).toBe(dark);
    expect((await engine.evaluate(() => window.shown))?.map((frame) => frame.paper)).toEqual([dark]);
  });
}
