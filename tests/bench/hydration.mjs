/**
 * The time for which the main thread of a browser is busy with hydration, from `hydrateRoot` until everything is committed and the thread
 * is idle, compared with plain React. In Chromium at full speed, and slowed down four times as on a phone.
 */
import { documentOf, idle, launch, open } from './chromium.mjs';
import { inRounds, named, printTable, target } from './shared.mjs';

export async function benchHydration({ inBrowser: every, pageRounds }) {
  const variants = every.filter(({ isText }) => !isText);
  const documents = new Map();
  for (const variant of variants) documents.set(variant, await documentOf(variant));
  const browser = await launch();
  const measure = (rate) => (variant) => hydrate(browser, variant, documents.get(variant), rate);
  // The first round of a new browser is not counted.
  await inRounds(variants, 1, measure(1));
  const full = await inRounds(variants, pageRounds, measure(1));
  const slow = await inRounds(variants, pageRounds, measure(4));
  await browser.close();

  printTable(
    `Hydration of the article in Chromium, ${pageRounds} rounds, milliseconds of the main thread:`,
    ['', 'full speed', '× plain React', 'a fourth of it', '× plain React'],
    variants.map((variant) => [
      variant.title,
      ...[full, slow].flatMap((results) => {
        const { figure, ratio } = results.get(variant);
        return [figure.toFixed(1), ratio.toFixed(2)];
      }),
    ]),
  );
  const [whole, kept, withoutReact] = ['static', 'markup', 'islands'].map((name) =>
    variants.find((variant) => variant.name === name),
  );
  return {
    figures: { full: named(variants, full), slow: named(variants, slow) },
    targets: [
      target('hydration of broadsheet/static at full speed, of plain React’s time', full.get(whole).ratio, 2.4),
      target(
        'hydration of broadsheet/static in StaticMarkup at a fourth of the speed, of plain React’s time',
        slow.get(kept).ratio,
        1.1,
      ),
      target(
        'broadsheet/islands without React at a fourth of the speed, of the time in which plain React hydrates',
        slow.get(withoutReact).ratio,
        1.1,
      ),
    ],
  };
}

/** The time to hydrate a document, in milliseconds; throws if React cannot. */
export async function hydrate(browser, { title }, html, rate) {
  const { page, timeOf, close } = await open(browser, html, rate);
  await page.evaluate(idle);
  const time = await timeOf(() => window.hydrate());
  const complaints = await page.evaluate(() => window.complaints);
  await close();
  if (complaints.length > 0) throw new Error(`${title} is not taken over: ${complaints[0]}`);
  return time;
}
