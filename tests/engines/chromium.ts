import { chromium } from 'playwright';
import { chromiumFlags } from '../chromium.mjs';
import { callOf, type PrintingEngine, paper } from './Engine';

/** Starts the Chromium of the other tests, with Playwright. */
export async function startChromium(colorScheme: 'light' | 'dark' = 'light'): Promise<PrintingEngine> {
  const browser = await chromium.launch({ executablePath: process.env.BROADSHEET_CHROMIUM, args: chromiumFlags });
  const viewport = { width: 1280, height: 900 };
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return {
    name: `Chromium ${browser.version()}`,
    open: async (address) => void (await page.goto(address)),
    evaluate: (look, ...parameters) => page.evaluate(callOf(look, parameters)),
    click: (selector) => page.click(selector),
    press: (key, modifier) => page.keyboard.press(modifier ? `${modifier}+${key}` : key),
    print: () => page.pdf(paper),
    close: () => browser.close(),
  };
}
