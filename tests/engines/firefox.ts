import puppeteer from 'puppeteer-core';
import { callOf, type PrintingEngine, paper } from './Engine';
import { findFirefox } from './find.mjs';

/** Starts the system's Firefox, with WebDriver BiDi. The colour scheme is a preference, which cannot change while the browser runs. */
export async function startFirefox(colorScheme: 'light' | 'dark' = 'light'): Promise<PrintingEngine> {
  const found = findFirefox();
  if (found.missing !== undefined) throw new Error(found.missing);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    extraPrefsFirefox: {
      // Otherwise a window in the background has no focus events.
      'focusmanager.testmode': true,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': 1,
      'ui.useOverlayScrollbars': 1,
    },
  });
  const page = await browser.newPage();
  await page.bringToFront();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    name: (await browser.version()).replace('firefox/', 'Firefox '),
    open: async (address) => void (await page.goto(address)),
    evaluate: (look, ...parameters) => page.evaluate(callOf(look, parameters)) as never,
    click: (selector) => page.click(selector),
    async press(key, modifier) {
      if (modifier) await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      if (modifier) await page.keyboard.up(modifier);
    },
    print: () => page.pdf(paper),
    close: () => browser.close(),
  };
}
