/**
 * Questions, asked of the built package: see the file of each. `--quick` asks them briefly, `--only server,bytes` asks some, `--peers` asks
 * them of other libraries too, and `--write` keeps the answers for the documentation.
 *
 * Only ratios mean something: a machine's speed changes from minute to minute. So variants take turns, each round gives a ratio, and the
 * median counts.
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
  console.error('There is no dist to measure: run `npm run build` first.');
  process.exit(1);
}

const { benchBytes } = await import('./bytes.mjs');
const { benchDocument } = await import('./document.mjs');
const { benchHeap } = await import('./heap.mjs');
const { benchHydration } = await import('./hydration.mjs');
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

const questions = {
  bytes: benchBytes,
  document: benchDocument,
  hydration: benchHydration,
  scheme: benchScheme,
  server: benchServer,
  stream: benchStream,
  threads: benchThreads,
  heap: benchHeap,
  switch: benchSwitch,
  longScheme: benchLongScheme,
};

const asked = values.only?.split(',') ?? Object.keys(questions);
const unknown = asked.filter((name) => !questions[name]);
if (unknown.length > 0) {
  console.error(`The bench does not know ${unknown.join(', ')}; it knows ${Object.keys(questions).join(', ')}.`);
  process.exit(1);
}
const isWhole = !values.quick && !values.only;
if (values.write && !isWhole) {
  console.error('Only the figures of a whole run are written: leave out --quick and --only.');
  process.exit(1);
}

await comparePages(ours);
const { peers, missing } = values.peers ? await installedPeers() : { peers: [], missing: [] };
for (const { title, reason } of missing) console.log(`${title} is left out: ${reason}`);
const variants = [...ours, ...peers];
/** And what is taken over by other means than it is drawn by. */
const inBrowser = [...ours, markup, islands, ...peers];

const effort = values.quick
  ? { rounds: 3, seconds: 0.3, pageRounds: 5, switchRounds: 10, articles: 4_000 }
  : { rounds: 7, seconds: 1.5, pageRounds: 15, switchRounds: 40, articles: 20_000 };

const results = {};
const targets = [];
for (const name of asked) {
  const { figures, targets: own } = await questions[name]({ variants, inBrowser, ...effort });
  results[name] = figures;
  targets.push(...own);
}

const isKept = reportTargets(targets);
if (values.write) await write({ variants: inBrowser, missing, results, targets });
// A quick run is too short to tell.
if (isWhole && !isKept) process.exitCode = 1;
