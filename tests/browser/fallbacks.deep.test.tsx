import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainTextOfBlocks } from '../../src/article/plainText';
import { renderDocument } from '../../src/server/renderDocument';
import { type ThemeName, themes } from '../../src/theme/themes';
import { optical } from '../theme/fallbackNumbers';
import { browserWith } from './browserWith';
import { seed } from './site';
import { over, type StandIns } from './standIns';

const require = createRequire(import.meta.url);

/** The style sheets of Fontsource for the families of each theme. */
const sheets: Record<ThemeName, string[]> = {
  hearth: ['newsreader/opsz.css', 'newsreader/opsz-italic.css', 'instrument-sans/index.css'],
  broadsheet: [
    'source-serif-4/opsz.css',
    'source-serif-4/opsz-italic.css',
    'playfair-display/index.css',
    'playfair-display/wght-italic.css',
    'source-sans-3/index.css',
  ],
  tabloid: ['oswald/index.css', 'bitter/index.css'],
  ledger: ['stix-two-text/index.css', 'stix-two-text/wght-italic.css', 'ibm-plex-sans/index.css'],
  wire: ['inter/index.css', 'inter/wght-italic.css'],
  magazine: [
    'fraunces/full.css',
    'fraunces/full-italic.css',
    'eb-garamond/index.css',
    'eb-garamond/wght-italic.css',
    'dm-sans/index.css',
  ],
  'high-contrast': ['atkinson-hyperlegible-next/index.css', 'atkinson-hyperlegible-next/wght-italic.css'],
};

/** A context with a device scale factor of 2: at 1, Chromium on Linux rounds the width of each letter to whole pixels. */
let sharp: BrowserContext;
let server: Server;
const pages = new Map<string, string>();
/** The web fonts that the browser has requested and not received. */
let held: (() => void)[] | undefined;

beforeAll(async () => {
  const browser = await browserWith();
  sharp = await browser.newContext({ deviceScaleFactor: 2 });
  // A browser without an open page takes longer to open the next one.
  await sharp.newPage();
  server = createServer(({ url = '/' }, response) => {
    const [, folder, file = ''] = url.match(/^\/(web|system)-fonts\/(.+)/) ?? [];
    if (!folder) return answer(response, 'text/html; charset=utf-8', pages.get(url) ?? '');
    const give = () => answer(response, 'font/woff2', readFileSync(require.resolve(`@fontsource-variable/${file}`)));
    if (folder === 'web' && held) held.push(give);
    else give();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await sharp.close();
  await new Promise((resolve) => server.close(resolve));
});

/** A URL with a separate origin: no font is cached from the previous page. */
function addressOf(path: string): string {
  return `http://page-${pages.size}.broadsheet.localhost:${(server.address() as AddressInfo).port}${path}`;
}

function answer(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

/** The seed with its web fonts, and with its fallback fonts after `edit`. */
function documentWith(theme: ThemeName, edit: (rule: string) => string): string {
  const webFonts = sheets[theme].map((sheet) => {
    const css = readFileSync(require.resolve(`@fontsource-variable/${sheet}`), 'utf8');
    return css.replaceAll('url(./', `url(/web-fonts/${sheet.split('/')[0]}/`);
  });
  return renderDocument(seed, { theme, head: <style>{webFonts.join('')}</style> }).replace(
    /@font-face\{font-family:"[^"]+ Fallback"[^}]*\}/g,
    edit,
  );
}

/** Loads a page whose web fonts arrive late: the layout shift, and the height of the page before and after. */
async function whenFontsArrive(html: string, width: number) {
  const path = `/${pages.size}`;
  pages.set(path, html);
  held = [];
  const page = await sharp.newPage();
  await page.setViewportSize({ width, height: width < 600 ? 844 : 800 });
  await page.addInitScript(() => {
    window.shifts = [];
    const note = (entries: PerformanceEntryList) => window.shifts.push(...(entries as LayoutShift[]));
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    window.settled = async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      note(observer.takeRecords());
      return {
        moved: window.shifts.splice(0).reduce((sum, { value }) => sum + value, 0),
        length: document.body.scrollHeight,
      };
    };
  });
  await page.goto(addressOf(path), { waitUntil: 'domcontentloaded' });
  const before = await page.evaluate(async () => {
    const fallbacks = [...document.fonts].filter(({ family }) => family.includes('Fallback'));
    await Promise.allSettled(fallbacks.map((face) => face.load()));
    return { ...(await window.settled()), found: fallbacks.some(({ status }) => status === 'loaded') };
  });
  const give = held.splice(0);
  held = undefined;
  for (const each of give) each();
  const after = await page.evaluate(() => document.fonts.ready.then(() => window.settled()));
  const loaded = await page.evaluate(
    () => [...document.fonts].filter(({ family, status }) => family.includes('Variable') && status === 'loaded').length,
  );
  await page.close();
  return { before, after, loaded };
}

interface LayoutShift extends PerformanceEntry {
  value: number;
}

declare global {
  interface Window {
    shifts: LayoutShift[];
    settled(): Promise<{ moved: number; length: number }>;
  }
}

/** The stand-ins of the other themes are families of Ledger. */
const ledgerStandIns: StandIns = { serif: 'EB Garamond', sans: 'Inter' };

const places = (Object.keys(themes) as ThemeName[]).flatMap((theme) =>
  [390, 1280].map((width): [ThemeName, number] => [theme, width]),
);

describe('When the web fonts come late', () => {
  test.each(places)('%s has no layout shift at %i pixels', async (theme, width) => {
    const standIns = theme === 'ledger' ? ledgerStandIns : { serif: 'STIX Two Text', sans: 'IBM Plex Sans' };
    const { before, after, loaded } = await whenFontsArrive(documentWith(theme, over(standIns)), width);
    expect(loaded).toBeGreaterThan(0);
    expect(after.moved).toBeLessThan(0.005);
    expect(Math.abs(after.length / before.length - 1)).toBeLessThan(0.02);
  });

  test.each([390, 1280])('Hearth would shift at %i pixels without adjusted fallback fonts', async (width) => {
    const standIns = { serif: 'Playfair Display', sans: 'Inter' };
    const plain = await whenFontsArrive(documentWith('hearth', over(standIns, false)), width);
    const fitted = await whenFontsArrive(documentWith('hearth', over(standIns)), width);
    expect(plain.after.moved).toBeGreaterThan(width < 400 ? 0.015 : 0.003);
    expect(fitted.after.moved).toBeLessThan(0.0005);
  });
});

/** English text, because the frequency of letters matters. */
const text = plainTextOfBlocks(seed.body);

test.each(Object.entries(optical))(
  'the letters of %s have the width at their size that the fallback fonts assume',
  async (_, sizes) => {
    const [roman, italic] = sizes.files;
    const page = await sharp.newPage();
    await page.goto(addressOf('/nothing'));
    await page.evaluate(
      async ([roman, italic]) => {
        const faces = [
          new FontFace('measured', `url(/web-fonts/${roman})`, { weight: '100 900' }),
          new FontFace('measured', `url(/web-fonts/${italic})`, { weight: '100 900', style: 'italic' }),
        ];
        for (const face of faces) document.fonts.add(await face.load());
      },
      [roman, italic],
    );
    /** In its own size, and in proportion to the size that capsize has measured. */
    const shareAt = async (size: number, style: string) => {
      const widths = await page.evaluate(
        ([text, style, ...sizes]) =>
          sizes.map((size) => {
            const words = document.body.appendChild(document.createElement('span'));
            words.textContent = text;
            words.style.cssText = `position: absolute; white-space: nowrap; text-rendering: geometricPrecision; font: ${style} ${size}px measured`;
            return words.getBoundingClientRect().width / Number(size);
          }),
        [text, style, String(size), String(sizes.measured)] as [string, string, ...string[]],
      );
      return (widths[0] ?? 0) / (widths[1] ?? 1);
    };
    const [size, ...shares] = sizes.text;
    expect(await shareAt(size, 'normal')).toBeCloseTo(shares[0], 2);
    expect(await shareAt(size, 'italic')).toBeCloseTo(shares[1], 2);
    for (const [headlineSize, share] of sizes.headline ?? []) {
      expect(await shareAt(headlineSize, 'normal')).toBeCloseTo(share, 2);
    }
    await page.close();
  },
);
