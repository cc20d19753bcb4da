import { type Browser, chromium } from 'playwright';
import { chromiumFlags } from '../chromium.mjs';

/** The browsers of all test files, by their flags. Playwright closes them when the process ends. */
const browsers = new Map<string, Promise<Browser>>();

/** The browser that all test files share, or one with additional flags. */
export function browserWith(flags: readonly string[] = []): Promise<Browser> {
  const key = flags.join(' ');
  const browser =
    browsers.get(key) ??
    chromium.launch({ executablePath: process.env.BROADSHEET_CHROMIUM, args: [...chromiumFlags, ...flags] });
  browsers.set(key, browser);
  return browser;
}
