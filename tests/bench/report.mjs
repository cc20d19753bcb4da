/** Reports results: writes them for the documentation, with the machine, and compares them with the targets. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { launch } from './chromium.mjs';
import { at } from './shared.mjs';

const file = '../../stories/performance.json';

/** Prints each target. Returns whether all are met. */
export function reportTargets(targets) {
  if (targets.length > 0) console.log('\nTargets:');
  for (const { what, figure, limit, isEnough, holds } of targets) {
    console.log(
      `  ${holds ? '✓' : '✗'} ${what}: ${figure.toFixed(3)}, target ${limit} or ${isEnough ? 'more' : 'less'}`,
    );
  }
  return targets.every(({ holds }) => holds);
}

/** Writes the figures for the documentation. */
export async function write({ variants, missing, results, targets }) {
  const browser = await launch();
  const chromium = browser.version();
  await browser.close();
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: cpus()[0]?.model.trim(),
      cores: cpus().length,
      node: process.versions.node,
      chromium,
      ...versionsOf('react', 'styled-components', 'esbuild'),
    },
    variants: variants.map(({ name, title, version, note }) => ({ name, title, version, note })),
    missing,
    ...results,
    targets,
  };
  writeFileSync(at(file), `${JSON.stringify(figures, round, 2)}\n`);
  console.log('\nWritten to stories/performance.json.');
}

function versionsOf(...names) {
  const require = createRequire(import.meta.url);
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version]),
  );
}

/** Rounds to four digits, which is more than the precision of a measurement. */
function round(_key, value) {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}
