import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saltmereCorrected, saltmereDrafted, saltmereWithdrawn } from '../../stories/articles/saltmere-honest';
import { nonce, type Site, seed, startSite } from './site';

const require = createRequire(import.meta.url);

/** Families with letters that are low, tall and wide in relation to their line. */
const families = [
  'noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2',
  'oswald/files/oswald-latin-wght-normal.woff2',
  'inter/files/inter-latin-wght-normal.woff2',
];

let site: Site;
beforeAll(async () => {
  site = await startSite();
  for (const [path, article] of Object.entries({ seed, saltmereCorrected, saltmereDrafted, saltmereWithdrawn })) {
    const faces = families.map(
      (file) =>
        `@font-face { font-family: "${nameOf(file)}"; src: url(data:font/woff2;base64,${readFileSync(require.resolve(`@fontsource-variable/${file}`)).toString('base64')}) }`,
    );
    site.put(`/${path}`, article, { head: <style nonce={nonce}>{faces.join('')}</style> });
  }
});
afterAll(() => site.close());

function nameOf(file: string): string {
  return file.replace(/\/.*/, '');
}

/** Running text, whose links are limited by the line height (WCAG 2.5.8, exception for inline targets). */
const prose = [
  '.broadsheet-ArticleBody p',
  '.broadsheet-Byline',
  '.broadsheet-Corrections li > p:not([data-part])',
  '.broadsheet-CorrectionNote > p + p',
].join();

test.each(['seed', 'saltmereCorrected', 'saltmereDrafted', 'saltmereWithdrawn'])(
  'targets in %s are 24 pixels high in any font, and do not overlap',
  async (path) => {
    const { page } = await site.open(`/${path}`, { bypassCSP: true });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const family of families.map(nameOf)) {
        const small = await page.evaluate(
          async ([name, running]) => {
            for (const details of document.querySelectorAll('details')) details.open = true;
            for (const token of ['display', 'text', 'label']) {
              document.documentElement.style.setProperty(`--broadsheet-font-${token}`, name as string);
            }
            await document.fonts.load(`1em ${name}`);
            const targets = [...document.querySelectorAll<HTMLElement>('a, button, summary, label')]
              .filter((target) => target.checkVisibility() && !target.closest(running as string))
              .map((target) => ({ target, box: target.getBoundingClientRect() }))
              .filter(({ box }) => box.bottom > 0 && box.right > 0);
            const low = targets.filter(({ box }) => box.height < 24);
            const covered = targets.filter(({ target, box }) =>
              targets.some(
                (other) =>
                  other.target !== target &&
                  other.box.top < box.bottom - 1 &&
                  other.box.bottom > box.top + 1 &&
                  other.box.left < box.right - 1 &&
                  other.box.right > box.left + 1,
              ),
            );
            return [...low, ...covered].map(({ target, box }) => `${target.outerHTML} is ${box.height} px high`);
          },
          [family, prose],
        );
        expect(small, `${family}, ${width} px`).toEqual([]);
      }
    }
  },
);
