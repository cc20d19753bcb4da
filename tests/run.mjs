// Runs every check and tells at the end, in one place, what passed.
// With `--static` the tests of the source are asked of `broadsheet/static`: the same sources without a styling runtime. With `--all` they
// are asked of both, all of what `npm test` samples is tried of the default entry, and so are sites that install the package.
import { execSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './chromium.mjs';
import { findFirefox, findWebKit } from './engines/find.mjs';

const { values: asked } = parseArgs({ options: { static: { type: 'boolean' }, all: { type: 'boolean' } } });
const reports = mkdtempSync(join(tmpdir(), 'broadsheet-'));

// Pictures are compared on Linux only: other systems draw letters too differently.
const browser = tests('browser', process.platform === 'linux' ? ['browser', 'visual'] : ['browser']);
const stories = tests('stories');
const node = tests('node');
const dom = tests('dom');
const build = { name: 'build', command: ['tsup', '--silent'] };
/** These read what was built. */
const packed = { ...tests('package'), after: build };
const consumers = { ...tests('consumers'), after: build };
const engines = tests('engines');
const loading = { ...tests('loading'), after: build };
const lint = { name: 'lint', command: ['biome', 'check', '.'] };
const styles = { name: 'lint of styles', command: ['stylelint', 'src/{components,live,page,theme}/**/*.{ts,tsx}'] };
/** The rules of React's compiler. They take as long as all the others. */
const hooks = { name: 'lint of hooks', command: ['eslint', 'src', 'stories', '.storybook'] };
/** In one thread: more of them check the same libraries again, and the other checks have work for all processors. */
const tsc = ['node', 'node_modules/typescript-native/bin/tsc', '--singleThreaded'];
const types = { name: 'types', command: tsc };
/** The types of tests that need what only they install. */
const deepTypes = { name: 'types of deep tests', command: [...tsc, '--project', 'tests'] };

/** The checks in the order in which they begin: the longest first, and the short ones fill the end. */
const quick = [node, build, browser, stories, packed, dom, types, lint, styles];
const ofEntry = [browser, stories, node, dom].map(ofStatic);
const long = [build, node, browser, stories, consumers, packed, engines, loading];
const checks = asked.all
  ? [...new Set([...long, ...quick, ...ofEntry, hooks, deepTypes])]
  : asked.static
    ? ofEntry
    : quick;

const started = performance.now();
const { path, from } = await findChromium();
// What the checks start finds the same browser, and does not look for it again.
process.env.CHROMIUM_PATH = path;
// The programs that are installed here come first, also where npm has not started this one.
process.env.PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
if (asked.all) {
  process.env.BROADSHEET_DEEP = '1';
  execSync('node tests/tools/install.mjs', { stdio: 'inherit' });
}
console.log(`Chromium: ${path} (${from})\n`);

// More than there are processors: tests wait for their browser, and the last check would have one processor alone. Of the full check fewer,
// as installing and building sites beside three others takes longer than their tests wait.
const results = await runSideBySide(checks, availableParallelism() + (asked.all ? 1 : 2));
const driven = asked.all ? drivenEngines(engines) : '';
rmSync(reports, { recursive: true, force: true });

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
console.log('');
for (const { name, passed, failed, time } of results) {
  const count = failed > 0 ? `${failed} failed, ${passed} passed` : `${passed} passed`;
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(20)} ${count.padEnd(24)} ${seconds(time).padStart(8)}`);
}
if (driven) console.log(`\n${driven}`);
console.log(`\nIn ${seconds(performance.now() - started)}:`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** Some checks at a time; a failure stops nothing, so that all that is wrong is told at once. */
async function runSideBySide(checks, width) {
  const ahead = [...checks];
  const results = new Map();
  const next = async () => {
    const check = ahead.shift();
    if (!check) return;
    const result = Promise.resolve(results.get(check.after)).then(() => run(check));
    results.set(check, result);
    await result;
    await next();
  };
  await Promise.all(Array.from({ length: width }, next));
  return Promise.all(checks.map((check) => results.get(check)));
}

async function run({ name, command, report, variables }) {
  const began = performance.now();
  const [status, output] = await execute(command, variables);
  const time = performance.now() - began;
  const { passed, failed } = report
    ? counts(report, status)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}`);
  if (failed > 0) console.log(`\n${output}\n`);
  return { name, passed, failed, time };
}

function execute([program, ...parameters], variables) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      shell: process.platform === 'win32',
      env: { ...process.env, ...variables },
    });
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

function tests(name, projects = [name]) {
  const report = join(reports, `${name}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const told = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  return { name, report, command: ['vitest', 'run', ...chosen, ...told] };
}

/** The same tests, asked of `broadsheet/static`; of what is sampled the samples: the components are the same. */
function ofStatic({ name, report, command }) {
  const own = report.replace(/(?=\.json$)/, '-static');
  return {
    name: `${name} of static`,
    report: own,
    command: command.map((word) => word.replace(report, own)),
    variables: { BROADSHEET_ENTRY: 'static', BROADSHEET_DEEP: '' },
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

/** Which browsers the tests of engines have driven, with their versions, and which are missing. */
function drivenEngines({ report }) {
  const { testResults } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { testResults: [] };
  const names = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ ancestorTitles: [name] }) => name),
  );
  const missing = [findFirefox(), findWebKit()].map((found) => found.missing).filter(Boolean);
  return [`Engines: ${[...new Set(names)].join(', ') || 'none'}`, ...missing].join('; ');
}
