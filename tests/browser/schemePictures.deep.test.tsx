import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Image } from '../../src/article/Image';
import { SchemeToggle } from '../../src/components/SchemeToggle/SchemeToggle';
import { EmbeddedLayout } from '../../src/page/ArticleLayout';
import { ThemeScope } from '../../src/theme/ThemeScope';
import { nonce, type Site, startSite } from './site';

const map = (name: string): Image => ({
  url: `/${name}-light.png`,
  alt: name,
  width: 1200,
  height: 800,
  sources: [{ url: `/${name}-dark.png`, width: 1200, media: '(prefers-color-scheme: dark)' }],
});

const article: Article = {
  headline: 'The map',
  lead: { type: 'figure', image: map('lead') },
  body: [
    { type: 'figure', image: map('figure') },
    { type: 'gallery', pictures: [{ image: map('picture') }] },
  ],
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put('/maps', article, { header: <SchemeToggle nonce={nonce} /> });
  site.put('/maps-in-scope', article, {
    layout: (parts) => (
      <ThemeScope scheme="dark">
        <EmbeddedLayout {...parts} />
      </ThemeScope>
    ),
  });
});
afterAll(() => site.close());

type Scheme = 'light' | 'dark';
const names = ['lead', 'figure', 'picture'];
const inScheme = (scheme: Scheme) => names.map((name) => `/${name}-${scheme}.png`);

/** Opens a page in a window that shows all of it, and returns the files of the pictures that are shown, and those that were asked for. */
async function opened(path: string, colorScheme: Scheme, javaScriptEnabled = true) {
  const { page } = await site.open('/', { colorScheme, viewport: { width: 800, height: 4000 }, javaScriptEnabled });
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(new URL(path, page.url()).href);
  const shown = () =>
    page.evaluate(() =>
      [...document.images]
        .filter((image) => image.checkVisibility())
        .map((image) => new URL(image.currentSrc || image.src).pathname),
    );
  return { page, shown, asked: () => [...asked].filter((file) => file.endsWith('.png')).sort() };
}

const choices = [
  ['light', 'dark', 'dark'],
  ['light', 'light', 'light'],
  ['light', 'system', 'light'],
  ['dark', 'light', 'light'],
  ['dark', 'dark', 'dark'],
  ['dark', 'system', 'dark'],
] as const;

describe('Pictures with a dark version', () => {
  test.each(choices)(
    'on a %s system are those of the choice "%s", without JavaScript',
    async (system, choice, expected) => {
      const { page, shown } = await opened('/maps', system, false);
      await expect.poll(shown).toEqual(inScheme(system));
      await page.locator(`[value=${choice}]`).first().check();
      await expect.poll(shown).toEqual(inScheme(expected));
    },
  );

  // Without JavaScript, browsers fetch every image at once, so that no site can follow how far a reader scrolls.
  test.each(choices)(
    'on a %s system are fetched for the choice "%s" and no others',
    async (system, choice, expected) => {
      const { page, shown, asked } = await opened('/maps', system);
      await expect.poll(asked).toEqual(inScheme(system).sort());
      await page.locator(`[value=${choice}]`).first().check();
      await expect.poll(shown).toEqual(inScheme(expected));
      const all = expected === system ? inScheme(system) : [...inScheme(system), ...inScheme(expected)];
      await expect.poll(asked).toEqual(all.sort());
    },
  );

  test('are those of a scope with a scheme of its own', async () => {
    const { shown } = await opened('/maps-in-scope', 'light');
    await expect.poll(shown).toEqual(inScheme('dark'));
  });

  test('are printed as the system says', async () => {
    const { page, shown } = await opened('/maps', 'light');
    await page.locator('[value=dark]').first().check();
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await expect.poll(shown).toEqual(inScheme('light'));
  });
});

test('A gallery shows the version for the chosen scheme in its dialog', async () => {
  const { page } = await site.open('/maps', { colorScheme: 'light' });
  await page.locator('[value=dark]').first().check();
  await page.locator('.broadsheet-Gallery li a').click();
  const image = page.getByRole('dialog').getByRole('img');
  expect(await image.count()).toBe(1);
  expect(await image.evaluate((element: HTMLImageElement) => new URL(element.currentSrc).pathname)).toBe(
    '/picture-dark.png',
  );
});
