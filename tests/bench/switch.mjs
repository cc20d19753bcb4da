/**
 * How long does it take to change the theme of an article page, against its bare custom properties set by hand? Both in one page in
 * Chromium, slowed down four times as on a phone, by turns; the median of the ratios counts.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumFlags, findChromium } from '../chromium.mjs';

const target = 1.1;

/** Measures, and prints the milliseconds of both and their ratio. */
export async function benchSwitch(rounds) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('SwitchPage.tsx', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    jsx: 'automatic',
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const { path } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args: chromiumFlags });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<!doctype html><title>Bench</title><body>');
  await page.addScriptTag({ content: outputFiles[0].text });
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
  const [ours, bare] = [0, 1].map((index) => median(times.map((pair) => pair[index])));
  const ratio = median(times.map(([library, hand]) => library / hand));
  console.log(`\nChanging the theme of the article page in Chromium at a fourth of its speed, ${rounds} rounds:`);
  console.log(`  by the library ${ours.toFixed(1)} ms, bare custom properties ${bare.toFixed(1)} ms`);
  console.log(`Median ratio ${ratio.toFixed(3)}; the target is ${target} or less.`);
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
