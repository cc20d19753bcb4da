import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pack, partsOf, repository } from './packed';

const packed = pack();

it('the types of every entry are right, for ESM and CommonJS', () => {
  const parts = partsOf(packed);
  expect(parts.length).toBeGreaterThan(30);
  const attw = join(repository, 'tests/node_modules/@arethetypeswrong/cli/dist/index.js');
  const options = ['--profile', 'node16', '--no-definitely-typed', '--format', 'ascii', '--no-color', '--no-emoji'];
  // The types of all components are written in one way, and imported by the other tests: one of each entry stands for all.
  const tried = parts.filter((part) => !/^(static\/)?components\//.test(part) || part.endsWith('/StoryCard'));
  const entries = ['--entrypoints', '.', ...tried.map((part) => `./${part}`)];
  const { status, stdout } = spawnSync(process.execPath, [attw, packed.tarball, ...options, ...entries], {
    encoding: 'utf8',
  });
  expect(status, stdout).toBe(0);
  for (const part of tried) expect(stdout).toContain(`"broadsheet/${part}"`);
}, 400_000);
