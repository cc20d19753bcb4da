/**
 * Questions, asked of the built package. How many pages does the server draw, compared with plain React elements and one static CSS
 * file? How long does it take over each turn of a long conversation? Does the heap stay flat while 20,000 different articles are drawn?
 * And how soon does a browser show another theme or scheme?
 *
 * Only the ratio means something: a machine's speed changes from minute to minute. So both variants live in processes of their
 * own, take turns, and are counted by the processor time that they use; each round gives a ratio, and the median counts.
 */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { benchScheme } from './scheme.mjs';
import { benchSwitch } from './switch.mjs';

const target = 0.74;
const threadTarget = 1.3;
const quick = process.argv.includes('--quick');
const rounds = quick ? 5 : 7;
const seconds = quick ? 0.5 : 2.5;
const articles = quick ? 4_000 : 20_000;

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

if (!existsSync(at('../../dist/index.js'))) {
  console.error('There is no dist to measure: run `npm run build` first.');
  process.exit(1);
}

const plain = start(await compile('plain.mjs'));
const broadsheet = start(await compile('broadsheet.mjs'));
compare(withoutGeneratedClasses((await ask(broadsheet, {})).html), (await ask(plain, {})).html);

console.log(`Server rendering of the seed article, ${rounds} rounds, pages per CPU-second:`);
console.log('  round    plain  broadsheet  ratio');
// A first round is not counted: the engine has yet to compile what it finds to be hot.
await pagesPerSecond(plain);
await pagesPerSecond(broadsheet);
const ratios = [];
for (let round = 1; round <= rounds; round += 1) {
  const floor = await pagesPerSecond(plain);
  const ours = await pagesPerSecond(broadsheet);
  ratios.push(ours / floor);
  console.log(
    `  ${pad(round, 5)} ${pad(floor.toFixed(0), 8)} ${pad(ours.toFixed(0), 11)} ${pad((ours / floor).toFixed(3), 6)}`,
  );
}
plain.disconnect();
broadsheet.disconnect();
console.log(`Median ratio ${median(ratios).toFixed(3)}; the target is ${target} or more.`);

const plainThread = start(await compile('plainThread.mjs'));
const thread = start(await compile('thread.mjs'));
for (const turns of [1_000, 10_000]) await benchThread(turns);
plainThread.disconnect();
thread.disconnect();

const { megabytes } = await answer(start(at('heap.mjs'), [articles], ['--expose-gc']));
console.log(`\nHeap while ${articles.toLocaleString('en')} different articles are drawn:`);
megabytes.forEach((size, index) => {
  console.log(`  ${pad(((articles / 4) * index).toLocaleString('en'), 6)} articles  ${pad(size.toFixed(1), 6)} MB`);
});

await benchSwitch(quick ? 20 : 60);
await benchScheme(quick ? 10 : 30);

/** How long a conversation takes for each of its turns, in both ways. */
async function benchThread(turns) {
  compare(withoutGeneratedClasses((await ask(thread, { turns })).html), (await ask(plainThread, { turns })).html);
  console.log(
    `\nServer rendering of ${turns.toLocaleString('en')} turns, ${rounds} rounds, CPU-microseconds per turn:`,
  );
  console.log('  round    plain  broadsheet  ratio');
  const perTurn = async (variant) => 1e6 / (turns * (await ask(variant, { seconds, turns })).pagesPerSecond);
  await perTurn(plainThread);
  await perTurn(thread);
  const times = [];
  for (let round = 1; round <= rounds; round += 1) {
    const floor = await perTurn(plainThread);
    const ours = await perTurn(thread);
    times.push(ours / floor);
    console.log(
      `  ${pad(round, 5)} ${pad(floor.toFixed(2), 8)} ${pad(ours.toFixed(2), 11)} ${pad((ours / floor).toFixed(3), 6)}`,
    );
  }
  console.log(`Median ratio ${median(times).toFixed(3)}; the target is ${threadTarget} or less.`);
}

/**
 * Compiles one way to draw the article as a server is built for production, with what it imports and NODE_ENV written in: left
 * to Node, styled-components looks NODE_ENV up several times for each element, and that is slow.
 */
async function compile(variant) {
  const outfile = at(`../../node_modules/.cache/broadsheet-bench/${variant}`);
  await build({
    entryPoints: [at('variant.mjs')],
    alias: { variant: at(variant) },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  return outfile;
}

function start(path, parameters = [], execArgv = []) {
  return fork(path, parameters, { execArgv, env: { ...process.env, NODE_ENV: 'production' } });
}

async function pagesPerSecond(variant) {
  return (await ask(variant, { seconds })).pagesPerSecond;
}

function ask(child, question) {
  child.send(question);
  return answer(child);
}

function answer(child) {
  return new Promise((resolve, reject) => {
    const died = (code) => reject(new Error(`A process of the bench ended with code ${code}.`));
    child.once('exit', died);
    child.once('message', (message) => {
      child.off('exit', died);
      resolve(message);
    });
  });
}

/** The class that styled-components makes from the rules stands behind the one that we gave. */
function withoutGeneratedClasses(html) {
  return html.replace(/class="(broadsheet-\w+) \S+"/g, 'class="$1"');
}

/** Stops the bench where the two variants draw different pages: the comparison would mean nothing. */
function compare(ours, theirs) {
  if (ours === theirs) return;
  const [lines, others] = [ours, theirs].map((html) => html.replace(/(?<=>)(?=<)/g, '\n').split('\n'));
  console.error('The two variants draw different pages; make tests/bench/PlainPage.tsx draw what ArticlePage draws.');
  for (let index = 0; index < Math.max(lines.length, others.length); index += 1) {
    if (lines[index] === others[index]) continue;
    console.error(`- ${lines[index] ?? ''}\n+ ${others[index] ?? ''}`);
  }
  process.exit(1);
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function pad(value, width) {
  return String(value).padStart(width);
}
