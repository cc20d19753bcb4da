import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import {
  type Newsletter,
  toAppleNews,
  toAtom,
  toEmailHtml,
  toHeadTags,
  toHtml,
  toJsonFeed,
  toJsonLd,
  toMarkdown,
  toNewsletterHtml,
  toNinjs,
  toOEmbed,
  toPlainText,
  toRss,
} from '../../src/exporters';
import type { FrontData } from '../../src/front/FrontData';
import { messagesFor } from '../../src/messages/messagesFor';
import { themes } from '../../src/theme/themes';
import { parseXml } from '../exporters/surfaces';
import { execute, folderWith } from './execute';

const story = (name: string, fields: Partial<Article> = {}): Article => ({
  headline: `The ${name}`,
  url: `https://courier.example/${name}`,
  publishedAt: '2026-03-03T11:00:00+02:00',
  authors: [{ name: 'Ida Fenwick' }],
  publisher: { name: 'The Courier' },
  summary: 'It is lit.',
  corrections: [{ kind: 'correction', text: 'It is of brass.' }],
  body: [{ type: 'paragraph', text: `It was dark at the ${name}.` }],
  language: 'en-GB',
  ...fields,
});
const lamp = story('lamp');
const front: FrontData = {
  title: 'The Courier',
  url: 'https://courier.example/',
  packages: [{ layout: 'row', stories: [{ story: { url: 'https://courier.example/lamp', headline: 'The lamp' } }] }],
};

const channel = {
  title: 'The Courier',
  url: 'https://courier.example/',
  feedUrl: 'https://courier.example/feed',
  description: 'News of the coast',
  language: 'en-GB',
};
const channelWords = Object.entries({ ...channel, feedUrl: undefined, 'feed-url': channel.feedUrl }).flatMap(
  ([name, value]) => (value === undefined ? [] : [`--${name}`, value]),
);

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
const headlinesIn = (feed: string) => JSON.parse(feed).items.map(({ title }: { title: string }) => title);

describe('broadsheet export', () => {
  const options = { messages: messagesFor };
  const { title, url, description, language } = channel;
  const newsletter: Newsletter = { title, url, intro: description, language };

  it.each<[format: string, text: string]>([
    ['rss', toRss(channel, [lamp], options)],
    ['atom', toAtom(channel, [lamp], options)],
    ['json-feed', json(toJsonFeed(channel, [lamp], options))],
    ['markdown', toMarkdown(lamp)],
    ['text', toPlainText(lamp)],
    ['html', toHtml(lamp)],
    ['email', toEmailHtml(lamp, options)],
    ['newsletter', toNewsletterHtml(newsletter, [lamp], options)],
    ['apple-news', json(toAppleNews(lamp))],
    ['ninjs', json(toNinjs(lamp))],
    ['json-ld', json(toJsonLd(lamp))],
    ['oembed', json(toOEmbed(lamp))],
  ])('--to %s writes what the function writes', async (format, written) => {
    expect(await execute(['export', '-', '--to', format, ...channelWords], JSON.stringify(lamp))).toEqual({
      exitCode: 0,
      written,
      reported: '',
    });
  });

  it('writes head tags as elements', async () => {
    const { written } = await execute(
      ['export', '-', '--to', 'head-tags'],
      JSON.stringify({ ...lamp, headline: 'A < B' }),
    );
    const document = parseXml(`<head>${written}</head>`);
    expect(document.querySelector('title')?.textContent).toBe('A < B – The Courier');
    expect(document.querySelectorAll('head > *')).toHaveLength(toHeadTags(lamp).length);
  });

  it('writes a news sitemap of the last two days', async () => {
    const at = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    const folder = folderWith({
      'new.json': story('lamp', { publishedAt: at(1) }),
      'old.json': story('wick', { publishedAt: at(49) }),
    });
    const { written } = await execute(['export', folder, '--to', 'news-sitemap', '--title', 'Saltmere News']);
    const document = parseXml(written);
    expect([...document.querySelectorAll('loc')].map(({ textContent }) => textContent)).toEqual([lamp.url]);
    expect(written).toContain('<news:name>Saltmere News</news:name>');
  });

  it('writes the depth, the addresses and the language that it is told', async () => {
    const german = story('Lampe', { language: 'de', url: '/lampe', brief: [{ type: 'paragraph', text: 'Kurz.' }] });
    const words = ['--depth', 'in-brief', '--base', 'https://post.example/'];
    const { written } = await execute(['export', '-', '--to', 'markdown', '--front-matter', ...words], json(german));
    expect(written).toBe(
      toMarkdown(german, {
        depth: 'in-brief',
        base: 'https://post.example/',
        frontMatter: true,
        messages: messagesFor('de'),
      }),
    );
    expect(written).toContain('Kurz.');
    expect(written).toContain('"https://post.example/lampe"');
  });

  it.each<[json: string, found: string]>([
    ['[{"headline":"The lamp","body":[]}]', 'a list'],
    ['null', 'empty'],
    ['"The lamp"', '"The lamp"'],
    ['7', 'a number'],
    ['true', 'a boolean'],
    ['{}', 'an object without parts of an article'],
    ['{"title":"The lamp"}', 'an object without parts of an article'],
  ])('writes nothing of %s, which is no article', async (given, found) => {
    for (const format of ['markdown', 'json-feed', 'json-ld']) {
      const { exitCode, written, reported } = await execute(['export', '-', '--to', format, ...channelWords], given);
      expect({ exitCode, written }).toEqual({ exitCode: 1, written: '' });
      expect(reported).toBe(
        `Standard input is ${found}. It must be an article, which is an object with \`headline\` and \`body\`, or a front, which has \`packages\`.\n`,
      );
    }
  });

  it('names the system of a document of another one', async () => {
    const post = { title: 'Lamp', slug: 'lamp', comment_id: '1', html: '<p>Lit.</p>', feature_image: null };
    const { exitCode, reported } = await execute(['export', '-', '--to', 'text'], json(post));
    expect(exitCode).toBe(1);
    expect(reported).toContain('looks like a document of Ghost. Add --from ghost.');
  });

  it('writes the other files of a folder in which one is no article', async () => {
    const folder = folderWith({ 'a.json': lamp, 'b.json': [lamp] });
    const out = join(folder, 'out');
    const pages = await execute(['export', folder, '--to', 'markdown', '-o', out]);
    expect(pages.exitCode).toBe(1);
    expect(pages.reported).toMatch(/^failed \S*b\.json is a list\. It must be an article, /m);
    expect(readdirSync(out)).toEqual(['a.md']);
    const feed = await execute(['export', folder, '--to', 'json-feed', ...channelWords]);
    expect({ exitCode: feed.exitCode, titles: headlinesIn(feed.written) }).toEqual({
      exitCode: 1,
      titles: ['The lamp'],
    });
    expect(feed.reported).toMatch(/^failed \S*b\.json is a list\. /m);
  });

  it('writes the stories of a folder as a feed, the newest first, as many as it is told', async () => {
    const folder = folderWith({
      'a.json': story('a', { publishedAt: '2026-03-01' }),
      'deep/b.json': story('b', { publishedAt: '2026-03-03' }),
      'c.json': story('c', { publishedAt: undefined }),
      'd.json': story('d', { publishedAt: '2026-03-02' }),
    });
    const words = ['export', folder, '--to', 'json-feed', ...channelWords];
    expect(headlinesIn((await execute(words)).written)).toEqual(['The b', 'The d', 'The a', 'The c']);
    const { written, reported } = await execute([...words, '--limit', '2', '-o', join(folder, 'out/feed.json')]);
    expect({ written, reported }).toEqual({ written: '', reported: `written ${join(folder, 'out/feed.json')}\n` });
    expect(headlinesIn(readFileSync(join(folder, 'out/feed.json'), 'utf8'))).toEqual(['The b', 'The d']);
  });

  it('leaves a front out of the feed of articles, and says so', async () => {
    const folder = folderWith({ 'a.json': story('a'), 'index.json': front });
    const { exitCode, written, reported } = await execute(['export', folder, '--to', 'json-feed', ...channelWords]);
    expect({ exitCode, titles: headlinesIn(written) }).toEqual({ exitCode: 0, titles: ['The a'] });
    expect(reported).toMatch(/left-out: 1\n {2}1 {2}\S*index\.json is a front, and not an article; it is left out\./);
  });

  it('writes a file for each story of a folder, and none again that is up to date', async () => {
    const folder = folderWith({ 'a.json': story('a'), 'deep/b.json': story('b'), 'index.json': front });
    const out = join(folder, 'out');
    const words = ['export', folder, '--to', 'markdown', '-o', out];
    const first = await execute(words);
    expect(first).toMatchObject({
      exitCode: 0,
      written: expect.stringContaining('2 written, 0 unchanged, 0 failed, 1 left out\n'),
    });
    expect(first.written).toContain('index.md is a front, of which there is no markdown; it is left out.');
    expect(readdirSync(out, { recursive: true }).toSorted()).toEqual(['a.md', 'deep', 'deep/b.md']);
    expect(readFileSync(join(out, 'deep/b.md'), 'utf8')).toBe(toMarkdown(story('b')));
    expect((await execute(words)).written).toContain('0 written, 2 unchanged, 0 failed, 1 left out\n');
  });

  it('writes a front as a feed, structured data and head tags', async () => {
    const feed = await execute(['export', '-', '--to', 'rss', '--feed-url', channel.feedUrl], json(front));
    expect(feed.written).toBe(toRss({ feedUrl: channel.feedUrl }, front, options));
    expect((await execute(['export', '-', '--to', 'json-ld'], json(front))).written).toBe(json(toJsonLd(front)));
    expect((await execute(['export', '-', '--to', 'head-tags'], json(front))).written).toContain('The Courier</title>');
    const markdown = await execute(['export', '-', '--to', 'markdown'], json(front));
    expect(markdown).toMatchObject({ exitCode: 1, written: '' });
    expect(markdown.reported).toContain('is a front, of which there is no markdown; it is left out.');
  });

  it('writes mails in the colours of a theme, and a front as a newsletter', async () => {
    const words = ['--theme', 'wire', '--depth', 'at-a-glance'];
    const mail = await execute(['export', '-', '--to', 'email', ...words], json(lamp));
    expect(mail.written).toBe(toEmailHtml(lamp, { ...options, depth: 'at-a-glance', theme: themes.wire }));
    const { written } = await execute(['export', '-', '--to', 'newsletter', '--title', 'The morning'], json(front));
    expect(written).toBe(toNewsletterHtml({ title: 'The morning' }, front, options));
  });

  it('reads documents of other systems', async () => {
    const html = '<article><h1>The lamp</h1><p>It was <a href="/dark">dark</a>.</p></article>';
    const folder = folderWith({ 'lamp.html': html, 'wick.html': html.replace('lamp', 'wick') });
    const words = ['--from', 'html', '--base', 'https://courier.example/'];
    const one = await execute(['export', join(folder, 'lamp.html'), '--to', 'markdown', ...words]);
    expect(one.written).toBe('# The lamp\n\nIt was [dark](https://courier.example/dark).\n');
    await execute(['export', folder, '--to', 'text', '-o', join(folder, 'out'), ...words]);
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['lamp.txt', 'wick.txt']);
  });
});

describe('Issues of an export', () => {
  it('have their kinds and places: of reading, of a story in a feed, of the feed', async () => {
    const folder = folderWith({
      'a.json': { ...lamp, body: 'words' },
      'b.json': story('b', { publishedAt: undefined }),
    });
    const { exitCode, written, reported } = await execute(['export', folder, '--to', 'json-feed', ...channelWords]);
    expect(exitCode).toBe(0);
    expect(headlinesIn(written)).toEqual(['The lamp', 'The b']);
    expect(reported).toContain(`  1  ${join(folder, 'a.json')}: body is `);
    expect(reported).toMatch(/missing: 1\n {2}1 {2}\S*b\.json: publishedAt is not there/);
  });

  it('do not keep the other stories out, and a file that cannot be read exits with 1', async () => {
    const folder = folderWith({ 'a.json': lamp, 'b.json': '{' });
    const feed = await execute(['export', folder, '--to', 'json-feed', ...channelWords]);
    expect({ ...feed, written: headlinesIn(feed.written) }).toMatchObject({ exitCode: 1, written: ['The lamp'] });
    expect(feed.reported).toMatch(/failed \S*b\.json is not JSON: unexpected end at line 1/);
    const files = await execute(['export', folder, '--to', 'text', '-o', join(folder, 'out')]);
    expect(files).toMatchObject({ exitCode: 1, written: '1 written, 0 unchanged, 1 failed\n' });
  });

  it('are told where nothing can be written', async () => {
    const { exitCode, written, reported } = await execute(
      ['export', '-', '--to', 'oembed'],
      '{"headline":"A","body":[]}',
    );
    expect({ exitCode, written }).toEqual({ exitCode: 1, written: '' });
    expect(reported).toContain('url is not there');
    expect(reported).toContain('There is nothing to write as oembed.');
  });
});

describe('A module of the newsroom', () => {
  const module = `
    export const channel = { title: 'The Courier', url: 'https://courier.example/', feedUrl: 'https://courier.example/feed' };
    export const exporters = {
      push: { extension: 'txt', story: ({ headline }, { depth = 'none' }) => headline.toUpperCase() + depth },
      titles: { extension: 'json', limit: 1, stories: async (articles, { channel }) => ({ of: channel.title, titles: articles.map(({ headline }) => headline) }) },
      broken: { extension: 'txt', story: () => { throw new Error('There is no lamp.'); } },
      text: { extension: 'text', story: ({ body }) => [body[0].type, ...body[0].words].join(': ') },
    };
    export default () => ({ custom: { blocks: { beam: { read: ({ length }) => ({ length }), words: ({ length }) => ['A beam of ' + length] } } } });`;
  const files = { 'module.mjs': module, 'in/a.json': lamp, 'in/b.json': story('wick') };

  it('adds formats of its own, and says what its feeds are', async () => {
    const folder = folderWith(files);
    const own = ['--module', join(folder, 'module.mjs')];
    const one = await execute(['export', join(folder, 'in/a.json'), '--to', 'push', '--depth', 'in-brief', ...own]);
    expect(one).toEqual({ exitCode: 0, written: 'THE LAMPin-brief', reported: '' });
    const list = await execute(['export', join(folder, 'in'), '--to', 'titles', ...own]);
    expect(list.written).toBe(json({ of: 'The Courier', titles: ['The lamp'] }));
    const feed = await execute(['export', join(folder, 'in'), '--to', 'json-feed', '--title', 'Lamps', ...own]);
    expect(JSON.parse(feed.written)).toMatchObject({ title: 'Lamps', feed_url: channel.feedUrl });
    const beam = json({ ...lamp, body: [{ type: 'beam', length: 40 }] });
    expect((await execute(['export', '-', '--to', 'text', ...own], beam)).written).toBe('beam: A beam of 40');
    expect((await execute(['export', '-', '--to', 'html', ...own], beam)).written).toContain('<p>A beam of 40</p>');
  });

  it('that throws is reported for each story', async () => {
    const folder = folderWith(files);
    const words = ['export', join(folder, 'in'), '--to', 'broken', '--module', join(folder, 'module.mjs')];
    const { exitCode, written, reported } = await execute([...words, '-o', join(folder, 'out')]);
    expect({ exitCode, written }).toEqual({ exitCode: 1, written: '0 written, 0 unchanged, 2 failed\n' });
    expect(reported).toContain('failed a.txt: It cannot be written as broken: There is no lamp.');
  });

  it.each([
    ["export const exporters = { push: { extension: 'txt' } };", 'The exporter push of the module '],
    [
      "export const exporters = { push: { story: () => '' } };",
      'has no extension, which the names of its files end with, such as txt.',
    ],
    ['import', 'cannot be loaded: '],
  ])('such as %j says what is wrong', async (text, message) => {
    const folder = folderWith({ 'module.mjs': text });
    const words = ['export', '-', '--to', 'push', '--module', join(folder, 'module.mjs')];
    const { exitCode, reported } = await execute(words, json(lamp));
    expect(exitCode).toBe(1);
    expect(reported).toContain(message);
  });
});

describe('A wrong use of export', () => {
  it.each<[words: string[], code: number, message: string]>([
    [['a.json'], 2, 'No format given. Add --to and one of rss, atom,'],
    [['--to', 'rss'], 2, 'No source given. Add the name of a file or folder.'],
    [['a.json', '--to', 'rs'], 2, 'There is no format rs. Did you mean rss? Formats: rss, atom,'],
    [['a.json', '--to', 'toString'], 2, 'There is no format toString.'],
    [
      ['a.json', '--to', 'rss', '--title', 'A'],
      2,
      'A feed or newsletter needs --url, --feed-url. Add what is missing.',
    ],
    [['a.json', '--to', 'email', '--depth', 'in-full'], 2, 'A mail is not written in full. Depths: at-a-glance,'],
    [['a.json', '--to', 'email', '--theme', 'wier'], 1, 'There is no theme wier'],
    [['a.json', '--to', 'text', '--depth', 'in-ful'], 2, 'There is no depth in-ful. Did you mean in-full?'],
    [['a.json', '--to', 'rss', ...channelWords, '--limit', '0'], 2, '--limit must be a number from 1 to 10000, not 0.'],
    [['.', '--to', 'text'], 2, 'There are several stories. Add --out and the name of a folder.'],
    [['a.json', '--to', 'text', '-o', 'a.json'], 2, 'a.json is a file that is exported. Choose another one.'],
    [
      ['.', '--to', 'rss', ...channelWords, '-o', 'a.json'],
      2,
      'a.json is a file that is exported. Choose another one.',
    ],
    [['none.json', '--to', 'text'], 1, 'There is no file '],
    [['a.json', '--to', 'text', '-o', 'a.json/out'], 1, 'there is a file where a folder is needed (EEXIST).'],
  ])('%j says what is wrong', async (words, expected, message) => {
    const folder = folderWith({ 'a.json': lamp, 'b.json': lamp });
    const located = words.map((word) => (/\.json|^\.$/.test(word) ? join(folder, word) : word));
    const { exitCode, written, reported } = await execute(['export', ...located]);
    expect({ exitCode, written }).toEqual({ exitCode: expected, written: '' });
    expect(reported).toContain(message);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
