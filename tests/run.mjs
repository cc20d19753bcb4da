// Runs every check and tells at the end, in one place, what passed. Two run at a time: one builds, one tests the source.
// With `--static` the tests of the source are asked of `broadsheet/static`: the same sources without a styling runtime.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';

const reports = mkdtempSync(join(tmpdir(), 'broadsheet-'));

/** Pictures are compared on Linux only: other systems draw letters too differently. */
const visual = process.platform === 'linux' ? [{ name: 'visual', ...vitest('visual') }] : [];

const isStatic = process.argv.includes('--static');
if (isStatic) process.env.BROADSHEET_ENTRY = 'static';

/** The checks, each in one of two lanes; inside a lane they follow each other. */
const lanes = isStatic
  ? [
      [{ name: 'browser', ...vitest('browser') }],
      [{ name: 'unit', ...vitest('node', 'dom') }, { name: 'stories', ...vitest('stories') }, ...visual],
    ]
  : [
      [
        { name: 'build', command: ['tsup', '--silent'] },
        { name: 'package', ...vitest('package') },
        { name: 'browser', ...vitest('browser') },
      ],
      [
        { name: 'lint', command: ['biome', 'check', '.'] },
        { name: 'types', command: ['tsc'] },
        { name: 'unit', ...vitest('node', 'dom') },
        { name: 'stories', ...vitest('stories') },
        ...visual,
      ],
    ];

const started = performance.now();
const { path, from } = await findChromium();
// What the checks start finds the same browser, and does not look for it again.
process.env.CHROMIUM_PATH = path;
console.log(`Chromium: ${path} (${from})\n`);

const results = (await Promise.all(lanes.map(runInOrder))).flat();
rmSync(reports, { recursive: true, force: true });

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
console.log('');
for (const { name, passed, failed, time } of results) {
  const count = failed > 0 ? `${failed} failed, ${passed} passed` : `${passed} passed`;
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(16)} ${count.padEnd(24)} ${seconds(time).padStart(8)}`);
}
console.log(`\nIn ${seconds(performance.now() - started)}:`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** Each check of a lane, one after the other; a failure stops nothing, so that all that is wrong is told at once. */
async function runInOrder(lane) {
  const results = [];
  for (const check of lane) results.push(await run(check));
  return results;
}

async function run({ name, command, report }) {
  const began = performance.now();
  const [status, output] = await execute(command);
  const time = performance.now() - began;
  const { passed, failed } = report
    ? counts(report, status)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}`);
  if (failed > 0) console.log(`\n${output}\n`);
  return { name, passed, failed, time };
}

function execute([program, ...parameters]) {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', program, ...parameters], { shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('close', (status) => resolve([status, output]));
  });
}

function vitest(...projects) {
  const report = join(reports, `${projects.join('-')}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  return {
    report,
    command: ['vitest', 'run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile=${report}`],
  };
}

/** How many tests passed and failed; a run that failed without a failed test (a file that does not load) counts as one. */
function counts(report, status) {
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numTotalTests - numPassedTests;
    return { passed: numPassedTests, failed: status === 0 ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
