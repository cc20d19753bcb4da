/** How long does a page with 10,000 turns take to go from light to dark, in Chromium at its full speed? */
import { renderDocument } from 'broadsheet/server';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumFlags, findChromium } from '../chromium.mjs';
import { seed } from './seed.mjs';

const target = 20;
const turns = 10_000;

/** Measures, and prints the median of the milliseconds. */
export async function benchScheme(rounds) {
  const { path } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args: chromiumFlags });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.setContent(renderDocument({ ...seed, conversation: await conversation() }));
  await page.evaluate(() => {
    // On its band a conversation is dark in both schemes: what follows the scheme takes longer.
    document.getElementById('conversation').setAttribute('data-variant', 'plain');
    const { style } = document.documentElement;
    window.setScheme = (scheme) => {
      style.colorScheme = scheme;
      style.setProperty('--broadsheet-color-scheme', scheme);
    };
  });
  const inks = await page.evaluate(() =>
    ['light', 'dark'].map((scheme) => {
      window.setScheme(scheme);
      return getComputedStyle(document.querySelector('#turn-1 > div')).color;
    }),
  );
  if (inks[0] === inks[1]) throw new Error('The page of the bench looks the same in both schemes.');
  for (const where of ['at the top of the page', 'in the middle of the conversation']) {
    const times = await page.evaluate(
      async ([count, turn]) => {
        if (turn) document.getElementById(turn).scrollIntoView();
        const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const milliseconds = [];
        for (let round = -5; round < count; round += 1) {
          window.setScheme('light');
          await frame();
          await frame();
          const start = performance.now();
          window.setScheme('dark');
          document.body.getBoundingClientRect();
          if (round >= 0) milliseconds.push(performance.now() - start);
        }
        return milliseconds.sort((one, other) => one - other);
      },
      [rounds, where.includes('middle') && `turn-${turns / 2}`],
    );
    const [middle, last] = [times[Math.floor(rounds / 2)], times.at(-1)].map((time) => time.toFixed(1));
    if (where.includes('top')) {
      console.log(
        `\nFrom light to dark on a page with ${turns.toLocaleString('en')} turns in Chromium, ${rounds} rounds:`,
      );
    }
    console.log(`  ${where}: median ${middle} ms, longest ${last} ms`);
  }
  console.log(`The target is less than ${target} ms.`);
  await browser.close();
}

/** The conversation is written in TypeScript. */
async function conversation() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { manyTurns } from './stories/articles/many-turns';`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const { manyTurns } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return manyTurns(turns);
}
