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
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { FrontData } from '../../src/front/FrontData';
import type { PrerenderOptions, PrerenderPage, PrerenderProgress } from '../../src/server/prerender/prerender';
import { temporaryOf } from '../../src/server/prerender/writeWhole';
import type { renderDocument } from '../../src/server/renderDocument';
import { pack } from './packed';
import { abc, article, filesIn, named, page, prerendering } from './pages';

const packed = pack();
const { project } = packed;
const { write, newFolder, moduleOf } = await prerendering(packed);
const { renderDocument: render }: { renderDocument: typeof renderDocument } = await import(
  join(packed.folder, 'dist/server/index.js')
);

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

describe('prerender', () => {
  it('writes fronts among articles, and renders none again that is unchanged', async () => {
    const out = newFolder();
    const front = (headline: string): FrontData => ({
      title: 'The Courier',
      packages: [{ layout: 'row', title: 'Town', stories: [{ story: { url: '/a', headline } }] }],
    });
    const pages = [
      page('a'),
      { path: 'index.html', front: front('a') },
      { path: 'town.html', front: async () => front('b') },
    ];
    expect(await write(pages, { out })).toEqual({ written: 3, unchanged: 0, failed: [], warnings: [] });
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(render(front('a')));
    expect(readFileSync(join(out, 'town.html'), 'utf8')).toBe(render(front('b')));
    pages[1] = { path: 'index.html', front: front('c') };
    expect(await write(pages, { out })).toMatchObject({ written: 1, unchanged: 2 });
    const options = moduleOf("export default (page) => ({ footer: 'packages' in page ? 'A front' : 'An article' });");
    await write(pages, { out, module: options });
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('A front</div>');
    expect(readFileSync(join(out, 'a.html'), 'utf8')).toContain('An article</div>');
  });

  it('writes the pages of older posts of live coverage, each full page once', async () => {
    const out = newFolder();
    const pageUrl = (number?: number) => (number ? `/vote/${number}.html` : '/vote.html');
    const vote = (count: number): Article => ({
      headline: 'The vote',
      live: { startedAt: '2026-11-26T12:00:00Z' },
      body: Array.from({ length: count }, (_, index) => ({
        type: 'liveUpdate',
        id: `post-${index}`,
        at: `2026-11-26T12:1${index}:00Z`,
        body: [{ type: 'paragraph', text: `Words ${index}` }],
      })),
    });
    const posts = { postsPerPage: 3, path: (number: number) => `vote/${number}.html`, pageUrl };
    const pagesOf = (count: number) => [{ path: 'vote.html', article: vote(count), posts }];
    expect(await write(pagesOf(7), { out })).toMatchObject({ written: 4, unchanged: 0, failed: [] });
    expect(readFileSync(join(out, 'vote/1.html'), 'utf8')).toBe(render(vote(7), { page: 1, postsPerPage: 3, pageUrl }));
    expect(await write(pagesOf(7), { out })).toMatchObject({ written: 0, unchanged: 4 });
    expect(await write(pagesOf(8), { out })).toMatchObject({ written: 2, unchanged: 2 });
  });

  it('writes the same on every machine, with import and with require', async () => {
    const url = 'https://courier.example/';
    const files = {
      base: url,
      feeds: [{ path: 'feed.xml', format: 'rss', channel: { title: 'The Courier', url, feedUrl: `${url}feed.xml` } }],
    };
    const story = { ...article('a'), publishedAt: '2031-03-04T23:30:00Z' };
    const sitemap = "{ path: 'news.xml', publication: 'The Courier', now: new Date('2031-03-05T12:00:00Z') }";
    const program = (load: string) => `${load}
      prerender([{ path: 'a.html', article: ${JSON.stringify(story)} }], { out: process.argv[2], ...${JSON.stringify(files)}, sitemap: ${sitemap} });`;
    writeFileSync(join(project, 'pages.mjs'), program("import { prerender } from 'broadsheet/server/prerender';"));
    writeFileSync(join(project, 'pages.cjs'), program("const { prerender } = require('broadsheet/server/prerender');"));
    const [here, there] = [newFolder(), newFolder()];
    const run = (file: string, out: string, TZ: string, LANG: string) =>
      execFileSync(process.execPath, [file, out], { cwd: project, env: { ...process.env, TZ, LANG, LC_ALL: LANG } });
    run('pages.mjs', here, 'UTC', 'C');
    run('pages.cjs', there, 'Pacific/Kiritimati', 'ar_EG.UTF-8');
    for (const file of ['a.html', 'feed.xml', 'news.xml', '.broadsheet-manifest.jsonl']) {
      expect(readFileSync(join(there, file), 'utf8'), file).toBe(readFileSync(join(here, file), 'utf8'));
    }
    expect(readFileSync(join(here, 'a.html'), 'utf8')).toContain('March 4, 2031');
  });

  it('renders again what is made of another article, theme, key or module, and nothing else', async () => {
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

  it('loads only a few articles ahead of its threads', async () => {
    let [read, done, most] = [0, 0, 0];
    const threads = 2;
    function* many() {
      for (let index = 0; index < 20; index += 1) {
        read += 1;
        most = Math.max(most, read - done);
        yield page(`${index}`);
      }
    }
    const onProgress = () => {
      done += 1;
    };
    await write(many(), { out: newFolder(), threads, onProgress });
    expect(done).toBe(20);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(2 * threads + 1);
  });
});

describe('Names that are the same file on some file systems', () => {
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
    const outs = Array.from({ length: 3 }, newFolder);
    for (const [index, out] of outs.entries()) {
      await write(index === 1 ? pages.toReversed() : pages, { out, shard: `${index + 1}/${outs.length}` });
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
});

describe('An error in prerender', () => {
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

  it('with invalid paths fails one page each, and nothing is written outside the folder', async () => {
    const reasons = new Map<unknown, string>([
      ['../a.html', 'leads out of the folder'],
      ['a/../../b.html', 'leads out of the folder'],
      ['/never.html', 'leads out of the folder'],
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
});
