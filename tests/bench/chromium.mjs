/** A browser for the bench, and the pages that it opens. */
import { chromium } from 'playwright';
import { chromiumFlags, findChromium } from '../chromium.mjs';
import { pageOf, plainCss } from './pages.mjs';
import { seed } from './seed.mjs';
import { compileForBrowser } from './shared.mjs';

const address = 'http://bench.localhost/';

export async function launch() {
  const { path } = await findChromium();
  return chromium.launch({ executablePath: path, args: chromiumFlags });
}

/** A page of a variant as a document, with the program that hydrates it. */
export async function documentOf(variant) {
  const { html, styles, css } = await pageOf(variant);
  const { js } = await compileForBrowser('page.client.jsx', variant);
  const sheet = variant.isPlain ? plainCss() : css;
  const script = (code) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><style>body{margin:0}</style>${sheet && `<style>${sheet}</style>`}${styles}</head><body><div id="root">${html}</div>${script(`window.article=${JSON.stringify(seed)}`)}${script(js)}</body></html>`;
}

/**
 * Opens a document in a new profile and a separate process, at a fraction of the machine's speed. `timeOf` returns the milliseconds for
 * which its main thread is busy with an action until everything is painted, without the time of other processes.
 */
export async function open(browser, html, rate) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await context.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  const page = await context.newPage();
  await page.goto(address);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const until = async (act) => {
    const before = await busy();
    await page.evaluate(act);
    await page.evaluate(idle);
    return (await busy()) - before;
  };
  // The time that a page spends on waiting is subtracted.
  const timeOf = async (act) => {
    const nothing = await until(() => {});
    return (await until(act)) - nothing;
  };
  return { page, timeOf, close: () => context.close() };
}

/** In a page: resolves when a frame has been painted and the page is idle. */
export const idle = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(resolve))));
