import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { SchemeToggle } from '../../src/components/SchemeToggle/SchemeToggle';
import { schemeKey } from '../../src/components/SchemeToggle/schemeBehavior';
import { schemeBootstrap } from '../../src/components/SchemeToggle/schemeBootstrap';
import { renderDocument } from '../../src/server/renderDocument';
import { createTheme } from '../../src/theme/createTheme';
import { ThemeScope } from '../../src/theme/ThemeScope';
import { themes } from '../../src/theme/themes';
import { sampleOfRows } from '../deep';
import { deepTest } from '../deepTest';
import { nonce, type Site, seed, startSite } from './site';

const harbour = createTheme({
  name: 'Harbour',
  extends: 'wire',
  color: { paper: { light: '#eef6f4', dark: '#0c1a1b' }, accent: { light: '#00535e', dark: '#7fd6e2' } },
  sections: { sport: { light: '#114411', dark: '#88dd88' } },
});
const bare = { name: 'Bare', color: { paper: '#ffffee' } };

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put('/scopes', seed, {
    theme: harbour,
    afterBody: (
      <>
        <ThemeScope id="sport" section="sport">
          <a href="/sport">Sport</a>
        </ThemeScope>
        <ThemeScope id="outer" theme={themes.ledger} nonce={nonce}>
          <ThemeScope id="inner" theme={themes.hearth} nonce={nonce} />
          <ThemeScope id="bare" theme={bare} nonce={nonce}>
            <ThemeScope id="bare-sport" section="sport" />
          </ThemeScope>
          <ThemeScope id="ledger-sport" section="sport" />
        </ThemeScope>
        <ThemeScope id="night" scheme="dark">
          <ThemeScope id="day" scheme="light" />
        </ThemeScope>
      </>
    ),
  });
  site.put('/toggle', seed, { header: <SchemeToggle nonce={nonce} /> });
});
afterAll(() => site.close());

/** The computed background behind an element, and its computed accent colour. */
function look(page: Page, selector: string) {
  return page.locator(selector).evaluate((element) => {
    const accent = document.createElement('i');
    accent.className = 'accent';
    element.append(accent);
    accent.setAttribute('hidden', '');
    const style = document.createElement('style');
    style.nonce = document.querySelector('script')?.nonce ?? '';
    style.textContent = 'i.accent{color:var(--broadsheet-color-accent, light-dark(#b3370f, #ff8a54))}';
    document.head.append(style);
    const found = { paper: getComputedStyle(element).backgroundColor, accent: getComputedStyle(accent).color };
    accent.remove();
    style.remove();
    return found;
  });
}

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe('A theme', () => {
  test('applies to the whole page, and is not blocked by a strict Content-Security-Policy', async () => {
    const { page, complaints } = await site.open('/scopes', { colorScheme: 'light' });
    expect(await look(page, '.broadsheet-ArticlePage')).toEqual({ paper: rgb('#eef6f4'), accent: rgb('#00535e') });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await look(page, '.broadsheet-ArticlePage')).toEqual({ paper: rgb('#0c1a1b'), accent: rgb('#7fd6e2') });
    expect(complaints).toEqual([]);
  });

  deepTest('of a scope overrides outer ones, in every token', async () => {
    const { page } = await site.open('/scopes', { colorScheme: 'light' });
    expect(await look(page, '#outer')).toEqual({ paper: rgb('#fff1e5'), accent: rgb('#0f5480') });
    expect(await look(page, '#inner')).toEqual({ paper: rgb('#ffffff'), accent: rgb('#b3370f') });
    expect(await look(page, '#bare')).toEqual({ paper: rgb('#ffffee'), accent: rgb('#b3370f') });
  });

  deepTest('gives each section its accent', async () => {
    const { page } = await site.open('/scopes', { colorScheme: 'light' });
    expect((await look(page, '#sport')).accent).toBe(rgb('#114411'));
    expect((await look(page, '#ledger-sport')).accent).toBe(rgb('#0b6b3a'));
    expect((await look(page, '#bare-sport')).accent).toBe(rgb('#b3370f'));
  });

  deepTest('can be in another scheme than the page, also nested', async () => {
    const { page } = await site.open('/scopes', { colorScheme: 'light' });
    expect((await look(page, '#night')).paper).toBe(rgb('#0c1a1b'));
    expect((await look(page, '#day')).paper).toBe(rgb('#eef6f4'));
  });

  deepTest('is changed without re-rendering components', async () => {
    const { page, complaints } = await site.open('/counted', { colorScheme: 'light' });
    await page.locator('html[data-ready]').waitFor();
    const renders = await page.evaluate(() => window.renders);
    for (const [name, paper] of [
      ['ledger', '#fff1e5'],
      ['magazine', '#fbf6ee'],
      ['hearth', '#ffffff'],
    ] as const) {
      await page.getByRole('button', { name }).click();
      expect((await look(page, '.broadsheet-ArticlePage')).paper).toBe(rgb(paper));
    }
    await page.getByRole('radio', { name: 'Dark' }).click();
    expect((await look(page, '.broadsheet-ArticlePage')).paper).toBe(rgb('#111317'));
    expect(await page.evaluate(() => window.renders)).toBe(renders);
    expect(complaints).toEqual([]);
  });
});

const pages = sampleOfRows(
  [
    ['without JavaScript', '/toggle', false],
    ['with the document alone', '/toggle', true],
    ['hydrated by React', '/themed', true],
  ],
  'without JavaScript',
);

describe.each(pages)('The choice of a scheme, %s,', (_, path, javaScriptEnabled) => {
  const open = async (colorScheme: 'light' | 'dark') => {
    const opened = await site.open(path, { javaScriptEnabled, colorScheme });
    if (path === '/themed') await opened.page.locator('html[data-ready]').waitFor();
    return opened;
  };
  const paper = (page: Page) =>
    page.locator('.broadsheet-ArticlePage').evaluate((root) => getComputedStyle(root).backgroundColor);

  deepTest('follows the system by default', async () => {
    const { page, complaints } = await open('light');
    expect(await paper(page)).toBe(rgb('#ffffff'));
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper(page)).toBe(rgb('#111317'));
    expect(await page.getByRole('radio', { name: 'System' }).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('is made with the keyboard', async () => {
    const { page } = await open('light');
    await page.getByRole('radio', { name: 'System' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    expect(await paper(page)).toBe(rgb('#111317'));
    await page.keyboard.press('ArrowLeft');
    expect(await paper(page)).toBe(rgb('#ffffff'));
  });

  test('overrides the system, and can be reset', async () => {
    const { page } = await open('dark');
    await page.getByRole('radio', { name: 'Light' }).check();
    expect(await paper(page)).toBe(rgb('#ffffff'));
    await page.getByRole('radio', { name: 'System' }).check();
    expect(await paper(page)).toBe(rgb('#111317'));
  });

  deepTest('is visible in forced colours: only the chosen scheme is underlined', async () => {
    const { page } = await open('light');
    await page.emulateMedia({ forcedColors: 'active' });
    const underlined = () =>
      page
        .locator('.broadsheet-SchemeToggle span')
        .evaluateAll((names) =>
          names.flatMap((name) => (getComputedStyle(name).borderBottomWidth === '0px' ? [] : [name.textContent])),
        );
    expect(await underlined()).toEqual(['System']);
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await underlined()).toEqual(['Dark']);
  });

  deepTest('is one group of three in the accessibility tree', async () => {
    const { page } = await open('light');
    const group = page.getByRole('group', { name: 'Colour scheme' });
    expect(await group.getByRole('radio').count()).toBe(3);
  });
});

describe('The choice of a scheme is stored', () => {
  test('and restored before the first paint: no frame of the page shows the other scheme', async () => {
    const html = renderDocument(seed, { header: <SchemeToggle /> });
    const cut = html.indexOf(schemeBootstrap);
    let sendRest = () => {};
    const server = createServer(({ url }, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      if (url !== '/story') return response.end('<body style="background:#eef6f4">');
      response.write(html.slice(0, cut));
      sendRest = () => response.end(html.slice(cut));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const home = `http://localhost:${(server.address() as AddressInfo).port}/`;
    const { page } = await site.open('/toggle', { colorScheme: 'light' });
    await page.goto(home);
    await page.evaluate((key) => localStorage.setItem(key, 'dark'), schemeKey);

    // The frames on the screen, from a page of another colour to the one with the choice.
    const grounds: string[] = [];
    const session = await page.context().newCDPSession(page);
    session.on('Page.screencastFrame', ({ data, sessionId }) => {
      const { data: pixels, width, height } = PNG.sync.read(Buffer.from(data, 'base64'));
      const corner = ((height - 10) * width + 10) * 4;
      grounds.push(`rgb(${[...pixels.subarray(corner, corner + 3)].join(', ')})`);
      session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
    });
    await session.send('Page.startScreencast', { format: 'png' });
    await expect.poll(() => grounds).toContain(rgb('#eef6f4'));
    await page.goto(`${home}story`, { waitUntil: 'commit' });
    // Chromium paints what it has: all above the buttons.
    await expect.poll(() => grounds.at(-1)).not.toBe(rgb('#eef6f4'));
    sendRest();
    await page.waitForLoadState();
    await expect.poll(() => grounds.at(-1)).toBe(rgb('#111317'));
    await session.send('Page.stopScreencast');
    expect(new Set(grounds)).toEqual(new Set([rgb('#eef6f4'), rgb('#111317')]));
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'Light' }).check();
    expect((await look(page, '.broadsheet-ArticlePage')).paper).toBe(rgb('#ffffff'));
  });

  test('by the island without React, on the next page', async () => {
    const { page, complaints } = await site.open('/toggle', { colorScheme: 'light' });
    await page.getByRole('radio', { name: 'Dark' }).click();
    await page.reload();
    expect((await look(page, '.broadsheet-ArticlePage')).paper).toBe(rgb('#111317'));
    await page.getByRole('radio', { name: 'System' }).click();
    await page.reload();
    expect((await look(page, '.broadsheet-ArticlePage')).paper).toBe(rgb('#ffffff'));
    expect(complaints).toEqual([]);
  });

  test('by the island, on the next page and when React renders it first', async () => {
    const { page, complaints } = await site.open('/themed', { colorScheme: 'light' });
    await page.locator('html[data-ready]').waitFor();
    await page.getByRole('radio', { name: 'Dark' }).click();
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'System' }).click();
    await page.reload();
    expect((await look(page, '.broadsheet-ArticlePage')).paper).toBe(rgb('#ffffff'));
    expect(complaints).toEqual([]);
  });

  deepTest('also when it was made before the island was mounted', async () => {
    const { page } = await site.open('/themed', { colorScheme: 'light' });
    await page.getByRole('radio', { name: 'Dark' }).click();
    await page.locator('html[data-ready]').waitFor();
    expect(await page.evaluate((key) => localStorage.getItem(key), schemeKey)).toBe('dark');
  });

  deepTest.each(['', 'nonsense', '"]<script>'])('and ignores the stored value %j', async (stored) => {
    const { page, complaints } = await site.open('/themed', { colorScheme: 'light' });
    await page.evaluate(([key, value]) => localStorage.setItem(key as string, value as string), [schemeKey, stored]);
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    expect(await page.getByRole('radio', { name: 'System' }).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });
});
