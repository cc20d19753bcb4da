import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { expect, it } from 'vitest';
import { componentsOf, pack, repository } from './packed';

const packed = pack();
const { files, folder, tarball } = packed;

function text(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

it('publint finds nothing to better', async () => {
  const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
  expect(messages).toEqual([]);
});

it('the types of every entry are right, for ESM and CommonJS', () => {
  const parts = [
    'article',
    'adapters',
    'exporters',
    'messages',
    'theme',
    'theme/check',
    'theme/design-tokens',
    'styled',
    'exporters',
    'server',
    'server/prerender',
    ...componentsOf(packed).map((name) => `components/${name}`),
  ];
  const attw = join(repository, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const options = ['--profile', 'node16', '--no-definitely-typed', '--format', 'ascii', '--no-color', '--no-emoji'];
  const entries = ['--entrypoints', '.', ...parts.map((part) => `./${part}`)];
  const { status, stdout } = spawnSync(process.execPath, [attw, tarball, ...options, ...entries], { encoding: 'utf8' });
  expect(status, stdout).toBe(0);
  for (const part of parts) expect(stdout).toContain(`"broadsheet/${part}"`);
});

it('it holds the build, the licence and what people read, and nothing else', () => {
  expect(files.filter((file) => !file.startsWith('dist/'))).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
  ]);
  const built = files.filter((file) => file.startsWith('dist/'));
  expect(built.filter((file) => !/\.(js|cjs|d\.ts|d\.cts|(js|cjs)\.map)$/.test(file))).toEqual([]);
  expect(built.filter((file) => /stories|tests|fixtures/i.test(file))).toEqual([]);
});

it('every source map is there where it is named, and brings its sources with it', () => {
  const programs = files.filter((file) => /\.c?js$/.test(file));
  for (const file of programs) {
    const named = /\/\/# sourceMappingURL=(.+)\s*$/.exec(text(file))?.[1];
    expect(existsSync(join(folder, dirname(file), named ?? 'unnamed')), `${file} names ${named}`).toBe(true);
    const { sources, sourcesContent } = JSON.parse(text(join(dirname(file), named as string)));
    expect(sourcesContent, file).toHaveLength(sources.length);
  }
  expect(programs.length).toBeGreaterThan(50);
});

it('every template is whole: nothing is left to be put together for each element that is drawn', () => {
  const templates = files
    .filter((file) => file.endsWith('js'))
    .flatMap((file) => text(file).match(/\bcss: `[^`]*`/g) ?? []);
  expect(templates.length).toBeGreaterThan(30);
  expect(templates.filter((template) => /\$\{|\n/.test(template))).toEqual([]);
});

it("'use client' stands first in both builds of an island, and in no other file", () => {
  const islands = files.filter((file) => /\.client\.c?js$/.test(file));
  const names = [
    'components/Ask/Ask',
    'components/ConversationThread/ConversationThread',
    'components/SchemeToggle/SchemeToggle',
    'page/ReadingDepth',
  ];
  expect(islands).toEqual(names.flatMap((name) => [`dist/${name}.client.cjs`, `dist/${name}.client.js`]));
  const first = /^(?:['"]use strict['"];\s*)?['"]use client['"];/;
  expect(islands.filter((file) => !first.test(text(file)))).toEqual([]);
  const others = files.filter((file) => /\.c?js$/.test(file) && !islands.includes(file));
  expect(others.filter((file) => /['"]use client['"]/.test(text(file)))).toEqual([]);
});

it('no file of it knows the machine that it was built on', () => {
  expect(files.filter((file) => text(file).includes(repository))).toEqual([]);
});
