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
const render: typeof renderDocument = (await load('index.js')).renderDocument;

/** One thread starts fastest. Tests that need more ask for them. */
const write: typeof prerender = (pages, options) => writeAll(pages, { threads: 1, ...options });

const article = (headline: string): Article => ({ headline, body: [{ type: 'paragraph', text: 'It was dark.' }] });
const page = (name: string): PrerenderPage => ({ path: `${name}.html`, article: article(name) });
const abc = ['a', 'b', 'c'].map(page);

function newFolder(): string {
  return mkdtempSync(join(project, 'out-'));
}

/** A module that returns options for each article, as a publisher writes one. */
function moduleOf(text: string): string {
  const file = join(mkdtempSync(join(project, 'module-')), 'options.mjs');
  writeFileSync(file, text);
  return file;
}

/** Runs a task as a user without privileges: root may write to read-only folders. */
async function asUnprivilegedUser<Result>(task: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return task();
  process.seteuid?.(65_534);
  try {
    return await task();
  } finally {
    process.seteuid?.(0);
  }
}

/** The pages in a folder, and the temporary files, of which none should remain. */
function filesIn(out: string): { pages: string[]; temporary: string[] } {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  return {
    pages: files.filter((file) => file.endsWith('.html')).sort(),
    temporary: files.filter((file) => file.endsWith('tmp')),
  };
}

describe('prerender', () => {
  it('writes the document that renderDocument returns for each article', async () => {
    const out = newFolder();
    const pages = [page('a'), { path: 'deep/er/b.html', article: async () => article('b') }];
    expect(await write(pages, { out, theme: 'wire' })).toEqual({ written: 2, unchanged: 0, failed: [], warnings: [] });
    expect(filesIn(out)).toEqual({ pages: ['a.html', 'deep/er/b.html'], temporary: [] });
    expect(readFileSync(join(out, 'a.html'), 'utf8')).toBe(render(article('a'), { theme: 'wire' }));
    expect(readFileSync(join(out, 'deep/er/b.html'), 'utf8')).toBe(render(article('b'), { theme: 'wire' }));
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

  it('renders no page again that is unchanged', async () => {
    const out = newFolder();
    const outcomes = async (pages: PrerenderPage[], options?: Partial<PrerenderOptions>) => {
      const outcomeOf: Record<string, string> = {};
      await write(pages, {
        out,
        onProgress: ({ path, outcome }) => {
          outcomeOf[path] = outcome;
        },
        ...options,
      });
      return outcomeOf;
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

  it('takes options that are not plain data from a module, for each article', async () => {
    const out = newFolder();
    const module = moduleOf(
      `import { createElement } from 'react';
      export default ({ headline }) => ({ header: createElement('header', null, 'The Lamp on ' + headline) });`,
    );
    await write(abc, { out, module });
    expect(readFileSync(join(out, 'b.html'), 'utf8')).toContain('<header>The Lamp on b</header>');
  });

  it('loads only a few articles ahead of its threads', async () => {
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

  it('reports what was not understood in an article', async () => {
    const reports: PrerenderProgress[] = [];
    const pages = [{ path: 'a.html', article: { headline: 'a', body: 'words' } as unknown as Article }];
    await write(pages, { out: newFolder(), onProgress: (progress) => reports.push(progress) });
    expect(reports[0]?.issues).toContainEqual(expect.objectContaining({ path: 'body' }));
  });
});

describe('Names that are the same file on some file systems', () => {
  const named = (...names: string[]) => names.map((path) => ({ path, article: article(path) }));

  it('cause a warning for each pair, and both are written if the disk can hold both', async () => {
    const pairs: [string, string, string][] = [
      ['a.html', 'A.html', 'upper and lower case'],
      ['world/a.html', 'World/a.html', 'upper and lower case'],
      ['stra\u00dfe.html', 'STRASSE.html', 'upper and lower case'],
      ['caf\u00e9.html', 'cafe\u0301.html', 'Unicode normalization (é as one character or as two)'],
      ['b', 'b.', 'dots or spaces at the end of a name'],
    ];
    const pages = named(...pairs.flatMap((pair) => pair.slice(0, 2)), 'other.html');
    const warnings = pairs.map(([first, second, difference]) => ({
      path: second,
      warning: `"${first}" and "${second}" differ only in ${difference}: on macOS or Windows they are the same file. Rename one of them.`,
    }));
    const out = newFolder();
    const reports: PrerenderProgress[] = [];
    const onProgress = (progress: PrerenderProgress) => reports.push(progress);
    const first = await write(pages, { out, onProgress });
    const second = await write(pages, { out });
    expect(first).toMatchObject({ written: pages.length, unchanged: 0, failed: [] });
    expect(second).toMatchObject({ written: 0, unchanged: pages.length, failed: [] });
    // The pages are finished in any order.
    for (const found of [first.warnings, second.warnings, reports.filter(({ warning }) => warning)]) {
      expect(found).toHaveLength(warnings.length);
      expect(found).toEqual(expect.arrayContaining(warnings.map((warning) => expect.objectContaining(warning))));
    }
    for (const { path } of pages) expect(readFileSync(join(out, path), 'utf8')).toContain(`<h1>${path}</h1>`);
  });

  it('are not both written if they are the same file, and the first one is complete', async () => {
    const out = newFolder();
    // Both names lead to one file, as on a disk that ignores case.
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
          '"a.html" and "A.html" differ only in upper and lower case: on this disk they are the same file, and the first page has it. Rename one of them.',
      },
    ]);
    expect(readFileSync(join(out, 'a.html'), 'utf8')).toContain('<h1>first</h1>');
  });
});

describe('Shards', () => {
  const pages = Array.from({ length: 30 }, (_, index) => page(`${index}`));

  it('contain each page once, whatever the order', async () => {
    const outs = [newFolder(), newFolder(), newFolder()];
    for (const [index, out] of outs.entries()) {
      await write(index === 1 ? pages.toReversed() : pages, { out, shard: `${index + 1}/3` });
    }
    const found = outs.map((out) => filesIn(out).pages);
    expect(found.flat().sort()).toEqual(pages.map(({ path }) => path).sort());
    expect(found.filter(({ length }) => length === 0)).toEqual([]);
  });

  it('may write to one folder at the same time, each with its own manifest', async () => {
    const out = newFolder();
    const both = () => Promise.all(['1/2', '2/2'].map((shard) => write(pages, { out, shard, threads: 1 })));
    const first = await both();
    expect(first.reduce((sum, { written }) => sum + written, 0)).toBe(30);
    expect((await both()).reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(30);
  });

  it('keep names that are the same file on some file systems together, so that the run can warn of them', async () => {
    const alike = ['caf\u00e9', 'cafe\u0301', 'Caf\u00c9'].map((name) => ({
      path: `${name}.html`,
      article: article(name),
    }));
    const all = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => write(alike, { out: newFolder(), shard })));
    expect(all.map(({ written }) => written).sort()).toEqual([0, 0, 3]);
    expect(all.flatMap(({ warnings }) => warnings)).toHaveLength(2);
  });

  it.each(['0/4', '5/4', '1', 'a/b', '1/0'])('such as %s are refused', async (shard) => {
    await expect(write(pages, { out: newFolder(), shard })).rejects.toThrow(`There is no shard "${shard}". Give`);
  });
});

describe('An error in prerender', () => {
  it('with one page is reported, and the other pages are written', async () => {
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

  it('with invalid paths fails one page each, and nothing is written outside the folder', async () => {
    const reasons = new Map<unknown, string>([
      ['../a.html', 'leads out of the folder'],
      ['a/../../b.html', 'leads out of the folder'],
      ['/tmp/never.html', 'leads out of the folder'],
      ['C:never.html', 'leads out of the folder'],
      ['..\\a.html', 'has a backslash'],
      ['\\\\server\\share\\a.html', 'has a backslash'],
      ['a\u0000b.html', '"a\\u0000b.html" has a control character'],
      ['a\nb.html', 'has a control character'],
      ['', 'is not the name of a file'],
      ['.', 'is not the name of a file'],
      ['b/', 'is not the name of a file'],
      ['b/..', 'is not the name of a file'],
      ['con.html', 'on Windows, where con.html is the name of a device'],
      ['world/AUX', 'on Windows, where AUX is the name of a device'],
      ['Lpt1.de.html/a.html', 'is the name of a device'],
      ['.broadsheet-manifest.jsonl', 'is reserved for files of prerender'],
      ['.Broadsheet-Manifest.JSONL', 'is reserved for files of prerender'],
      ['./.broadsheet-manifest.jsonl/a.html', 'is reserved for files of prerender'],
      ['.broadsheet-manifest-1-of-2.jsonl', 'is reserved for files of prerender'],
      ['deep/.broadsheet-x.tmp', 'is reserved for files of prerender'],
      [`${'a'.repeat(300)}.html`, 'its name is too long (ENAMETOOLONG)'],
      [7, 'The path is 7, not a string'],
      [undefined, 'The path is undefined, not a string'],
      [null, 'not a string'],
      [Symbol('a'), 'not a string'],
      [{ toString: 1 }, 'not a string'],
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

  it('with a page that is not an object fails one page', async () => {
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

  it('with a name that is taken: the first page gets it', async () => {
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
        reason: '"c.html" already has this file. Give each page a path of its own.',
      },
      { path: 'd/x/../e.html', reason: expect.stringContaining('"d//e.html" already has this file') },
    ]);
    expect(readFileSync(join(out, 'c.html'), 'utf8')).toContain('<h1>c.html</h1>');
  });

  it('with symbolic links: none leads a page out of the folder, or to another page or file', async () => {
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
      'outside/a.html': expect.stringContaining(
        `A symbolic link leads out of the folder, to ${join(elsewhere, 'a.html')}.`,
      ),
      'alias/b.html': expect.stringContaining('"world/b.html" already has this file'),
      'loop/a.html': expect.stringContaining('its symbolic links form a loop (ELOOP)'),
      'dangling/a.html': expect.stringContaining('(EEXIST)'),
    });
    expect(readdirSync(elsewhere)).toEqual(['kept.html']);
    expect(readFileSync(join(elsewhere, 'kept.html'), 'utf8')).toBe('as it was');
    for (const name of ['link.html', 'whole.html']) expect(readFileSync(join(out, name), 'utf8')).toMatch(/<\/html>$/);
  });

  it('with a folder in place of a page, or a page in place of a folder, is reported', async () => {
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
        reason: expect.stringContaining('c.html cannot be written: there is a file where a folder is needed (EEXIST).'),
      },
    ]);
  });

  it('does not occur for the longest name that the disk can take', async () => {
    const out = newFolder();
    const path = `${'a'.repeat(250)}.html`;
    expect(await write([{ path, article: article('a') }], { out })).toMatchObject({ written: 1, failed: [] });
  });

  it('with an article that cannot be sent to a thread fails one page', async () => {
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
  ])('in an onProgress that %s is logged, and the run continues', async (_, onProgress) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => logged.mockRestore());
    const out = newFolder();
    expect(await write(abc, { out, onProgress })).toMatchObject({ written: 3, failed: [] });
    const call = expect.arrayContaining([
      new Error('The log is full.'),
      expect.objectContaining({ outcome: 'written' }),
    ]);
    expect(logged.mock.calls).toEqual([call, call, call]);
  });

  it('with a thread that exits: another one renders its page', async () => {
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

  it('with a page on which every thread exits: it fails, its old file is kept, the others are written', async () => {
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
    'with a full disk ends the run and says what to do, and no page is incomplete',
    async () => {
      const out = newFolder();
      await expect(write(abc, { out, threads: 1, module: moduleOf(fullDisk('b')) })).rejects.toThrow(
        `No more pages can be written to ${out}: the disk is full (ENOSPC). Free some space. Pages written so far are complete.`,
      );
      expect(filesIn(out).pages).not.toContain('b.html');
      expect(filesIn(out).temporary).toEqual([]);
      expect(await write(abc, { out })).toMatchObject({ unchanged: expect.any(Number), failed: [] });
      expect(filesIn(out).pages).toEqual(['a.html', 'b.html', 'c.html']);
    },
  );

  it('in the theme or the module is reported before anything is rendered', async () => {
    const out = newFolder();
    await expect(write(abc, { out, theme: 'saltmere' as never })).rejects.toThrow('There is no theme "saltmere"');
    await expect(write(abc, { out, module: '/none.mjs' })).rejects.toThrow('There is no module /none.mjs');
    expect(filesIn(out).pages).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a file', 'file', 'file: there is a file where a folder is needed (EEXIST). Choose another path.'],
    ['inside a file', 'file/out', 'out: a part of its path is a file, not a folder (ENOTDIR). Choose another path.'],
    ['a link to nothing', 'nothing', 'nothing: there is a file where a folder is needed (EEXIST).'],
    ['a link to itself', 'loop/out', 'out: its symbolic links form a loop (ELOOP). Fix the links.'],
    ['a name that is too long', 'x'.repeat(300), 'its name is too long (ENAMETOOLONG). Choose a shorter one.'],
  ])('in an `out` that is %s is reported before anything is rendered', async (_, name, sentence) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(join(folder, 'none'), join(folder, 'nothing'));
    symlinkSync('loop', join(folder, 'loop'));
    const out = join(folder, String(name));
    await expect(write(abc, { out })).rejects.toThrow(`No pages can be written to ${out}: `);
    await expect(write(abc, { out })).rejects.toThrow(sentence);
    expect(readdirSync(folder).sort()).toEqual(['file', 'loop', 'nothing']);
  });

  it('in a module that cannot be loaded is reported for each page, with the module', async () => {
    const module = moduleOf('export default (');
    const { failed } = await write([page('a')], { out: newFolder(), module });
    expect(failed).toEqual([
      { path: 'a.html', reason: expect.stringContaining(`options.mjs cannot be loaded: Unexpected`) },
    ]);
    await expect(write(abc, { out: newFolder(), module: project })).rejects.toThrow(
      `The module ${project} cannot be read: it is a folder (EISDIR). Give the name of a file.`,
    );
  });

  it.each([undefined, null, 7, '', '  ', parse(process.cwd()).root, `${parse(process.cwd()).root}tmp/..`])(
    'with %j as `out` is reported before anything is rendered',
    async (out) => {
      await expect(write(abc, { out: out as string })).rejects.toThrow(
        /^`out` is .*Name a folder, such as "public"\.$/,
      );
    },
  );

  it.runIf(existsSync('/proc/self'))('with an `out` in which no folder can be created ends the run', async () => {
    const out = '/proc/broadsheet/out';
    await expect(write(abc, { out })).rejects.toThrow(`No pages can be written to ${out}: there is no such folder`);
  });

  it('with a manifest that cannot be written is reported before anything is rendered', async () => {
    const out = newFolder();
    mkdirSync(join(out, '.broadsheet-manifest.jsonl/full'), { recursive: true });
    await expect(write(abc, { out })).rejects.toThrow('jsonl cannot be written: it is a folder (');
  });

  it('with a read-only folder says so, and what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'broadsheet-read-only-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'out/deep'), { recursive: true });
    await write(abc, { out: join(folder, 'warm') });
    chmodSync(folder, 0o555);
    chmodSync(join(folder, 'out'), 0o555);
    for (const out of [join(folder, 'out'), join(folder, 'new')]) {
      const reason = await asUnprivilegedUser(() => write(abc, { out })).catch(String);
      expect(reason).toContain(`No pages can be written to ${out}: `);
      expect(reason).toContain(
        'you have no permission to write to its folder (EACCES). Change its permissions, or choose another path.',
      );
    }
    chmodSync(folder, 0o755);
  });

  it('after an abort: the pages that are being rendered are finished, and the next run continues', async () => {
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
