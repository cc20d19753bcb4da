import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type {
  PrerenderOptions,
  PrerenderPage,
  PrerenderProgress,
  prerender,
} from '../../src/server/prerender/prerender';
import type { renderDocument } from '../../src/server/renderDocument';
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
    expect(await write(pages, { out, theme: 'wire' })).toEqual({ written: 2, unchanged: 0, failed: [] });
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

  it('with a name: nothing is written outside of the folder, and nothing twice', async () => {
    const around = newFolder();
    const out = join(around, 'inside');
    const absolute = join(around, 'never.html');
    const pages = ['../a.html', absolute, 'b/', 'c.html', './c.html'];
    const { failed, written } = await write(
      pages.map((path) => ({ path, article: article('a') })),
      { out },
    );
    expect(written).toBe(1);
    expect(failed.map(({ path }) => path)).toEqual(['../a.html', absolute, 'b/', './c.html']);
    expect(existsSync(join(out, '../a.html')) || existsSync(absolute)).toBe(false);
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
    expect(await write(abc, { out, module })).toEqual({ written: 3, unchanged: 0, failed: [] });
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
      // Whatever is written into this file, there is no room for it.
      symlinkSync('/dev/full', join(out, '.b.html.broadsheet-tmp'));
      await expect(write(abc, { out, threads: 1 })).rejects.toThrow(
        `The disk that ${out} is on is full (ENOSPC). What is written so far is whole. Make room and run the same again`,
      );
      expect(filesIn(out).pages).not.toContain('b.html');
      expect(filesIn(out).temporary).toEqual([]);
      expect(await write(abc, { out })).toMatchObject({ unchanged: expect.any(Number), failed: [] });
      expect(filesIn(out).pages).toEqual(['a.html', 'b.html', 'c.html']);
    },
  );

  it('with the folder, the theme or the module is told before anything is drawn', async () => {
    const out = newFolder();
    writeFileSync(join(out, 'file'), '');
    await expect(write(abc, { out: join(out, 'file') })).rejects.toThrow('Name a folder that can be written to.');
    await expect(write(abc, { out, theme: 'saltmere' as never })).rejects.toThrow('There is no theme "saltmere"');
    await expect(write(abc, { out, module: '/none.mjs' })).rejects.toThrow('There is no module /none.mjs');
    expect(filesIn(out).pages).toEqual([]);
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
    expect(await write(pages, { out })).toEqual({ written: 30 - written, unchanged: written, failed: [] });
  });
});
