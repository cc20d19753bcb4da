import { type Browser, chromium } from 'playwright';
import { chromiumFlags } from '../chromium.mjs';

/** The browsers of all files, by their flags. Playwright ends them with the process. */
const browsers = new Map<string, Promise<Browser>>();

/** The one browser of all files that ask for it, with more flags than usual where a test asks for some. */
export function browserWith(flags: readonly string[] = []): Promise<Browser> {
  const key = flags.join(' ');
  const browser =
    browsers.get(key) ??
    chromium.launch({ executablePath: process.env.BROADSHEET_CHROMIUM, args: [...chromiumFlags, ...flags] });
  browsers.set(key, browser);
  return browser;
}
