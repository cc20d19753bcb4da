import { describe, expect, test } from 'vitest';
import type { Engine } from './Engine';
import { isInWindow, visit } from './visit';

/** Tests what readers open, scroll and follow in a story: galleries, tables, details, notes, players, and pictures for a scheme. */
export function testBlocks(engine: Engine): void {
  const focusOn = (selector: string) =>
    engine.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.focus(), selector);
  const hasFocus = (selector: string) =>
    engine.evaluate((sought) => document.activeElement === document.querySelector(sought), selector);
  const picture = (number: number) => `#night-picture-${number} a`;

  describe('A gallery', () => {
    const dialog = () =>
      engine.evaluate(() => {
        const element = document.querySelector<HTMLDialogElement>('dialog');
        return { isOpen: element?.open, words: element?.open && element.querySelector('p')?.textContent };
      });

    test.each([
      ['the mouse', () => engine.click(picture(2))],
      [
        'the keyboard',
        async () => {
          await focusOn(picture(2));
          await engine.press('Enter');
        },
      ],
    ])('opens a picture with %s, leads to the others, and gives the focus back', async (_, open) => {
      await visit(engine, '/blocks');
      await open();
      expect(await dialog()).toEqual({ isOpen: true, words: expect.stringContaining('2/3') });
      expect(await engine.evaluate(() => document.querySelector('dialog')?.contains(document.activeElement))).toBe(
        true,
      );
      await engine.press('ArrowRight');
      expect((await dialog()).words).toContain('3/3');
      await engine.click('dialog button:nth-of-type(2)');
      expect((await dialog()).words).toContain('1/3');
      await engine.press('Escape');
      expect(await dialog()).toEqual({ isOpen: false, words: false });
      expect(await hasFocus(picture(2))).toBe(true);
    });

    test('without scripts is a row that scrolls to the picture, and a grid again', async () => {
      await visit(engine, '/no-script/blocks');
      const arrangement = () =>
        engine.evaluate(() => getComputedStyle(document.querySelector('#night > ol') as Element).display);
      expect(await arrangement()).toBe('grid');
      await engine.click(picture(3));
      expect(await arrangement()).toBe('flex');
      const isWhole = () =>
        engine.evaluate(() => {
          const { left, right, top } = (document.querySelector(':target img') as Element).getBoundingClientRect();
          return left >= 0 && right <= innerWidth && top >= 0 && top < innerHeight;
        });
      await expect.poll(isWhole).toBe(true);
      await engine.click('#night [data-part=all] a');
      expect(await arrangement()).toBe('grid');
    });
  });

  describe.each([
    ['', ''],
    [' without scripts', '/no-script'],
  ])('A table%s', (_, place) => {
    test('that is wider than its place is scrolled with the keyboard', async () => {
      await visit(engine, `${place}/blocks`);
      const wide = '#wide [data-part=scroll]';
      await focusOn(wide);
      // Only WebKit needs the island for that.
      const isReached = !(place && engine.name.startsWith('WebKit'));
      expect(await hasFocus(wide)).toBe(isReached);
      if (!isReached) return;
      await engine.press('ArrowRight');
      const scrolled = () => engine.evaluate((sought) => document.querySelector(sought)?.scrollLeft, wide);
      await expect.poll(scrolled).toBeGreaterThan(0);
    });
  });

  test('a table that fits is no stop of the keyboard', async () => {
    await visit(engine, '/blocks');
    const tabIndex = () =>
      engine.evaluate(() => document.querySelector<HTMLElement>('#narrow [data-part=scroll]')?.tabIndex);
    await expect.poll(tabIndex).toBe(-1);
  });

  test.each(['/blocks', '/no-script/blocks'])('details open and close with the keyboard, at %s', async (path) => {
    await visit(engine, path);
    const isOpen = () => engine.evaluate(() => document.querySelector<HTMLDetailsElement>('#how')?.open);
    await focusOn('#how summary');
    await engine.press('Enter');
    expect(await isOpen()).toBe(true);
    await engine.press('Enter');
    expect(await isOpen()).toBe(false);
  });

  test.each(['/blocks', '/no-script/blocks'])('a mark leads to its note and back, at %s', async (path) => {
    await visit(engine, path);
    // WebKit's driver clicks no inline element that is below the window.
    await engine.evaluate(() => document.querySelector('sup')?.scrollIntoView({ block: 'center' }));
    await engine.click('sup a');
    await expect.poll(() => isInWindow(engine, '[role=doc-endnotes] li')).toBe(true);
    await engine.click('[role=doc-backlink]');
    await expect.poll(() => isInWindow(engine, 'sup a')).toBe(true);
  });

  test('players have their space before anything is fetched', async () => {
    await visit(engine, '/blocks');
    const { film, recording } = await engine.evaluate(() => {
      const boxOf = (name: string) => (document.querySelector(name) as Element).getBoundingClientRect();
      const [video, audio] = [boxOf('video'), boxOf('audio')];
      return { film: video.width / video.height, recording: Math.min(audio.width, audio.height) };
    });
    expect(film).toBeCloseTo(16 / 9, 1);
    expect(recording).toBeGreaterThan(20);
  });

  test.each(['/blocks', '/no-script/blocks'])('a picture follows the choice of a scheme, at %s', async (path) => {
    await visit(engine, path);
    const shown = () =>
      engine.evaluate(() =>
        [...document.querySelectorAll<HTMLImageElement>('.broadsheet-Figure img')]
          .filter((image) => image.getClientRects().length > 0)
          .map((image) => (image.currentSrc.includes('R0lGODlhAQABAIAAAP') ? 'dark' : 'light')),
      );
    await expect.poll(shown).toEqual(['light']);
    await engine.click(".broadsheet-SchemeToggle [value='dark']");
    await expect.poll(shown).toEqual(['dark']);
    await engine.click(".broadsheet-SchemeToggle [value='system']");
    await expect.poll(shown).toEqual(['light']);
  });
}
