/** The time to change a page with 10,000 turns from light to dark, in Chromium at full speed. */
import { renderDocument } from 'broadsheet/server';
import { build } from 'esbuild';
import { launch } from './chromium.mjs';
import { seed } from './seed.mjs';
import { at, printTable, target } from './shared.mjs';

const turns = 10_000;

export async function benchLongScheme({ switchRounds: rounds }) {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.setContent(renderDocument({ ...seed, conversation: await conversation() }));
  await page.evaluate(() => {
    // With a band, a conversation is dark in both schemes; a plain one follows the scheme, which takes longer.
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
  const top = await measure(page, rounds);
  const middle = await measure(page, rounds, `turn-${turns / 2}`);
  await browser.close();

  printTable(
    `From light to dark on a page with ${turns.toLocaleString('en')} turns in Chromium, ${rounds} rounds, milliseconds:`,
    ['', 'median', 'longest'],
    [
      ['at the top of the page', top.median.toFixed(1), top.longest.toFixed(1)],
      ['in the middle of the conversation', middle.median.toFixed(1), middle.longest.toFixed(1)],
    ],
  );
  return {
    figures: { top, middle },
    targets: [
      target(
        `milliseconds from light to dark with ${turns.toLocaleString('en')} turns`,
        Math.max(top.median, middle.median),
        20,
      ),
    ],
  };
}

/** The median and the maximum in milliseconds, with a turn in view. */
async function measure(page, rounds, turn) {
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
    [rounds, turn],
  );
  return { median: times[Math.floor(rounds / 2)], longest: times.at(-1) };
}

/** The conversation is written in TypeScript. */
async function conversation() {
  const { outputFiles } = await build({
    stdin: { contents: `export { manyTurns } from './stories/articles/many-turns';`, resolveDir: at('../..') },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const { manyTurns } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return manyTurns(turns);
}
