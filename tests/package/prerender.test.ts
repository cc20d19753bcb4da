import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { DateString } from '../../src/article/strings';
import { withAccess } from '../../src/article/withAccess';
import { type FeedChannel, type JsonFeedItem, toAtom, toJsonFeed, toNewsSitemap, toRss } from '../../src/exporters';
import type { FrontData } from '../../src/front/FrontData';
import type {
  PrerenderFeed,
  PrerenderPage,
  PrerenderProgress,
  PrerenderSitemap,
} from '../../src/server/prerender/prerender';
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

describe('Feeds and the news sitemap of prerender', () => {
  const base = 'https://courier.example/news/';
  const channel: FeedChannel = { title: 'The Courier', url: base, feedUrl: `${base}feed.xml` };
  const story = (index: number, fields: Partial<Article> = {}): Article => ({
    ...article(`Story ${index}`),
    // Two of each hour, in an order of their own.
    publishedAt: new Date(Date.UTC(2026, 2, 1, (index * 7) % 12)).toISOString() as DateString,
    publisher: { name: 'The Courier' },
    ...fields,
  });
  const pages = Array.from({ length: 24 }, (_, index) => ({ path: `${index}.html`, article: () => story(index) }));
  const feeds: PrerenderFeed[] = [
    { path: 'feed.xml', format: 'rss', channel, limit: 10 },
    { path: 'feeds/atom.xml', format: 'atom', channel, limit: 10, depth: 'in-brief' },
    { path: 'feed.json', format: 'json', channel, limit: 10 },
  ];
  const now = new Date('2026-03-02T00:00:00Z');
  const sitemap: PrerenderSitemap = { path: 'news.xml', publication: 'The Courier', now };
  const options = { base, feeds, sitemap };
  const names = [...feeds, sitemap].map(({ path }) => path);
  const textsIn = (out: string) => names.map((name) => readFileSync(join(out, name), 'utf8'));
  const headlinesIn = (out: string) =>
    JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')).items.map(({ title }: JsonFeedItem) => title);

  it('are what the exports write of the newest articles, which have the addresses of their pages', async () => {
    const out = newFolder();
    expect(await write(pages, { out, ...options })).toEqual({ written: 28, unchanged: 0, failed: [], warnings: [] });
    const all = pages
      .map(({ path, article }) => ({ ...article(), url: `${base}${path}` }))
      .sort((one, other) => (one.url < other.url ? -1 : 1))
      .sort((one, other) => Date.parse(String(other.publishedAt)) - Date.parse(String(one.publishedAt)));
    const newest = all.slice(0, 10);
    expect(textsIn(out)).toEqual([
      toRss(channel, newest),
      toAtom(channel, newest, { depth: 'in-brief' }),
      `${JSON.stringify(toJsonFeed(channel, newest), undefined, 2)}\n`,
      toNewsSitemap(all, { now, publication: 'The Courier' }),
    ]);
  });

  it('have the same bytes after an interrupted run and the one that continues it as after a whole one, in any order', async () => {
    const [out, whole] = [newFolder(), newFolder()];
    const interruption = new AbortController();
    const onProgress = () => interruption.abort();
    await expect(write(pages, { out, ...options, signal: interruption.signal, onProgress })).rejects.toThrow();
    expect(filesIn(out).pages).not.toEqual([]);
    expect(names.filter((name) => existsSync(join(out, name)))).toEqual([]);
    await write(pages.toReversed(), { out, ...options, threads: isDeep ? 2 : 1 });
    await write(pages, { out: whole, ...options });
    expect(textsIn(out)).toEqual(textsIn(whole));
    expect(await write(pages, { out, ...options })).toMatchObject({ written: 0, unchanged: 28 });
    expect(textsIn(out)).toEqual(textsIn(whole));
  });

  it('are written again if an article of them has changed, and an interruption leaves them as they were', async () => {
    const out = newFolder();
    await write(pages, { out, ...options });
    const before = textsIn(out);
    const changed = [{ path: 'new.html', article: story(24, { publishedAt: '2026-03-01T23:00:00Z' }) }, ...pages];
    const interruption = new AbortController();
    const onProgress = () => interruption.abort();
    await expect(write(changed, { out, ...options, signal: interruption.signal, onProgress })).rejects.toThrow();
    expect(textsIn(out)).toEqual(before);
    expect(await write(changed, { out, ...options })).toMatchObject({ written: 4, failed: [] });
    expect(headlinesIn(out)).toEqual([
      'Story 24',
      ...JSON.parse(before[2] ?? '')
        .items.slice(0, 9)
        .map(({ title }: JsonFeedItem) => title),
    ]);
  });

  it('have live coverage once, and no front and no article whose page failed', async () => {
    const out = newFolder();
    const post = (index: number) => ({
      type: 'liveUpdate',
      id: `post-${index}`,
      at: `2026-03-01T1${index}:00:00Z`,
      body: [],
    });
    const live = story(1, {
      headline: 'The vote',
      live: { startedAt: '2026-03-01T10:00:00Z' },
      body: [0, 1, 2, 3].map(post) as Article['body'],
    });
    const posts = {
      postsPerPage: 1,
      path: (number: number) => `vote/${number}.html`,
      pageUrl: (number = 0) => `/${number}`,
    };
    const given = [
      { path: 'vote.html', article: live, posts },
      { path: 'index.html', front: { title: 'The Courier', packages: [] } },
      { path: 'front.html', article: { title: 'The Courier', packages: [] } as unknown as Article },
      { path: '../away.html', article: story(2) },
      { path: 'b.html', article: () => Promise.reject(new Error('It cannot be read.')) },
      { path: 'words.html', article: 'words' as unknown as Article },
      ...named('a.html'),
    ];
    expect(await write(given, { out, ...options })).toMatchObject({
      failed: [{ path: '../away.html' }, { path: 'b.html' }],
    });
    expect(headlinesIn(out)).toEqual(['The vote', 'a.html']);
  });

  it('report what they require and articles do not have, with the page', async () => {
    const reports: PrerenderProgress[] = [];
    const onProgress = (progress: PrerenderProgress) => reports.push(progress);
    await write([{ path: 'deep/a.html', article: article('a') }], {
      out: newFolder(),
      feeds: feeds.slice(2),
      sitemap,
      onProgress,
    });
    const told = (path: string) => reports.find((one) => one.path === path)?.issues.map(({ path }) => path);
    expect(told('feed.json')).toEqual(['deep/a.html']);
    expect(told('news.xml')).toEqual(['deep/a.html: url']);
  });

  it('have files of their own', async () => {
    const out = newFolder();
    const { failed } = await write(named('feed.xml', 'a.html'), { out, feeds: feeds.slice(0, 1), base });
    expect(failed).toEqual([
      { path: 'feed.xml', reason: expect.stringContaining('"feed.xml" already has this file.') },
    ]);
    mkdirSync(join(out, 'feeds/atom.xml'), { recursive: true });
    const result = await write(pages.slice(0, 1), { out, feeds: feeds.slice(1), base });
    expect(result).toMatchObject({
      written: 2,
      failed: [{ path: 'feeds/atom.xml', reason: expect.stringContaining('it is a folder') }],
    });
    const away = { path: '../feed.xml', format: 'rss', channel } as const;
    await expect(write(pages, { out, feeds: [away] })).rejects.toThrow('"../feed.xml" leads out of the folder.');
  });

  it('are not written by a shard, and not with a base that is no address', async () => {
    const out = newFolder();
    await expect(write(pages, { out, sitemap, shard: '1/2' })).rejects.toThrow('A shard does not have all articles');
    await expect(write(pages, { out, sitemap, base: '/news' })).rejects.toThrow(
      '`base` is "/news", not an absolute address.',
    );
    expect(readdirSync(out)).toEqual([]);
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

  it('contain each page once, whatever the order', async () => {
    const outs = Array.from({ length: isDeep ? 3 : 2 }, newFolder);
    for (const [index, out] of outs.entries()) {
      await write(index === 1 ? pages.toReversed() : pages, { out, shard: `${index + 1}/${outs.length}` });
    }
    const found = outs.map((out) => filesIn(out).pages);
    expect(found.flat().sort()).toEqual(pages.map(({ path }) => path).sort());
    expect(found.filter(({ length }) => length === 0)).toEqual([]);
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
