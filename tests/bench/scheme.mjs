/**
 * The time for which the main thread of a browser is busy until the article is painted in the other scheme, in the way of each variant. In
 * Chromium at full speed, and slowed down four times; all pages are open at once and take turns.
 */
import { documentOf, idle, launch, open } from './chromium.mjs';
import { inRounds, named, printTable } from './shared.mjs';

/** The number of changes in each measurement. */
const changes = 4;

export async function benchScheme({ variants: every, pageRounds }) {
  const variants = every.filter(({ isText, hasNoSchemes }) => !isText && !hasNoSchemes);
  const browser = await launch();
  const results = {};
  for (const [name, rate] of [
    ['full', 1],
    ['slow', 4],
  ]) {
    const pages = new Map();
    for (const variant of variants) {
      const opened = await open(browser, await documentOf(variant), rate);
      await opened.page.evaluate(() => window.hydrate());
      await opened.page.evaluate(idle);
      await expectToChange(opened.page, variant);
      pages.set(variant, opened);
    }
    const measure = async (variant) => (await pages.get(variant).timeOf(changeOften)) / changes;
    // The first rounds are not counted, because code is compiled in them.
    await inRounds(variants, 2, measure);
    results[name] = await inRounds(variants, pageRounds, measure);
    for (const { close } of pages.values()) await close();
  }
  await browser.close();

  printTable(
    `From light to dark on the article in Chromium, ${pageRounds} rounds, milliseconds:`,
    ['', 'full speed', '× plain React', 'a fourth of it', '× plain React'],
    variants.map((variant) => [
      variant.title,
      ...[results.full, results.slow].flatMap((one) => {
        const { figure, ratio } = one.get(variant);
        return [figure.toFixed(1), ratio.toFixed(2)];
      }),
    ]),
  );
  return { figures: { full: named(variants, results.full), slow: named(variants, results.slow) }, targets: [] };
}

function changeOften() {
  for (const scheme of ['dark', 'light', 'dark', 'light']) {
    window.setScheme(scheme);
    document.body.getBoundingClientRect();
  }
}

/** Throws if a page looks the same in both schemes. */
async function expectToChange(page, { title }) {
  const [light, dark, again] = await page.evaluate(() =>
    ['light', 'dark', 'light'].map((scheme) => {
      window.setScheme(scheme);
      return getComputedStyle(
        [...document.querySelectorAll('#root p')].find(({ textContent }) => textContent.length > 99),
      ).color;
    }),
  );
  if (light === dark || light !== again) throw new Error(`${title} looks the same in both schemes: ${light}.`);
}
