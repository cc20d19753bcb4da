import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themes } from '../../src/theme/themes';
import type { PrintingEngine } from './Engine';
import { type PaperPage, readPdf } from './readPdf';
import { visit } from './visit';

/** Tests printed pages, from a browser in each scheme. */
export function testPaper(light: PrintingEngine, startDark: () => Promise<PrintingEngine>): void {
  let dark: PrintingEngine;
  beforeAll(async () => {
    dark = await startDark();
  });
  afterAll(() => dark.close());

  const printed = async (engine: PrintingEngine, path: string, choice = 'system'): Promise<PaperPage[]> => {
    await visit(engine, path);
    await engine.click(`.broadsheet-SchemeToggle [value='${choice}']`);
    return readPdf(await engine.print());
  };

  describe.each(['light', 'dark'] as const)('With a system in %s mode, a page is printed black on white', (system) => {
    test.each(['system', 'light', 'dark'])('after choosing %s', async (choice) => {
      expectBlackOnWhite(await printed(system === 'light' ? light : dark, '/paper/hearth', choice));
    });
  });

  test.each(Object.keys(themes))('in the theme %s a page is printed black on white', async (name) => {
    expectBlackOnWhite(await printed(dark, `/paper/${name}`, 'dark'));
  });

  test('a heading is not the last line of a page', async () => {
    const pages = await printed(light, '/leads');
    expect(pages.length).toBeGreaterThan(5);
    for (const { lines } of pages) expect(lines.at(-1)?.text).not.toMatch(/^(The answers here were|Lead \d|Logbook)/);
  });

  test('there is space between the standfirst and the summary', async () => {
    const [page] = await printed(light, '/document');
    const height = (content: string) => page?.lines.find(({ text }) => text.includes(content))?.height ?? 0;
    const standfirst = height('returning to military confrontation grows');
    const [summary, next] = [height('In the ancient contest'), height('Israel and Iran have arrived')];
    expect(standfirst - summary).toBeGreaterThan(1.8 * (summary - next));
  });
}

function expectBlackOnWhite(pages: readonly PaperPage[]): void {
  for (const { textColors, grounds } of pages) {
    expect([...textColors].filter((colour) => colour !== '#000000' && colour !== '#333333')).toEqual([]);
    expect([...grounds].filter((colour) => colour !== '#ffffff')).toEqual([]);
  }
}
