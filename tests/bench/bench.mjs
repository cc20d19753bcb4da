/**
 * Measures the built package: see the file of each measurement. `--quick` measures briefly, `--only server,bytes` measures some, `--peers`
 * measures other libraries too, and `--write` writes the results for the documentation.
 *
 * Only ratios are meaningful: the speed of a machine changes from minute to minute. So variants take turns, each round has a ratio, and the
 * result is the median.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    peers: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

if (!existsSync(new URL('../../dist/static/index.js', import.meta.url))) {
  console.error('There is no dist: run `npm run build` first.');
  process.exit(1);
}

const { benchBlocks } = await import('./blocks.mjs');
const { benchBytes } = await import('./bytes.mjs');
const { benchDocument } = await import('./document.mjs');
const { benchFronts } = await import('./fronts.mjs');
const { benchHeap } = await import('./heap.mjs');
const { benchHydration } = await import('./hydration.mjs');
const { benchImport } = await import('./import.mjs');
const { benchLive } = await import('./live.mjs');
const { benchLongScheme } = await import('./longScheme.mjs');
const { benchScheme } = await import('./scheme.mjs');
const { benchServer } = await import('./server.mjs');
const { benchStream } = await import('./stream.mjs');
const { benchSwitch } = await import('./switch.mjs');
const { benchThreads } = await import('./threads.mjs');
const { comparePages } = await import('./pages.mjs');
const { installedPeers } = await import('./peers.mjs');
const { reportTargets, write } = await import('./report.mjs');
const { islands, markup, ours } = await import('./variants.mjs');

const measurements = {
  blocks: benchBlocks,
  bytes: benchBytes,
  document: benchDocument,
  fronts: benchFronts,
  hydration: benchHydration,
  scheme: benchScheme,
  server: benchServer,
  stream: benchStream,
  threads: benchThreads,
  heap: benchHeap,
  import: benchImport,
  live: benchLive,
  switch: benchSwitch,
  longScheme: benchLongScheme,
};

const selected = values.only?.split(',') ?? Object.keys(measurements);
const unknown = selected.filter((name) => !measurements[name]);
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. The measurements are ${Object.keys(measurements).join(', ')}.`);
  process.exit(1);
}
const isWhole = !values.quick && !values.only;
if (values.write && !isWhole) {
  console.error('--write needs a complete run, without --quick and --only.');
  process.exit(1);
}

await comparePages(ours);
const { peers, missing } = values.peers ? await installedPeers() : { peers: [], missing: [] };
for (const { title, reason } of missing) console.log(`${title} is skipped: ${reason}`);
const variants = [...ours, ...peers];
/** Also the variants that differ from others only in the browser. */
const inBrowser = [...ours, markup, islands, ...peers];

const effort = values.quick
  ? { rounds: 3, seconds: 0.3, pageRounds: 5, switchRounds: 10, articles: 4_000 }
  : { rounds: 7, seconds: 1.5, pageRounds: 15, switchRounds: 40, articles: 20_000 };

const results = {};
const targets = [];
for (const name of selected) {
  const { figures, targets: measured } = await measurements[name]({ variants, inBrowser, ...effort });
  results[name] = figures;
  targets.push(...measured);
}

const isKept = reportTargets(targets);
if (values.write) await write({ variants: inBrowser, missing, results, targets });
// A quick run is too short to judge.
if (isWhole && !isKept) process.exitCode = 1;
