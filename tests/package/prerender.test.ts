import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Article } from '../../src/article/Article';
import { withAccess } from '../../src/article/withAccess';
import type { PrerenderPage, PrerenderProgress } from '../../src/server/prerender/prerender';
import type { renderDocument } from '../../src/server/renderDocument';
import { deepTest } from '../deepTest';
import { fullDisk } from './fullDisk';
import { pack } from './packed';
import { abc, article, filesIn, page, prerendering } from './pages';

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

  deepTest('renders no page again that is unchanged', async () => {
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

  deepTest('takes options that are not plain data from a module, for each article', async () => {
    const out = newFolder();
    const module = moduleOf(
      `import { createElement } from 'react';
      export default ({ headline }) => ({ header: createElement('header', null, 'The Lamp on ' + headline) });`,
    );
    await write(abc, { out, module });
    expect(readFileSync(join(out, 'b.html'), 'utf8')).toContain('<header>The Lamp on b</header>');
  });

  it('reports what was not understood in an article', async () => {
    const reports: PrerenderProgress[] = [];
    const pages = [{ path: 'a.html', article: { headline: 'a', body: 'words' } as unknown as Article }];
    await write(pages, { out: newFolder(), onProgress: (progress) => reports.push(progress) });
    expect(reports[0]?.issues).toContainEqual(expect.objectContaining({ path: 'body' }));
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

  const callbacks: [string, () => void | Promise<void>][] = [
    [
      'throws',
      () => {
        throw new Error('The log is full.');
      },
    ],
    ['rejects', async () => Promise.reject(new Error('The log is full.'))],
  ];

  deepTest.each(callbacks)('in an onProgress that %s is logged, and the run continues', async (_, onProgress) => {
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

  deepTest.runIf(existsSync('/dev/full'))(
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
});
