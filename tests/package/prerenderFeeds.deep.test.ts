import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { DateString } from '../../src/article/strings';
import { type FeedChannel, type JsonFeedItem, toAtom, toJsonFeed, toNewsSitemap, toRss } from '../../src/exporters';
import type { PrerenderFeed, PrerenderProgress, PrerenderSitemap } from '../../src/server/prerender/prerender';
import { pack } from './packed';
import { article, filesIn, named, prerendering } from './pages';

const { write, newFolder } = await prerendering(pack());

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
    await write(pages.toReversed(), { out, ...options, threads: 2 });
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
      '`base` is "/news", not an absolute address such as',
    );
    expect(readdirSync(out)).toEqual([]);
  });
});
