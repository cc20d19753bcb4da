import { createServer, type IncomingMessage, request as requestOf, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanUp } from './cleanUp';
import front from './front.json';
import { install, run, type Server, serve } from './install';
import { type Open, startReader, testReading } from './reader';
import vote from './vote.json';

afterAll(cleanUp);

let open: Open;
beforeAll(async () => {
  open = await startReader();
});

/** A service of the newsroom; the tests control when it responds to each visit. */
function startNewsroom() {
  const visits: ((question: ServerResponse) => void)[] = [];
  const service = createServer((request, response) => {
    const asked = visits[Number(/^\/\?visit=(\d+)$/.exec(request.url ?? '')?.[1])];
    if (asked) asked(response);
    else response.writeHead(404).end();
  });
  afterAll(() => void service.closeAllConnections());
  afterAll(() => void service.close());
  return {
    listen: () =>
      new Promise<string>((resolve) =>
        service.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(service.address() as AddressInfo).port}`)),
      ),
    /** A new URL, and the request to the newsroom when it is opened. */
    visit: () => {
      const address = `/?visit=${visits.length}`;
      const question = new Promise<ServerResponse>((resolve) => visits.push(resolve));
      return { address, question };
    },
  };
}

const points = JSON.stringify([{ text: 'The ferry costs a penny more' }]);

describe.each([
  ['node', ['--import', 'tsx', 'server.tsx'], []],
  ['workerd', ['serve.mjs'], ['npm', 'run', 'build']],
])('A story that %s streams', (consumer, program, build) => {
  const newsroom = startNewsroom();
  let server: Server;
  beforeAll(async () => {
    const folder = install(consumer);
    run(folder, 'npm', 'run', 'check');
    if (build[0]) run(folder, build[0], ...build.slice(1));
    server = await serve(folder, program, { MOST_READ_URL: await newsroom.listen() });
  }, 600_000);

  /** Opens the page, and lets the newsroom respond at once. */
  const openAt = async (hash: string, javaScriptEnabled = true) => {
    const { address, question } = newsroom.visit();
    void question.then((response) => response.end(points));
    return open(`${server.origin}${address}${hash}`, { javaScriptEnabled });
  };

  describe('with JavaScript', () => testReading((hash) => openAt(hash)));
  describe('without JavaScript', () => testReading((hash) => openAt(hash, false)));

  test('is sent with its style sheets before slow content, whose style sheets precede its markup', async () => {
    // workerd would delay a piece to compress it together with the next one.
    const headers = { 'accept-encoding': 'identity' };
    const visit = newsroom.visit();
    const { body } = await fetch(`${server.origin}${visit.address}`, { headers });
    const question = await visit.question;
    let html = '';
    let early = '';
    for await (const chunk of (body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) {
      html += chunk;
      if (!early && html.includes('</footer>')) {
        early = html;
        question.end(points);
      }
    }
    expect(early).toContain('Asking what others read');
    expect(early).not.toContain('penny more');
    expect(early.indexOf('.broadsheet-KeyPoints{')).toBeLessThan(early.indexOf('</head>'));
    const late = html.slice(early.length);
    const [, name] = /class="broadsheet-KeyPoints (\w+)"/.exec(late) ?? [];
    expect(late).toMatch(new RegExp(`<style nonce="[^"]+"[^>]*>[^<]*\\.${name}\\{`));
    expect(late.indexOf(`.${name}{`)).toBeLessThan(late.indexOf('class="broadsheet-KeyPoints'));
    expect(html.match(/\.broadsheet-ReadingDepth\{/g)).toHaveLength(
      early.match(/\.broadsheet-ReadingDepth\{/g)?.length ?? 0,
    );
  });

  test('follows a policy that requires a nonce', async () => {
    const { page, complaints } = await openAt('');
    await expect.poll(() => page.getByRole('heading', { name: 'Most read' }).isVisible()).toBe(true);
    const late = page.locator('.broadsheet-KeyPoints', { hasText: 'Most read' });
    expect(
      await late.evaluate((element) => getComputedStyle(element.querySelector('ul') as Element).listStyleType),
    ).toBe('none');
    expect(complaints).toEqual([]);
    await page.evaluate(() => document.head.append(document.createElement('style')));
    await page.evaluate(() => document.head.insertAdjacentHTML('beforeend', '<style>h1{color:red}</style>'));
    await expect.poll(() => complaints.join()).toContain('Content Security Policy');
  });

  test('has a different nonce for each reader', async () => {
    const nonces = [];
    for (let reader = 0; reader < 2; reader += 1) {
      const { address, question } = newsroom.visit();
      void question.then((asked) => asked.end(points));
      const response = await fetch(`${server.origin}${address}`);
      nonces.push(/'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]);
      await response.text();
    }
    expect(new Set(nonces).size).toBe(2);
  });

  test('shows each of two readers their response of the newsroom, in any order of responses', async () => {
    const readers = ['A penny more', 'A penny less'].map((text) => ({ text, ...newsroom.visit() }));
    const pages = readers.map(({ address }) => fetch(`${server.origin}${address}`).then((response) => response.text()));
    for (const { text, question } of readers.toReversed()) (await question).end(JSON.stringify([{ text }]));
    const textsIn = (html: string) => readers.map(({ text }) => text).filter((text) => html.includes(text));
    expect((await Promise.all(pages)).map(textsIn)).toEqual([['A penny more'], ['A penny less']]);
  });

  test.each([
    ['/front', front.title, front.packages[0]?.stories[0]?.story.headline],
    ['/vote', vote.headline, vote.body[0]?.title],
  ])('has a front and live coverage beside it: %s', async (path, title, words) => {
    for (const javaScriptEnabled of [false, true]) {
      const { page, complaints } = await open(`${server.origin}${path}`, { javaScriptEnabled });
      expect(await page.title()).toContain(title);
      expect(await page.getByRole('heading', { name: words }).first().isVisible()).toBe(true);
      expect(
        await page
          .locator('ul, ol')
          .first()
          .evaluate((list) => getComputedStyle(list).listStyleType),
      ).toBe('none');
      expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(title);
      expect(complaints).toEqual([]);
    }
  });

  test('is not rendered for requests of an icon', async () => {
    expect((await fetch(`${server.origin}/favicon.ico`)).status).toBe(404);
  });

  test('is aborted when the reader leaves: in React, and in what it waits for', async () => {
    const visit = newsroom.visit();
    const request = requestOf(`${server.origin}${visit.address}`)
      .on('error', () => undefined)
      .end();
    const response = await new Promise<IncomingMessage>((resolve) => request.on('response', resolve));
    await new Promise((resolve) => response.once('data', resolve));
    const question = await visit.question;
    const stopped = server.line(/React has stopped/);
    const released = new Promise((resolve) => question.on('close', resolve));
    // Like a closed window: workerd notices a half-closed connection only when it writes to it.
    request.socket?.resetAndDestroy();
    await Promise.all([stopped, released]);
    expect(question.writableFinished).toBe(false);
  });
});
