import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, parse } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Article } from '../../src/article/Article';
import type {
  PrerenderOptions,
  PrerenderPage,
  PrerenderProgress,
  prerender,
} from '../../src/server/prerender/prerender';
import { temporaryOf } from '../../src/server/prerender/writeWhole';
import type { renderDocument } from '../../src/server/renderDocument';
import { fullDisk } from './fullDisk';
import { pack } from './packed';

const { folder, project } = pack();
const load = (file: string) => import(join(folder, 'dist/server', file));
const { prerender: writeAll }: { prerender: typeof prerender } = await load('prerender/prerender.js');
const draw: typeof renderDocument = (await load('index.js')).renderDocument;

/** One thread is soon there; where more matter, a test asks for them. */
const write: typeof prerender = (pages, options) => writeAll(pages, { threads: 1, ...options });

const article = (headline: string): Article => ({ headline, body: [{ type: 'paragraph', text: 'It was dark.' }] });
const page = (name: string): PrerenderPage => ({ path: `${name}.html`, article: article(name) });
const abc = ['a', 'b', 'c'].map(page);

function newFolder(): string {
  return mkdtempSync(join(project, 'out-'));
}

/** A module with options for each article, as a publisher has one. */
function moduleOf(text: string): string {
  const file = join(mkdtempSync(join(project, 'module-')), 'options.mjs');
  writeFileSync(file, text);
  return file;
}

/** Does something as a user without privileges, who may not write wherever root may. */
async function asAnybody<Result>(task: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return task();
  process.seteuid?.(65_534);
  try {
    return await task();
  } finally {
    process.seteuid?.(0);
  }
}

/** The files of a folder, and which of them are none that a reader should see. */
function filesIn(out: string): { pages: string[]; temporary: string[] } {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  return {
    pages: files.filter((file) => file.endsWith('.html')).sort(),
    temporary: files.filter((file) => file.endsWith('tmp')),
  };
}

describe('prerender', () => {
  it('writes the document of each article, as renderDocument gives it', async () => {
    const out = newFolder();
    const pages = [page('a'), { path: 'deep/er/b.html', article: async () => article('b') }];
    expect(await write(pages, { out, theme: 'wire' })).toEqual({ written: 2, unchanged: 0, failed: [], warnings: [] });
    expect(filesIn(out)).toEqual({ pages: ['a.html', 'deep/er/b.html'], temporary: [] });
    expect(readFileSync(join(out, 'a.html'), 'utf8')).toBe(draw(article('a'), { theme: 'wire' }));
    expect(readFileSync(join(out, 'deep/er/b.html'), 'utf8')).toBe(draw(article('b'), { theme: 'wire' }));
  });

  it('writes the same on every machine, with import and with require', async () => {
    const program = (load: string) => `${load}
      prerender([{ path: 'a.html', article: ${JSON.stringify({ ...article('a'), publishedAt: '2031-03-04T23:30:00Z' })} }], { out: process.argv[2] });`;
    writeFileSync(join(project, 'pages.mjs'), program("import { prerender } from 'broadsheet/server/prerender';"));
    writeFileSync(join(project, 'pages.cjs'), program("const { prerender } = require('broadsheet/server/prerender');"));
    const [here, there] = [newFolder(), newFolder()];
    const run = (file: string, out: string, TZ: string, LANG: string) =>
      execFileSync(process.execPath, [file, out], { cwd: project, env: { ...process.env, TZ, LANG, LC_ALL: LANG } });
    run('pages.mjs', here, 'UTC', 'C');
    run('pages.cjs', there, 'Pacific/Kiritimati', 'ar_EG.UTF-8');
    for (const file of ['a.html', '.broadsheet-manifest.jsonl']) {
      expect(readFileSync(join(there, file), 'utf8'), file).toBe(readFileSync(join(here, file), 'utf8'));
    }
    expect(readFileSync(join(here, 'a.html'), 'utf8')).toContain('March 4, 2031');
  });

  it('draws nothing again that is there and made of the same', async () => {
    const out = newFolder();
    const outcomes = async (pages: PrerenderPage[], options?: Partial<PrerenderOptions>) => {
      const heard: Record<string, string> = {};
      await write(pages, {
        out,
        onProgress: ({ path, outcome }) => {
          heard[path] = outcome;
        },
        ...options,
      });
      return heard;
    };
    const all = (outcome: string) => ({ 'a.html': outcome, 'b.html': outcome, 'c.html': outcome });
    expect(await outcomes(abc)).toEqual(all('written'));
    expect(await outcomes(abc)).toEqual(all('unchanged'));
    const changed = [page('a'), { path: 'b.html', article: article('Another') }, page('c')];
    expect(await outcomes(changed)).toEqual({ ...all('unchanged'), 'b.html': 'written' });
    writeFileSync(join(out, 'a.html'), 'by hand');
    rmSync(join(out, 'c.html'));
    expect(await outcomes(changed)).toEqual({ ...all('written'), 'b.html': 'unchanged' });
    expect(await outcomes(changed, { theme: 'wire' })).toEqual(all('written'));
    expect(await outcomes(changed, { theme: 'wire', key: 'new header' })).toEqual(all('written'));
    const module = moduleOf('export default () => ({ footer: null });');
    expect(await outcomes(changed, { module })).toEqual(all('written'));
    writeFileSync(module, 'export default () => ({ header: null });');
    expect(await outcomes(changed, { module })).toEqual(all('written'));
  });

  it('takes options that are no plain data from a module, article by article', async () => {
    const out = newFolder();
    const module = moduleOf(
      `import { createElement } from 'react';
      export default ({ headline }) => ({ header: createElement('header', null, 'The Lamp on ' + headline) });`,
    );
    await write(abc, { out, module });
    expect(readFileSync(join(out, 'b.html'), 'utf8')).toContain('<header>The Lamp on b</header>');
  });

  it('reads no further ahead than its threads have hands', async () => {
    let [read, done, most] = [0, 0, 0];
    function* many() {
      for (let index = 0; index < 40; index += 1) {
        read += 1;
        most = Math.max(most, read - done);
        yield page(`${index}`);
      }
    }
    const onProgress = () => {
      done += 1;
    };
    await write(many(), { out: newFolder(), threads: 2, onProgress });
    expect(done).toBe(40);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(5);
  });

  it('tells what was not understood in an article', async () => {
    const heard: PrerenderProgress[] = [];
    const pages = [{ path: 'a.html', article: { headline: 'a', body: 'words' } as unknown as Article }];
    await write(pages, { out: newFolder(), onProgress: (progress) => heard.push(progress) });
    expect(heard[0]?.issues).toContainEqual(expect.objectContaining({ path: 'body' }));
  });
});

describe('Names that are one file on some disk', () => {
  const named = (...names: string[]) => names.map((path) => ({ path, article: article(path) }));

  it('are warned of, two by two, and both are written where the disk has both', async () => {
    const pairs: [string, string, string][] = [
      ['a.html', 'A.html', 'the case of their letters only'],
      ['world/a.html', 'World/a.html', 'the case of their letters only'],
      ['stra\u00dfe.html', 'STRASSE.html', 'the case of their letters only'],
      ['caf\u00e9.html', 'cafe\u0301.html', 'their Unicode form only (é as one character and as two)'],
      ['b', 'b.', 'dots or blanks at the end of a name only'],
    ];
    const pages = named(...pairs.flatMap((pair) => pair.slice(0, 2)), 'other.html');
    const warnings = pairs.map(([first, second, difference]) => ({
      path: second,
      warning: `"${first}" and "${second}" differ in ${difference}: on macOS or Windows they are one file. Rename one of them.`,
    }));
    const out = newFolder();
    const heard: PrerenderProgress[] = [];
    const onProgress = (progress: PrerenderProgress) => heard.push(progress);
    const first = await write(pages, { out, onProgress });
    const second = await write(pages, { out });
    expect(first).toMatchObject({ written: pages.length, unchanged: 0, failed: [] });
    expect(second).toMatchObject({ written: 0, unchanged: pages.length, failed: [] });
    // The pages are finished in any order.
    for (const told of [first.warnings, second.warnings, heard.filter(({ warning }) => warning)]) {
      expect(told).toHaveLength(warnings.length);
      expect(told).toEqual(expect.arrayContaining(warnings.map((warning) => expect.objectContaining(warning))));
    }
    for (const { path } of pages) expect(readFileSync(join(out, path), 'utf8')).toContain(`<h1>${path}</h1>`);
  });

  it('are not both written where they are one file, and the first is whole', async () => {
    const out = newFolder();
    // As on a disk without cases, both names lead to one file.
    writeFileSync(join(out, 'a.html'), '');
    symlinkSync('a.html', join(out, 'A.html'));
    const slow = {
      path: 'a.html',
      article: () => new Promise<Article>((resolve) => setImmediate(resolve, article('first'))),
    };
    const { written, failed, warnings } = await write([slow, ...named('A.html')], { out, threads: 2 });
    expect({ written, warnings }).toEqual({ written: 1, warnings: [] });
    expect(failed).toEqual([
      {
        path: 'A.html',
        reason:
          '"a.html" and "A.html" differ in the case of their letters only: here they are one file, which the first one has. Rename one of them.',
      },
    ]);
    expect(readFileSync(join(out, 'a.html'), 'utf8')).toContain('<h1>first</h1>');
  });
});

describe('Shards', () => {
  const pages = Array.from({ length: 30 }, (_, index) => page(`${index}`));

  it('have each page once between them, the same ones in any order', async () => {
    const outs = [newFolder(), newFolder(), newFolder()];
    for (const [index, out] of outs.entries()) {
      await write(index === 1 ? pages.toReversed() : pages, { out, shard: `${index + 1}/3` });
    }
    const found = outs.map((out) => filesIn(out).pages);
    expect(found.flat().sort()).toEqual(pages.map(({ path }) => path).sort());
    expect(found.filter(({ length }) => length === 0)).toEqual([]);
  });

  it('may write into one folder at the same time, and each knows its own', async () => {
    const out = newFolder();
    const both = () => Promise.all(['1/2', '2/2'].map((shard) => write(pages, { out, shard, threads: 1 })));
    const first = await both();
    expect(first.reduce((sum, { written }) => sum + written, 0)).toBe(30);
    expect((await both()).reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(30);
  });

  it('have names that are one file on some disk in the same one, where it can be told of them', async () => {
    const alike = ['caf\u00e9', 'cafe\u0301', 'Caf\u00c9'].map((name) => ({
      path: `${name}.html`,
      article: article(name),
    }));
    const all = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => write(alike, { out: newFolder(), shard })));
    expect(all.map(({ written }) => written).sort()).toEqual([0, 0, 3]);
    expect(all.flatMap(({ warnings }) => warnings)).toHaveLength(2);
  });

  it.each(['0/4', '5/4', '1', 'a/b', '1/0'])('such as %s do not exist', async (shard) => {
    await expect(write(pages, { out: newFolder(), shard })).rejects.toThrow(`There is no shard "${shard}". Write`);
  });
});

describe('What goes wrong in prerender', () => {
  it('with one page is told of it, and keeps no other from being written', async () => {
    const out = newFolder();
    const module = moduleOf(
      "export default ({ headline }) => { if (headline === 'b') throw new Error('There is no header for b.'); };",
    );
    const read = () => {
      throw new Error('It cannot be read.');
    };
    const result = await write([...abc, { path: 'd.html', article: read }], { out, module });
    expect(result).toMatchObject({ written: 2, unchanged: 0 });
    expect(result.failed).toEqual(
      expect.arrayContaining([
        { path: 'b.html', reason: 'There is no header for b.' },
        { path: 'd.html', reason: 'It cannot be read.' },
      ]),
    );
    expect(filesIn(out)).toEqual({ pages: ['a.html', 'c.html'], temporary: [] });
  });

  it('with paths that cannot be: each is one failed page, and nothing is written outside of the folder', async () => {
    const reasons = new Map<unknown, string>([
      ['../a.html', 'leads out of the folder'],
      ['a/../../b.html', 'leads out of the folder'],
      ['/tmp/never.html', 'leads out of the folder'],
      ['C:never.html', 'leads out of the folder'],
      ['..\\a.html', 'has a backslash'],
      ['\\\\server\\share\\a.html', 'has a backslash'],
      ['a\u0000b.html', '"a\\u0000b.html" has a control character'],
      ['a\nb.html', 'has a control character'],
      ['', 'names no file'],
      ['.', 'names no file'],
      ['b/', 'names no file'],
      ['b/..', 'names no file'],
      ['con.html', 'con.html is the name of a device on Windows'],
      ['world/AUX', 'AUX is the name of a device on Windows'],
      ['Lpt1.de.html/a.html', 'is the name of a device on Windows'],
      ['.broadsheet-manifest.jsonl', 'is kept for prerender'],
      ['.Broadsheet-Manifest.JSONL', 'is kept for prerender'],
      ['./.broadsheet-manifest.jsonl/a.html', 'is kept for prerender'],
      ['.broadsheet-manifest-1-of-2.jsonl', 'is kept for prerender'],
      ['deep/.broadsheet-x.tmp', 'is kept for prerender'],
      [`${'a'.repeat(300)}.html`, 'its name is too long (ENAMETOOLONG)'],
      [7, 'The path is 7, and should be a string'],
      [undefined, 'The path is undefined, and should be a string'],
      [null, 'should be a string'],
      [Symbol('a'), 'should be a string'],
      [{ toString: 1 }, 'should be a string'],
    ]);
    const around = newFolder();
    const out = join(around, 'inside');
    const pages = [...reasons.keys()].map((path) => ({ path, article: article('a') }) as PrerenderPage);
    const { failed, written } = await write([...pages, page('whole')], { out });
    expect(written).toBe(1);
    expect(failed).toHaveLength(reasons.size);
    for (const reason of reasons.values()) {
      expect(failed).toContainEqual({ path: expect.any(String), reason: expect.stringContaining(reason) });
    }
    expect(readdirSync(around)).toEqual(['inside']);
    expect(readdirSync(out).sort()).toEqual(['.broadsheet-manifest.jsonl', 'whole.html']);
    expect(await write([page('whole')], { out })).toMatchObject({ unchanged: 1 });
  });

  it('with a page that is none is one failed page', async () => {
    const broken = {
      get path(): string {
        throw new Error('There is no name.');
      },
      article: article('a'),
    };
    const pages = [null, undefined, 7, broken, page('whole')] as PrerenderPage[];
    const { failed, written } = await write(pages, { out: newFolder() });
    expect({ written, failed: failed.length }).toEqual({ written: 1, failed: 4 });
  });

  it('with a name that is taken: the first page has it', async () => {
    const out = newFolder();
    const pages = ['c.html', './c.html', 'd//e.html', 'd/x/../e.html'].map((path) => ({
      path,
      article: article(path),
    }));
    const { failed, written } = await write(pages, { out });
    expect(written).toBe(2);
    expect(failed).toEqual([
      {
        path: './c.html',
        reason: '"c.html" has the same file, and has it first. Give each page a path of its own.',
      },
      { path: 'd/x/../e.html', reason: expect.stringContaining('"d//e.html" has the same file') },
    ]);
    expect(readFileSync(join(out, 'c.html'), 'utf8')).toContain('<h1>c.html</h1>');
  });

  it('with links: none leads a page out of the folder, or onto another page or file', async () => {
    const around = newFolder();
    const [out, elsewhere] = [join(around, 'inside'), join(around, 'elsewhere')];
    for (const folder of [out, elsewhere, join(out, 'world')]) mkdirSync(folder);
    writeFileSync(join(elsewhere, 'kept.html'), 'as it was');
    symlinkSync(elsewhere, join(out, 'outside'));
    symlinkSync('world', join(out, 'alias'));
    symlinkSync('loop', join(out, 'loop'));
    symlinkSync(join(elsewhere, 'nowhere'), join(out, 'dangling'));
    symlinkSync(join(elsewhere, 'kept.html'), join(out, 'link.html'));
    symlinkSync(join(elsewhere, 'kept.html'), join(out, basename(temporaryOf('whole.html'))));
    const paths = [
      'outside/a.html',
      'world/b.html',
      'alias/b.html',
      'loop/a.html',
      'dangling/a.html',
      'link.html',
      'whole.html',
    ];
    const { failed } = await write(
      paths.map((path) => ({ path, article: article(path) })),
      { out },
    );
    const reasons = Object.fromEntries(failed.map(({ path, reason }) => [path, reason]));
    expect(reasons).toEqual({
      'outside/a.html': expect.stringContaining(`A link leads out of the folder, to ${join(elsewhere, 'a.html')}.`),
      'alias/b.html': expect.stringContaining('"world/b.html" has the same file'),
      'loop/a.html': expect.stringContaining('links lead to it in a circle (ELOOP)'),
      'dangling/a.html': expect.stringContaining('(EEXIST)'),
    });
    expect(readdirSync(elsewhere)).toEqual(['kept.html']);
    expect(readFileSync(join(elsewhere, 'kept.html'), 'utf8')).toBe('as it was');
    for (const name of ['link.html', 'whole.html']) expect(readFileSync(join(out, name), 'utf8')).toMatch(/<\/html>$/);
  });

  it('with a folder where a page should be, or a page where a folder should be, is told of both', async () => {
    const out = newFolder();
    mkdirSync(join(out, 'a.html/full'), { recursive: true });
    const paths = ['a.html', 'b.html', 'b.html/c.html'];
    const { failed } = await write(
      paths.map((path) => ({ path, article: article(path) })),
      { out },
    );
    expect(failed).toEqual([
      {
        path: 'a.html',
        reason: expect.stringMatching(/a\.html cannot be written: it is a folder \(\w+\)\. Remove the folder/),
      },
      {
        path: 'b.html/c.html',
        reason: expect.stringContaining('c.html cannot be written: a file is where a folder is needed (EEXIST).'),
      },
    ]);
  });

  it('with a long name that the disk can take is nothing', async () => {
    const out = newFolder();
    const path = `${'a'.repeat(250)}.html`;
    expect(await write([{ path, article: article('a') }], { out })).toMatchObject({ written: 1, failed: [] });
  });

  it('with an article that no thread can be handed is one failed page', async () => {
    const cyclic: Record<string, unknown> = { headline: 'a' };
    cyclic.self = cyclic;
    let deep: unknown = 'words';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    const pages = [
      { path: 'cyclic.html', article: cyclic },
      { path: 'big.html', article: { headline: 'a', body: [], size: 5n } },
      { path: 'deep.html', article: { headline: 'a', body: deep } },
      { path: 'function.html', article: { headline: 'a', body: [], draw: () => '' } },
      page('whole'),
    ] as PrerenderPage[];
    const { failed, written } = await write(pages, { out: newFolder() });
    const tooDeep = 'The article cannot be written as JSON: it is nested too deeply.';
    const reasons = Object.fromEntries(failed.map(({ path, reason }) => [path, reason]));
    expect(written + failed.length).toBe(5);
    // Later versions of Node write JSON of any depth.
    expect({ 'deep.html': tooDeep, ...reasons }).toEqual({
      'cyclic.html': expect.stringMatching(/^The article cannot be written as JSON: .*circular/),
      'big.html': expect.stringMatching(/^The article cannot be written as JSON: .*BigInt/),
      'deep.html': tooDeep,
    });
  });

  it.each<[string, () => void | Promise<void>]>([
    [
      'throws',
      () => {
        throw new Error('The log is full.');
      },
    ],
    ['rejects', async () => Promise.reject(new Error('The log is full.'))],
  ])('with an onProgress that %s is told on the console, and the run goes on', async (_, onProgress) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => told.mockRestore());
    const out = newFolder();
    expect(await write(abc, { out, onProgress })).toMatchObject({ written: 3, failed: [] });
    const call = expect.arrayContaining([
      new Error('The log is full.'),
      expect.objectContaining({ outcome: 'written' }),
    ]);
    expect(told.mock.calls).toEqual([call, call, call]);
  });

  it('with a thread that dies: its page is drawn by another one', async () => {
    const out = newFolder();
    const module = moduleOf(
      `import { existsSync, writeFileSync } from 'node:fs';
      export default ({ headline }) => {
        const mark = ${JSON.stringify(join(out, 'has-died'))};
        if (headline !== 'b' || existsSync(mark)) return {};
        writeFileSync(mark, '');
        process.exit(3);
      };`,
    );
    expect(await write(abc, { out, module })).toEqual({ written: 3, unchanged: 0, failed: [], warnings: [] });
    expect(existsSync(join(out, 'has-died'))).toBe(true);
  });

  it('with a page that every thread dies over: it has failed, its old file is whole, the others are written', async () => {
    const out = newFolder();
    writeFileSync(join(out, 'b.html'), 'as it was');
    const module = moduleOf("export default ({ headline }) => { if (headline === 'b') process.exit(3); };");
    const { written, failed } = await write(abc, { out, module });
    expect(written).toBe(2);
    expect(failed).toEqual([{ path: 'b.html', reason: expect.stringContaining('exited with code: 3') }]);
    expect(readFileSync(join(out, 'b.html'), 'utf8')).toBe('as it was');
    expect(filesIn(out).temporary).toEqual([]);
  });

  it.runIf(existsSync('/dev/full'))(
    'with a full disk ends the run with what to do, and no page is there in part',
    async () => {
      const out = newFolder();
      await expect(write(abc, { out, threads: 1, module: moduleOf(fullDisk('b')) })).rejects.toThrow(
        `No more pages can be written into ${out}: its disk is full (ENOSPC). Make room. What is written so far is whole`,
      );
      expect(filesIn(out).pages).not.toContain('b.html');
      expect(filesIn(out).temporary).toEqual([]);
      expect(await write(abc, { out })).toMatchObject({ unchanged: expect.any(Number), failed: [] });
      expect(filesIn(out).pages).toEqual(['a.html', 'b.html', 'c.html']);
    },
  );

  it('with the folder, the theme or the module is told before anything is drawn', async () => {
    const out = newFolder();
    await expect(write(abc, { out, theme: 'saltmere' as never })).rejects.toThrow('There is no theme "saltmere"');
    await expect(write(abc, { out, module: '/none.mjs' })).rejects.toThrow('There is no module /none.mjs');
    expect(filesIn(out).pages).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a file', 'file', 'file: a file is where a folder is needed (EEXIST). Choose another path.'],
    ['inside a file', 'file/out', 'out: a part of its path is a file and not a folder (ENOTDIR). Choose another path.'],
    ['a link to nothing', 'nothing', 'nothing: a file is where a folder is needed (EEXIST).'],
    ['a link to itself', 'loop/out', 'out: links lead to it in a circle (ELOOP). Mend the links.'],
    ['a name that is too long', 'x'.repeat(300), 'its name is too long (ENAMETOOLONG). Choose a shorter one.'],
  ])('with `out` that is %s is told before anything is drawn', async (_, name, sentence) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(join(folder, 'none'), join(folder, 'nothing'));
    symlinkSync('loop', join(folder, 'loop'));
    const out = join(folder, String(name));
    await expect(write(abc, { out })).rejects.toThrow(`No pages can be written into ${out}: `);
    await expect(write(abc, { out })).rejects.toThrow(sentence);
    expect(readdirSync(folder).sort()).toEqual(['file', 'loop', 'nothing']);
  });

  it('with a module that cannot be loaded is told of each page, with the module', async () => {
    const module = moduleOf('export default (');
    const { failed } = await write([page('a')], { out: newFolder(), module });
    expect(failed).toEqual([
      { path: 'a.html', reason: expect.stringContaining(`options.mjs cannot be loaded: Unexpected`) },
    ]);
    await expect(write(abc, { out: newFolder(), module: project })).rejects.toThrow(
      `The module ${project} cannot be read: it is a folder (EISDIR). Name a file in it.`,
    );
  });

  it.each([undefined, null, 7, '', '  ', parse(process.cwd()).root, `${parse(process.cwd()).root}tmp/..`])(
    'with %j as `out` is told before anything is drawn',
    async (out) => {
      await expect(write(abc, { out: out as string })).rejects.toThrow(
        /^`out` (?:is|should be) .*Name a folder, such as "public"\.$/,
      );
    },
  );

  it.runIf(existsSync('/proc/self'))('with `out` where no folder can be is told, and the run ends', async () => {
    const out = '/proc/broadsheet/out';
    await expect(write(abc, { out })).rejects.toThrow(`No pages can be written into ${out}: there is no such folder`);
  });

  it('with a manifest that cannot be written is told before anything is drawn', async () => {
    const out = newFolder();
    mkdirSync(join(out, '.broadsheet-manifest.jsonl/full'), { recursive: true });
    await expect(write(abc, { out })).rejects.toThrow('jsonl cannot be written: it is a folder (');
  });

  it('with a folder that may only be read is told as that, and what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'broadsheet-read-only-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'out/deep'), { recursive: true });
    await write(abc, { out: join(folder, 'warm') });
    chmodSync(folder, 0o555);
    chmodSync(join(folder, 'out'), 0o555);
    for (const out of [join(folder, 'out'), join(folder, 'new')]) {
      const reason = await asAnybody(() => write(abc, { out })).catch(String);
      expect(reason).toContain(`No pages can be written into ${out}: `);
      expect(reason).toContain(
        'its folder is read-only for you (EACCES). Change its permissions, or choose another path.',
      );
    }
    chmodSync(folder, 0o755);
  });

  it('with an interruption: what is being drawn is finished, and the next run goes on from there', async () => {
    const out = newFolder();
    mkdirSync(out, { recursive: true });
    const pages = Array.from({ length: 30 }, (_, index) => page(`${index}`));
    const interruption = new AbortController();
    let written = 0;
    const onProgress = () => {
      written += 1;
      interruption.abort(new Error('That is enough.'));
    };
    await expect(write(pages, { out, threads: 1, signal: interruption.signal, onProgress })).rejects.toThrow(
      'That is enough.',
    );
    expect(written).toBeLessThan(10);
    expect(filesIn(out).pages).toHaveLength(written);
    expect(filesIn(out).temporary).toEqual([]);
    expect(await write(pages, { out })).toEqual({
      written: 30 - written,
      unchanged: written,
      failed: [],
      warnings: [],
    });
  });
});
