import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SiteHeader, type SiteHeaderProps } from '../../src/components/SiteHeader/SiteHeader';
import { sampleOf } from '../deep';
import { deepTest } from '../deepTest';
import { type Site, seed, startSite } from './site';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const sections = ['Harbour', 'Town', 'Coast', 'Opinion'].map((name) => ({ name, url: `/${name}` }));
const header: SiteHeaderProps = { publisher: { name: 'The Courier', url: '/' }, sections, section: { name: 'Town' } };
const search = { action: '/found' };
const account = <a href="/me">Ann</a>;

const headers: Record<string, SiteHeaderProps> = {
  '/sections': header,
  '/search': { ...header, search, edition: 'Evening', account },
  '/masthead': { ...header, title: 'The Courier', date: '2026-11-26', local: 'High water 15.42', search, account },
  '/many': {
    ...header,
    title: 'The Saltmere, Port Ellery and Lower Fen Courier, Advertiser and Weekly Tide Table',
    sections: Array.from({ length: 30 }, (_, index) => ({ name: `District ${index + 1}`, url: `/${index + 1}` })),
  },
  '/sticky': { ...header, sticky: true },
  '/sticky-masthead': { ...header, title: 'The Courier', sticky: true },
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
  for (const [path, props] of Object.entries(headers)) site.put(path, seed, { header: <SiteHeader {...props} /> });
});
afterAll(() => site.close());

const phone = { width: 390, height: 800 };
const desk = { width: 1280, height: 800 };

/** The text of each element of the header that the Tab key reaches. */
async function tabbed(page: Page): Promise<string[]> {
  const words: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const { activeElement } = document;
      return (
        activeElement?.closest('header.broadsheet-SiteHeader') && (activeElement.textContent || activeElement.tagName)
      );
    });
    if (text) words.push(text);
    else if (words.length > 0) return words;
  }
}

async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

describe('The sections, without JavaScript', () => {
  test('are a disclosure on a phone, which the keyboard opens', async () => {
    const { page } = await site.open('/sections', { javaScriptEnabled: false, viewport: phone });
    const harbour = page.getByRole('link', { name: 'Harbour' });
    expect(await harbour.isVisible()).toBe(false);
    expect(await tabbed(page)).toEqual(['The Courier', 'Sections']);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await harbour.isVisible()).toBe(true);
    expect(await tabbed(page)).toEqual(['Harbour', 'Town', 'Coast', 'Opinion']);
    await page.getByText('Sections', { exact: true }).click();
    expect(await harbour.isVisible()).toBe(false);
  });

  deepTest('are a line on a desk, with nothing to open', async () => {
    const { page } = await site.open('/sections', { javaScriptEnabled: false, viewport: desk });
    expect(await page.locator('summary', { hasText: 'Sections' }).isVisible()).toBe(false);
    expect(await tabbed(page)).toEqual(['The Courier', 'Harbour', 'Town', 'Coast', 'Opinion']);
    const tops = await page
      .locator('nav[aria-label=Sections] a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    expect(tops).toHaveLength(4);
    const tree = await page.getByRole('banner').ariaSnapshot();
    expect(tree).toContain('navigation "Sections"');
    expect(tree).not.toContain('disclosure');
  });

  deepTest('stay a line when a reader has opened them and turns the phone', async () => {
    const { page } = await site.open('/sections', { javaScriptEnabled: false, viewport: phone });
    await page.getByText('Sections', { exact: true }).click();
    await page.setViewportSize(desk);
    expect(await page.getByText('Sections', { exact: true }).isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Harbour' }).isVisible()).toBe(true);
  });

  deepTest.each([phone, desk])('lead to what is sought, at $width pixels', async (viewport) => {
    const { page } = await site.open('/search', { javaScriptEnabled: false, viewport });
    if (viewport === phone) await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('the tide');
    // The server answers with "no content", so the page stays.
    const request = page.waitForRequest(/found/);
    await page.keyboard.press('Enter');
    expect(new URL((await request).url()).search).toBe('?q=the+tide');
  });
});

test('more sections than fit scroll in their line, where the keyboard reaches each', async () => {
  const { page } = await site.open('/many', { viewport: desk });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect(await tabbed(page)).toContain('District 30');
  await page.getByRole('link', { name: 'District 30' }).focus();
  const { left, right } = await page
    .getByRole('link', { name: 'District 30' })
    .evaluate((link) => link.getBoundingClientRect());
  expect(left).toBeGreaterThan(0);
  expect(right).toBeLessThanOrEqual(desk.width);
});

deepTest('names and sections fit into 320 pixels with letters of twice the size', async () => {
  for (const path of ['/many', '/search', '/masthead']) {
    const { page } = await site.open(path, { viewport: { width: 320, height: 800 } });
    const out = await page.evaluate(() => {
      document.documentElement.style.setProperty('font-size', '200%');
      for (const details of document.querySelectorAll('details')) details.open = true;
      const all = [...document.querySelectorAll('header.broadsheet-SiteHeader *')];
      return all
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth)
        .map((one) => one.outerHTML);
    });
    expect(out, path).toEqual([]);
  }
});

deepTest('the current section is told apart without its colour', async () => {
  const { page } = await site.open('/masthead', { viewport: desk, forcedColors: 'active' });
  const lines = await page
    .locator('nav[aria-label=Sections] a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
  expect(lines).toEqual(['none', 'underline', 'none', 'none']);
});

describe('A sticky header', () => {
  /** The bottom edge of what stays at the top of the window. */
  const edge = (page: Page) =>
    page.evaluate(() => {
      const stuck = document.querySelector('[data-sticky=masthead] > details, [data-sticky=menu]') as Element;
      const { top, bottom } = stuck.getBoundingClientRect();
      return top === 0 ? bottom : 0;
    });

  test.each(sampleOf(['/sticky', '/sticky-masthead'], '/sticky-masthead'))(
    'covers nothing that a link or the focus leads to: %s',
    async (path) => {
      for (const viewport of [phone, desk]) {
        const { page } = await site.open(`${path}#conversation`, { viewport });
        expect(await edge(page)).toBeGreaterThan(20);
        const target = await page.locator(':target').evaluate((element) => element.getBoundingClientRect().top);
        expect(target).toBeGreaterThanOrEqual(await edge(page));
        // Back through the page from its end: what gets the focus comes in at the top.
        await page.locator('footer a').last().focus();
        for (let count = 0; count < 20; count += 1) {
          await page.keyboard.press('Shift+Tab');
          const top = await page.evaluate(() => {
            const { activeElement } = document;
            return activeElement?.closest('main, footer') ? activeElement.getBoundingClientRect().top : Number.NaN;
          });
          if (Number.isNaN(top)) break;
          expect(top).toBeGreaterThanOrEqual((await edge(page)) - 1);
        }
      }
    },
  );

  deepTest('leaves the choice of depth below it', async () => {
    for (const viewport of [phone, desk]) {
      const { page } = await site.open('/sticky#full-2', { viewport });
      const top = await page.locator('[data-part=gauge]').evaluate((gauge) => gauge.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(await edge(page));
    }
  });

  deepTest('has room for the opened sections on a phone, and for the text', async () => {
    const { page } = await site.open('/sticky#conversation', { viewport: phone });
    await page.getByText('Sections', { exact: true }).click();
    expect(await page.getByRole('link', { name: 'Opinion' }).isVisible()).toBe(true);
    expect(await edge(page)).toBeLessThan(phone.height * 0.75);
  });

  deepTest('is not sticky in a low window, nor without being asked', async () => {
    const { page } = await site.open('/sticky#conversation', { viewport: { width: 800, height: 360 } });
    expect(await edge(page)).toBe(0);
    await page.setViewportSize(desk);
    expect(await page.locator('header[data-sticky]').evaluate((one) => getComputedStyle(one).position)).toBe('sticky');
    const { page: other } = await site.open('/sections', { viewport: desk });
    expect(await other.locator('header[data-form]').evaluate((one) => getComputedStyle(one).position)).toBe('static');
  });
});

deepTest('is printed as the names of the newspaper and the day', async () => {
  for (const path of ['/masthead', '/sticky-masthead', '/search']) {
    const { page } = await site.open(path, { viewport: desk });
    await page.emulateMedia({ media: 'print' });
    const words = await page.locator('header.broadsheet-SiteHeader').innerText();
    expect(words, path).toContain('The Courier');
    expect(words, path).not.toMatch(/Harbour|Search|Ann|Evening|Sections|Menu/);
  }
});

deepTest.each(['/masthead', '/search', '/many', '/sticky'])(
  '%s has no axe violations, open on a phone and on a desk',
  async (path) => {
    for (const viewport of [phone, desk]) {
      const { page } = await site.open(path, { viewport, bypassCSP: true });
      if (viewport === phone)
        await page.evaluate(() => document.querySelector('header details')?.setAttribute('open', ''));
      expect(await objections(page)).toEqual([]);
    }
  },
);
