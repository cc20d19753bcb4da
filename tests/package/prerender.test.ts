import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Article } from '../../src/article/Article';
import { withAccess } from '../../src/article/withAccess';
import type { PrerenderPage, PrerenderProgress } from '../../src/server/prerender/prerender';
import { temporaryOf } from '../../src/server/prerender/writeWhole';
import type { renderDocument } from '../../src/server/renderDocument';
import { isDeep, sampleOfRows } from '../deep';
import { fullDisk } from './fullDisk';
import { pack } from './packed';
import { abc, article, filesIn, named, page, prerendering } from './pages';

const packed = pack();
const { write, newFolder, moduleOf } = await prerendering(packed);
const { renderDocument: render }: { renderDocument: typeof renderDocument } = await import(
  join(packed.folder, 'dist/server/index.js')
);

describe('prerender', () => {
  it('writes the document that renderDocument returns for each article', async () => {
    const out = newFolder();
    const pages = [page('a'), { path: 'deep/er/b.html', article: async () => article('b') }];
    expect(await write(pages, { out, theme: 'wire' })).toEqual({ written: 2, unchanged: 0, failed: [], warnings: [] });
    expect(filesIn(out)).toEqual({ pages: ['a.html', 'deep/er/b.html'], temporary: [] });
    expect(readFileSync(join(out, 'a.html'), 'utf8')).toBe(render(article('a'), { theme: 'wire' }));
    expect(readFileSync(join(out, 'deep/er/b.html'), 'utf8')).toBe(render(article('b'), { theme: 'wire' }));
  });

  it('writes no word behind a paywall', async () => {
    const out = newFolder();
    const wall = { type: 'slot', kind: 'paywall', name: 'subscribe' } as const;
    const secret = { type: 'paragraph', text: 'Behind the paywall' } as const;
    const cut = withAccess({ ...article('a'), body: [wall, secret], brief: [secret] }, { granted: false });
    await write([{ path: 'a.html', article: cut }], { out });
    const files = readdirSync(out).map((file) => readFileSync(join(out, file), 'utf8'));
    expect(files.join()).toContain('for subscribers');
    expect(files.join()).not.toContain(secret.text);
  });

  it('renders no page again that is unchanged', async () => {
    const out = newFolder();
    const outcomes = async (pages: PrerenderPage[], key?: string) => {
      const heard: Record<string, string> = {};
      const onProgress = ({ path, outcome }: PrerenderProgress) => {
        heard[path] = outcome;
      };
      await write(pages, { out, key, onProgress });
      return heard;
    };
    const pages = [...abc, page('d')];
    const all = (outcome: string) => Object.fromEntries(pages.map(({ path }) => [path, outcome]));
    expect(await outcomes(pages)).toEqual(all('written'));
    pages[1] = { path: 'b.html', article: article('Another') };
    writeFileSync(join(out, 'a.html'), 'by hand');
    rmSync(join(out, 'c.html'));
    expect(await outcomes(pages)).toEqual({ ...all('written'), 'd.html': 'unchanged' });
    expect(await outcomes(pages, 'new header')).toEqual(all('written'));
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
    const threads = isDeep ? 2 : 1;
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

  it('reports what was not understood in an article', async () => {
    const reports: PrerenderProgress[] = [];
    const pages = [{ path: 'a.html', article: { headline: 'a', body: 'words' } as unknown as Article }];
    await write(pages, { out: newFolder(), onProgress: (progress) => reports.push(progress) });
    expect(reports[0]?.issues).toContainEqual(expect.objectContaining({ path: 'body' }));
  });
});

describe('Names that are the same file on some file systems', () => {
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

  const callbacks: [string, () => void | Promise<void>][] = [
    [
      'throws',
      () => {
        throw new Error('The log is full.');
      },
    ],
    ['rejects', async () => Promise.reject(new Error('The log is full.'))],
  ];

  it.each(sampleOfRows(callbacks, 'throws'))(
    'in an onProgress that %s is logged, and the run continues',
    async (_, onProgress) => {
      const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
      onTestFinished(() => logged.mockRestore());
      const out = newFolder();
      expect(await write(abc, { out, onProgress })).toMatchObject({ written: 3, failed: [] });
      const call = expect.arrayContaining([
        new Error('The log is full.'),
        expect.objectContaining({ outcome: 'written' }),
      ]);
      expect(logged.mock.calls).toEqual([call, call, call]);
    },
  );

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
