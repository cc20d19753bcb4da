import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type PageHeadOptions, toHeadTags } from '../../src/exporters/toHeadTags';
import { shown } from '../browser/depths';
import { cleanUp } from './cleanUp';
import front from './front.json';
import { install, run, serve } from './install';
import { hydrated, type Open, startReader, testReading } from './reader';
import story from './story.json';
import vote from './vote.json';

afterAll(cleanUp);

let origin: string;
let open: Open;

/** A service of the newsroom that responds at once, unless a test handles the request. */
const answer = (question: ServerResponse) => question.end(JSON.stringify([{ text: 'The ferry costs a penny more' }]));
let asked: (question: ServerResponse) => void = answer;
/** What the newsroom has published since the site was built. */
const published: Record<string, unknown> = { '/front': front, '/vote': vote };
const newsroom = createServer(({ url = '' }, response) =>
  url in published ? response.end(JSON.stringify(published[url])) : asked(response),
);

beforeAll(async () => {
  const folder = install('next');
  run(folder, 'npm', 'run', 'build');
  await new Promise<void>((resolve) => newsroom.listen(0, '127.0.0.1', resolve));
  const service = `http://127.0.0.1:${(newsroom.address() as AddressInfo).port}`;
  const next = ['node_modules/next/dist/bin/next', 'start', '--port', '0'];
  ({ origin } = await serve(folder, next, { MOST_READ_URL: service, NEWSROOM_URL: service }));
  open = await startReader();
}, 600_000);
afterAll(() => void newsroom.close());

describe('A page that is rendered when the site is built', () => {
  describe('without JavaScript', () => {
    testReading((hash) => open(`${origin}/lamp${hash}`, { javaScriptEnabled: false }));
  });

  describe('hydrated', () => {
    testReading((hash) => open(`${origin}/lamp${hash}`), hydrated);
  });

  test.each([true, false])('has the styles of the newspaper (with JavaScript: %s)', async (javaScriptEnabled) => {
    const { page } = await open(`${origin}/lamp`, { javaScriptEnabled });
    if (javaScriptEnabled) await hydrated(page);
    expect(await page.locator('#in-full aside').evaluate(styleOf('borderInlineStart'))).toBe(
      '12px double rgb(102, 51, 153)',
    );
    expect(await page.locator('#in-full aside').evaluate(styleOf('maxInlineSize'))).not.toBe('none');
    expect(await page.locator('.broadsheet-ArticlePage').evaluate(styleOf('backgroundColor'))).toBe(
      'rgb(247, 251, 251)',
    );
  });

  test('has a drop cap in spite of a style element before its first paragraph', async () => {
    const { page } = await open(`${origin}/lamp`, { javaScriptEnabled: false });
    const [first, second] = await page.locator('#in-full p:not(aside p)').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => ({
        hyphens: getComputedStyle(paragraph).hyphens,
        after: paragraph.previousElementSibling?.localName,
        margin: parseFloat(getComputedStyle(paragraph).marginBlockStart),
        letter: getComputedStyle(paragraph, '::first-letter').getPropertyValue('initial-letter'),
      })),
    );
    expect(first).toMatchObject({ hyphens: 'none', after: 'style', margin: 0 });
    expect(first?.letter).not.toBe('normal');
    expect(second?.margin).toBeGreaterThan(8);
    expect(second?.letter).toBe('normal');
  });

  test('has the poll of the newspaper', async () => {
    const { page, complaints } = await open(`${origin}/lamp#in-full`);
    await hydrated(page);
    const poll = page.locator('#poll').getByRole('group', { name: 'Should the lamp burn?' });
    await poll.getByRole('radio', { name: 'Yes' }).check();
    expect(complaints).toEqual([]);
  });

  test('has the style sheet of the page once', async () => {
    const { document } = new JSDOM(await (await fetch(`${origin}/lamp`)).text()).window;
    const styles = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '');
    const rulesOf = (component: string) => styles.filter((style) => style.includes(component));
    expect(rulesOf('.broadsheet-KeyPoints{')).toHaveLength(1);
    expect(rulesOf('12px double')).toHaveLength(1);
  });

  test('has metadata for search engines and social networks', async () => {
    const { document } = new JSDOM(await (await fetch(`${origin}/lamp`)).text()).window;
    const meta = (name: string) =>
      document.querySelector(`head meta:is([name="${name}"],[property="${name}"])`)?.getAttribute('content');
    expect(document.title).toBe(`${story.headline} – ${story.publisher.name}`);
    expect(meta('description')).toBe(story.standfirst);
    expect(meta('og:title')).toBe(story.headline);
    expect(meta('article:published_time')).toBe(story.publishedAt);
    const facts = JSON.parse(document.querySelector('[type="application/ld+json"]')?.textContent ?? '');
    expect(facts).toMatchObject({
      '@type': 'NewsArticle',
      headline: story.headline,
      author: [{ name: 'Nell Harrow' }],
    });
  });

  test('is opened from another page without a new document', async () => {
    const { page, complaints } = await open(origin);
    await page.evaluate(() => Object.assign(window, { here: true }));
    await page.getByRole('link', { name: /Saltmere/ }).click();
    await hydrated(page);
    expect(await page.evaluate(() => 'here' in window)).toBe(true);
    await page.getByRole('radio', { name: /In brief/ }).click();
    expect((await shown(page)).versions).toEqual(['at-a-glance', 'in-brief']);
    expect(new URL(page.url()).hash).toBe('#in-brief');
    expect(await page.locator('#in-full aside').evaluate(styleOf('borderInlineStartStyle'))).toBe('double');
    expect(complaints).toEqual([]);
  });
});

describe('A page that is rendered for each request', () => {
  describe('hydrated', () => {
    testReading((hash) => open(`${origin}/latest${hash}`), hydrated);
  });

  test('sends the story at once, and slow content later, after its style sheet', async () => {
    onTestFinished(() => {
      asked = answer;
    });
    const question = new Promise<ServerResponse>((resolve) => {
      asked = resolve;
    });
    const { body } = await fetch(`${origin}/latest`);
    let html = '';
    let early = '';
    for await (const chunk of (body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) {
      html += chunk;
      if (!early && html.includes('</article>')) {
        early = html;
        answer(await question);
      }
    }
    expect(early).not.toContain('penny more</');
    expect(early).toContain('Asking what others read');
    const late = html.slice(html.indexOf('</article>'));
    const [, name] = /class="broadsheet-KeyPoints (\w+)"/.exec(late) ?? [];
    expect(late.indexOf(`.${name}{`)).toBeGreaterThan(0);
    expect(late.indexOf(`.${name}{`)).toBeLessThan(late.indexOf('class="broadsheet-KeyPoints'));
  });
});

describe('A front and live coverage', () => {
  const feeds: PageHeadOptions['feeds'] = [
    { url: 'https://courier.example/feed.xml', format: 'rss', title: 'All stories' },
  ];
  const pages = { postsPerPage: 2, pageUrl: (page?: number) => (page ? `/vote/${page}` : '/vote') };
  const rows: [path: string, page: unknown, options: PageHeadOptions][] = [
    ['/lamp', story, { account: '@saltmere' }],
    ['/front', front, { account: '@saltmere', feeds }],
    ['/vote', vote, pages],
    ['/vote/1', vote, { ...pages, page: 1 }],
  ];

  test.each(rows)('have all tags of toHeadTags in the head that Next writes: %s', async (path, page, options) => {
    const { document } = new JSDOM(await (await fetch(`${origin}${path}`)).text()).window;
    const written = [...document.head.querySelectorAll('title, meta, link')].map((element) => ({
      tag: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name.toLowerCase(), value])),
      ...(element.textContent && { text: element.textContent }),
    }));
    for (const tag of toHeadTags(page as never, options)) expect(written).toContainEqual(tag);
  });

  test.each([
    ['/front', front.packages[0]?.stories[0]?.story.headline],
    ['/vote', 'The square is full'],
    ['/vote/1', 'The doors open'],
  ])('are read with and without JavaScript, with their styles: %s', async (path, words) => {
    for (const javaScriptEnabled of [false, true]) {
      const { page, complaints } = await open(`${origin}${path}`, { javaScriptEnabled });
      expect(await page.getByRole('heading', { name: words }).first().isVisible()).toBe(true);
      const root = page.locator('.broadsheet-FrontPage, .broadsheet-LivePage');
      expect(await root.evaluate(styleOf('containerType'))).toBe('inline-size');
      expect(complaints).toEqual([]);
    }
  });

  test('are rendered again when the newsroom has published, but for pages that are full', async () => {
    const html = async (path: string) => (await fetch(`${origin}${path}`)).text();
    const [before, full] = [await html('/front'), await html('/vote/1')];
    const post = {
      type: 'liveUpdate',
      id: 'decided',
      at: '2026-10-03T10:00:00+01:00',
      title: 'It is decided',
      body: [],
    };
    published['/front'] = { ...front, title: 'The Evening Courier' };
    published['/vote'] = { ...vote, body: [post, ...vote.body] };
    expect(await html('/front')).toBe(before);
    await fetch(`${origin}/published`, { method: 'POST' });
    await expect.poll(() => html('/front')).toContain('The Evening Courier');
    await expect.poll(() => html('/vote')).toContain('It is decided');
    expect(await html('/vote/1')).toBe(full);
  });
});

describe('The compressed JavaScript of a page, without that of an empty page of Next', () => {
  const beyond = async (path: string) => {
    const empty = await scripts('/empty');
    const total = await scripts(path);
    console.log(`Next loads ${empty} bytes for an empty page, and ${total - empty} more for ${path}`);
    return total - empty;
  };

  test('is nothing for parts of a page of broadsheet/core', async () => {
    expect(await beyond('/parts')).toBeLessThanOrEqual(50);
  });

  test('is at most 1.95 kB for a page of broadsheet/core with depths, schemes and links to turns', async () => {
    expect(await beyond('/lamp')).toBeLessThanOrEqual(1950);
  });

  test('is nothing for a front, and at most 3.5 kB for live coverage', async () => {
    expect(await beyond('/front')).toBeLessThanOrEqual(50);
    expect(await beyond('/vote')).toBeLessThanOrEqual(3500);
  });

  // Next loads the islands of blocks that a page could have, also where it has none.
  test('is at most 3.5 kB for a page with all blocks', async () => {
    expect(await beyond('/latest')).toBeLessThanOrEqual(3500);
  });
});

/** The bytes of all scripts of a page. */
async function scripts(path: string): Promise<number> {
  const { page } = await open('about:blank');
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

function styleOf(property: string): (element: Element) => string {
  return new Function('element', `return getComputedStyle(element).${property}`) as never;
}
