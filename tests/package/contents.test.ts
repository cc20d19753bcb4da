import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { expect, it } from 'vitest';
import { addresses, pack, patternOf, repository } from './packed';

const { files, folder, tarball } = pack();

function text(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

it('publint finds nothing to better', async () => {
  const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
  expect(messages).toEqual([]);
});

it('it holds the build, the licence and what people read, and nothing else', () => {
  expect(files.filter((file) => !/^(dist|docs)\//.test(file))).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'VERSIONS.md',
    'llms.txt',
    'package.json',
  ]);
  const built = files.filter((file) => file.startsWith('dist/') && !/^dist\/docs\/[\w-]+\.md$/.test(file));
  expect(
    built.filter(
      (file) =>
        !/\.(js|cjs|d\.ts|d\.cts|(js|cjs)\.map)$|^dist\/static\/styles[^.]*\.css$|^dist\/(article|front)\.schema\.json$/.test(
          file,
        ),
    ),
  ).toEqual([]);
  expect(built.filter((file) => /(^|\/)(stories|tests|fixtures|reference)\b|\.(stories|test)\./i.test(file))).toEqual(
    [],
  );
  expect(built.filter((file) => /@font-face\s*\{[^}]*url\(|data:font|\.woff2?\b/.test(text(file)))).toEqual([]);
});

it('the licence is the one that it says, and the page on npm has the words of the repository', () => {
  const { license } = JSON.parse(text('package.json'));
  expect(text('LICENSE')).toMatch(new RegExp(`^${license} License`));
  expect(text('README.md')).toBe(readFileSync(join(repository, 'README.md'), 'utf8'));
});

it('every address that package.json names is there', () => {
  const { main, module, types, exports, bin = {} } = JSON.parse(text('package.json'));
  const programs = Object.values<string>(typeof bin === 'string' ? { bin } : bin);
  const named = [main, module, types, ...addresses(exports), ...programs].map((address) => address.replace('./', ''));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((address) => !files.some((file) => patternOf(address).test(file)))).toEqual([]);
  // A shell asks a program for the interpreter that runs it.
  expect(programs.filter((program) => !text(program).startsWith('#!/usr/bin/env node\n'))).toEqual([]);
});

it('it is no more to download than a photograph', () => {
  const sizes = files.map((file) => statSync(join(folder, file)).size);
  const [packed, unpacked] = [statSync(tarball).size, sizes.reduce((sum, size) => sum + size, 0)];
  console.log(`${files.length} files, ${packed} bytes, ${unpacked} unpacked`);
  expect(packed).toBeLessThan(3_400_000);
  expect(unpacked).toBeLessThan(16_600_000);
  expect(files.length).toBeLessThan(4_200);
});

it('every module has its source map, which brings its sources with it, and CommonJS has none', () => {
  const programs = files.filter((file) => /\.js$/.test(file) && !isOfCommandLine(file));
  expect(files.filter((file) => file.endsWith('.cjs.map'))).toEqual([]);
  for (const file of programs) {
    const named = /\/\/# sourceMappingURL=(.+)\s*$/.exec(text(file))?.[1];
    expect(existsSync(join(folder, dirname(file), named ?? 'unnamed')), `${file} names ${named}`).toBe(true);
    const { sources, sourcesContent } = JSON.parse(text(join(dirname(file), named as string)));
    expect(sourcesContent, file).toHaveLength(sources.length);
    expect(
      sources.filter((source: string) => !/^(\.\.\/)+src\//.test(source)),
      file,
    ).toEqual([]);
  }
  expect(programs.length).toBeGreaterThan(50);
});

it('of the command line, which nobody imports, there is the program alone: no CommonJS, types or source maps', () => {
  const own = files.filter(isOfCommandLine);
  expect(own).toContain('dist/static/cli/broadsheet.js');
  expect(own.filter((file) => !file.endsWith('.js'))).toEqual([]);
  expect(own.filter((file) => text(file).includes('sourceMappingURL'))).toEqual([]);
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
    'components/Gallery/GalleryDialog',
    'components/SchemeToggle/SchemeToggle',
    'components/ShareLinks/ShareLinks',
    'components/Video/Video',
    'components/frame/FrameConsent',
    'components/scroll/ScrollBox',
    'islands/StaticMarkup',
    'page/ReadingDepth',
  ];
  expect(islands).toEqual(names.flatMap((name) => [`dist/${name}.client.cjs`, `dist/${name}.client.js`]));
  const first = /^(?:['"]use strict['"];\s*)?['"]use client['"];/;
  expect(islands.filter((file) => !first.test(text(file)))).toEqual([]);
  const others = files.filter((file) => /\.c?js$/.test(file) && !islands.includes(file));
  expect(others.filter((file) => /['"]use client['"]/.test(text(file)))).toEqual([]);
});

it('no file of it knows the machine that it was built on', () => {
  // A path from the root of a system, as in "/home/ida/broadsheet/src" or "C:\\Users\\ida".
  const absolute =
    /file:\/\/|["'`](?:\/(?:home|root|Users|tmp|work|workspace|private|var|opt|mnt|runner)\/|[A-Z]:\\\\)/;
  expect(files.filter((file) => text(file).includes(repository) || absolute.test(text(file)))).toEqual([]);
});

function isOfCommandLine(file: string): boolean {
  return /^dist\/(?:static\/)?cli\//.test(file);
}
