import type { Browser, BrowserContext, Page } from 'playwright';

/** Opens a page without a cache, which records layout shifts from the start. */
export async function openPage(
  browser: Browser,
  url: string,
  width: number,
): Promise<{ page: Page; profile: BrowserContext }> {
  const profile = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 800 },
    deviceScaleFactor: 2,
  });
  const page = await profile.newPage();
  await page.addInitScript(() => {
    window.moved = 0;
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries) window.moved += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    window.movedSoFar = async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      note(observer.takeRecords());
      return window.moved;
    };
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return { page, profile };
}

declare global {
  interface Window {
    moved: number;
    movedSoFar(): Promise<number>;
  }
}
