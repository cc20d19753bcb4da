/**
 * How long does the article take from light to dark and back, restyled and laid out, by each variant's own means? In Chromium at its full
 * speed, and slowed down four times; all pages are open at once and take turns.
 */
import { documentOf, idle, launch, open } from './chromium.mjs';
import { inRounds, named, printTable } from './shared.mjs';

export async function benchScheme({ variants: every, switchRounds }) {
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
    const measure = (variant) => pages.get(variant).page.evaluate(switchTime);
    await inRounds(variants, 3, measure);
    results[name] = await inRounds(variants, switchRounds, measure);
    for (const { close } of pages.values()) await close();
  }
  await browser.close();

  printTable(
    `From light to dark on the article in Chromium, ${switchRounds} rounds, milliseconds:`,
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

/** Milliseconds for each of two changes; what the first one of a round compiles or warms is not counted. */
async function switchTime() {
  const change = (scheme) => {
    window.setScheme(scheme);
    document.body.getBoundingClientRect();
  };
  change('dark');
  change('light');
  const start = performance.now();
  change('dark');
  change('light');
  return (performance.now() - start) / 2;
}

/** A page that looks the same in both schemes has not changed. */
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
