/**
 * The time to change the theme or the scheme of an article page, compared with custom properties that are set directly. Both in one page in
 * Chromium, slowed down four times as on a phone, in turn; the result is the median of the ratios.
 */
import { launch } from './chromium.mjs';
import { seed } from './seed.mjs';
import { compileForBrowser, median, printTable, target } from './shared.mjs';

export async function benchSwitch({ switchRounds: rounds }) {
  const { js } = await compileForBrowser('SwitchPage.tsx');
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // A choice is stored only if the page has an origin.
  await page.route('**/*', (route) =>
    route.fulfill({ body: '<!doctype html><title>Bench</title><body>', contentType: 'text/html' }),
  );
  await page.goto('http://bench.localhost/');
  await page.evaluate((article) => {
    window.article = article;
  }, seed);
  await page.addScriptTag({ content: js });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const measure = async (what) => {
    const times = await page.evaluate(
      ([name, count]) => {
        const ways = [window[`${name}ByLibrary`], window[`${name}ByHand`]];
        const pairs = [];
        for (let round = -5; round < count; round += 1) {
          const pair = round % 2 ? [ways[0](), ways[1]()] : [ways[1](), ways[0]()].reverse();
          if (round >= 0) pairs.push(pair);
        }
        return pairs;
      },
      [what, rounds],
    );
    const [library, bare] = [0, 1].map((index) => median(times.map((pair) => pair[index])));
    return { library, bare, ratio: median(times.map(([library, hand]) => library / hand)) };
  };
  const figures = { theme: await measure('theme'), scheme: await measure('scheme') };
  await browser.close();

  printTable(
    `Changing the looks of the article in Chromium at a fourth of its speed, ${rounds} rounds, milliseconds:`,
    ['', 'by the library', 'bare custom properties', 'ratio'],
    Object.entries(figures).map(([what, { library, bare, ratio }]) => [
      what,
      library.toFixed(1),
      bare.toFixed(1),
      ratio.toFixed(3),
    ]),
  );
  return {
    figures,
    targets: Object.entries(figures).map(([what, { ratio }]) =>
      target(`changing the ${what}, of the time of bare custom properties`, ratio, 1.1),
    ),
  };
}
