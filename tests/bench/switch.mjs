/**
 * How long does it take to change the theme of an article page, against its bare custom properties set by hand? Both in one page in
 * Chromium, slowed down four times as on a phone, by turns; the median of the ratios counts.
 */
import { launch } from './chromium.mjs';
import { seed } from './seed.mjs';
import { compileForBrowser, median, printTable, target } from './shared.mjs';

export async function benchSwitch({ switchRounds: rounds }) {
  const { js } = await compileForBrowser('SwitchPage.tsx');
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<!doctype html><title>Bench</title><body>');
  await page.evaluate((article) => {
    window.article = article;
  }, seed);
  await page.addScriptTag({ content: js });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate((count) => {
    const pairs = [];
    for (let round = -5; round < count; round += 1) {
      const pair = round % 2 ? [window.byLibrary(), window.byHand()] : [window.byHand(), window.byLibrary()].reverse();
      if (round >= 0) pairs.push(pair);
    }
    return pairs;
  }, rounds);
  await browser.close();
  const [library, bare] = [0, 1].map((index) => median(times.map((pair) => pair[index])));
  const ratio = median(times.map(([library, hand]) => library / hand));

  printTable(
    `Changing the theme of the article in Chromium at a fourth of its speed, ${rounds} rounds, milliseconds:`,
    ['by the library', 'bare custom properties', 'ratio'],
    [[library.toFixed(1), bare.toFixed(1), ratio.toFixed(3)]],
  );
  return {
    figures: { library, bare, ratio },
    targets: [target('changing the theme, of the time of bare custom properties', ratio, 1.1)],
  };
}
