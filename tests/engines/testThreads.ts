import { describe, expect, test } from 'vitest';
import type { Engine } from './Engine';
import { isInWindow, isTakenOver, visit } from './visit';

/** Conversations: links that are copied, details, answers as they come, ten thousand turns. */
export function testThreads(engine: Engine): void {
  const isVisible = (selector: string) =>
    engine.evaluate((sought) => {
      const element = document.querySelector<HTMLElement>(sought);
      return element?.checkVisibility({ contentVisibilityAuto: true }) && element.offsetHeight > 0;
    }, selector);
  const textOf = (selector: string) =>
    engine.evaluate((sought) => (document.querySelector(sought) as HTMLElement).innerText.trim(), selector);

  test.each([
    ['of a document', '/document'],
    ['hydrated by React', '/hydrated'],
    ['of markup that React keeps', '/kept'],
  ])('The link of a turn, %s, is copied by keyboard', async (_, path) => {
    await visit(engine, path);
    await isTakenOver(engine, path);
    const address = await engine.evaluate(() => {
      const link = document.querySelector('#turn-4 a') as HTMLAnchorElement;
      link.focus();
      return link.href;
    });
    await engine.press('Tab');
    await engine.press('Enter');
    await expect.poll(() => textOf('#turn-4 button')).toBe('Link copied');
    await engine.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await engine.press('v', 'Control');
    await expect.poll(() => engine.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(address);
  });

  describe('Details', () => {
    test('of how a part came about are opened with the mouse and closed with the keyboard', async () => {
      await visit(engine, '/drafted');
      expect(await isVisible('.broadsheet-Disclosure dl')).toBe(false);
      await engine.click('.broadsheet-Disclosure summary');
      await expect.poll(() => isVisible('.broadsheet-Disclosure dl')).toBe(true);
      await engine.press('Enter');
      await expect.poll(() => isVisible('.broadsheet-Disclosure dl')).toBe(false);
    });

    test('of a long conversation are the turns after the hundredth, which go on counting', async () => {
      await visit(engine, '/folded');
      expect(await isVisible('#turn-101')).toBe(false);
      await engine.click('.broadsheet-ConversationThread summary');
      await engine.evaluate(() => document.getElementById('turn-101')?.scrollIntoView());
      await expect.poll(() => isVisible('#turn-101')).toBe(true);
      expect(await engine.evaluate(() => document.querySelector<HTMLOListElement>('details ol')?.start)).toBe(101);
    });
  });

  test('An answer is shown as it comes, and told once when it is whole', async () => {
    await visit(engine, '/live');
    await isTakenOver(engine, '/live');
    await engine.click('textarea');
    await engine.press('v');
    await engine.click('form button');
    const log = () =>
      engine.evaluate(() => {
        const log = document.querySelector('[role=log]') as HTMLElement;
        return { said: log.querySelector('#turn-2 > div')?.textContent, isBusy: log.ariaBusy };
      });
    await expect.poll(log).toMatchObject({ said: expect.stringMatching(/^For whoever.*Stop$/), isBusy: 'true' });
    expect(await textOf('#turn-1 > div')).toBe('v');
    expect(await textOf('[role=status]')).toBe('');
    await engine.evaluate(async () => void (await fetch('/go-on')));
    await expect.poll(log).toEqual({ said: 'For whoever looks up.', isBusy: 'false' });
    expect(await textOf('[role=status]')).toBe('Logbook has answered: For whoever looks up.');
  });

  describe('A conversation of ten thousand turns', () => {
    test('opens at the address of one of them', async () => {
      await visit(engine, '/long#turn-9000');
      await expect.poll(() => isInWindow(engine, '#turn-9000')).toBe(true);
    });

    test('does not take part in a change of the scheme: nothing that a turn inherits is another', async () => {
      await visit(engine, '/long');
      const before = await inherited(engine);
      expect(before).toMatchObject({ '--broadsheet-color-ink': expect.any(String), 'color-scheme': 'dark' });
      const time = await engine.evaluate(async () => {
        const frame = () => new Promise(requestAnimationFrame);
        await frame();
        const start = performance.now();
        document.querySelector<HTMLElement>('.broadsheet-SchemeToggle [value=dark]')?.click();
        await frame();
        await frame();
        return performance.now() - start;
      });
      console.log(`${engine.name}: a change of scheme with 10,000 turns takes ${Math.round(time)} ms`);
      expect(await inherited(engine)).toEqual(before);
    });
  });
}

/** What a turn has of the properties that it may inherit: its colours, and every custom property that the page sets. */
function inherited(engine: Engine): Promise<Record<string, string>> {
  return engine.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    const names = new Set(rules.join().match(/--[\w-]+(?=:)/g));
    const style = getComputedStyle(document.getElementById('turn-9000') as Element);
    return Object.fromEntries(['color', 'color-scheme', ...names].map((name) => [name, style.getPropertyValue(name)]));
  });
}
