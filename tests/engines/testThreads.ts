import { describe, expect, test } from 'vitest';
import type { Engine } from './Engine';
import { isInWindow, isTakenOver, visit } from './visit';

/** Tests conversations: copied links, details, live answers, ten thousand turns. */
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
  ])('the link of a turn, %s, is copied by keyboard', async (_, path) => {
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
    test('of a disclosure are opened with the mouse and closed with the keyboard', async () => {
      await visit(engine, '/drafted');
      expect(await isVisible('.broadsheet-Disclosure dl')).toBe(false);
      await engine.click('.broadsheet-Disclosure summary');
      await expect.poll(() => isVisible('.broadsheet-Disclosure dl')).toBe(true);
      await engine.press('Enter');
      await expect.poll(() => isVisible('.broadsheet-Disclosure dl')).toBe(false);
    });

    test('of a long conversation contain the turns after the hundredth, with continued numbers', async () => {
      await visit(engine, '/folded');
      expect(await isVisible('#turn-101')).toBe(false);
      await engine.evaluate(() =>
        document.querySelector<HTMLElement>('.broadsheet-ConversationThread summary')?.focus(),
      );
      await engine.press('Enter');
      await engine.evaluate(() => document.getElementById('turn-101')?.scrollIntoView());
      await expect.poll(() => isVisible('#turn-101')).toBe(true);
      expect(await engine.evaluate(() => document.querySelector<HTMLOListElement>('details ol')?.start)).toBe(101);
    });
  });

  test('an answer is shown while it arrives, and announced once when it is complete', async () => {
    await visit(engine, '/live');
    await isTakenOver(engine, '/live');
    await engine.click('textarea');
    await engine.press('v');
    await engine.click('form button');
    const log = () =>
      engine.evaluate(() => {
        const log = document.querySelector('[role=log]') as HTMLElement;
        return { answer: log.querySelector('#turn-2 > div')?.textContent, isBusy: log.ariaBusy };
      });
    await expect.poll(log).toMatchObject({ answer: expect.stringMatching(/^For whoever.*Stop$/), isBusy: 'true' });
    expect(await textOf('#turn-1 > div')).toBe('v');
    expect(await textOf('[role=status]')).toBe('');
    await engine.evaluate(async () => void (await fetch('/go-on')));
    await expect.poll(log).toEqual({ answer: 'For whoever looks up.', isBusy: 'false' });
    expect(await textOf('[role=status]')).toBe('Logbook has answered: For whoever looks up.');
  });

  describe('A conversation of ten thousand turns', () => {
    test('opens at the URL of one of them', async () => {
      await visit(engine, '/long#turn-9000');
      await expect.poll(() => isInWindow(engine, '#turn-9000')).toBe(true);
    });
  });

  test.each([
    ['of a document', '/document'],
    ['of a document with ten thousand turns', '/long'],
    ['of styles in a file', '/file'],
    ['of styles in a file that was rewritten for older browsers', '/rewritten'],
  ])(
    'the inherited properties of a turn, %s, are the same in every scheme, so that none is restyled',
    async (_, path) => {
      await visit(engine, path);
      const inherited = await inheritedOfTurn(engine);
      const times: number[] = [];
      for (const scheme of ['dark', 'light', 'system']) {
        times.push(await timeToChoose(engine, scheme));
        expect(await inheritedOfTurn(engine)).toEqual(inherited);
        // Firefox restyles all descendants when a property is added or removed, even if an element in between sets it.
        expect(await schemeOfRoot(engine)).not.toBe('');
      }
      console.log(`${engine.name}: dark, light and system are painted in ${times.join(', ')} ms at ${path}`);
    },
  );
}

function schemeOfRoot(engine: Engine): Promise<string> {
  return engine.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--broadsheet-color-scheme'),
  );
}

/** The time until the page is painted in another scheme, in milliseconds. */
function timeToChoose(engine: Engine, scheme: string): Promise<number> {
  return engine.evaluate(async (value) => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    const start = performance.now();
    document.querySelector<HTMLElement>(`.broadsheet-SchemeToggle [value=${value}]`)?.click();
    await frame();
    await frame();
    return Math.round(performance.now() - start);
  }, scheme);
}

/** The values of inherited properties of a turn: its colours, and every custom property that the page sets. */
function inheritedOfTurn(engine: Engine): Promise<Record<string, string>> {
  return engine.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    const names = new Set(rules.join().match(/--[\w-]+(?=:)/g));
    const turn = document.getElementById('turn-3') as HTMLElement;
    const { color, colorScheme } = getComputedStyle(turn);
    const inherited: Record<string, string> = { color, colorScheme };
    for (const name of names) {
      // A fallback value shows whether a property is empty or not set.
      turn.style.setProperty('--seen', `var(${name}, not set)`);
      inherited[name] = getComputedStyle(turn).getPropertyValue('--seen');
    }
    return inherited;
  });
}
