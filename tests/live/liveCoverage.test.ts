import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block, LiveUpdateBlock } from '../../src/article/Block';
import { plainTextOfBlocks } from '../../src/article/plainText';
import { readArticle } from '../../src/article/readArticle';
import { type CoverageOptions, type CoverageStore, liveCoverage } from '../../src/live/liveCoverage';
import { deepTest } from '../deepTest';
import { type CoverageServer, startCoverageServer } from './coverageServer';

/** What of a page the connection asks for. */
const page = Object.assign(new EventTarget(), { hidden: false });
const show = (hidden: boolean) => {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
};

beforeAll(() => {
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterAll(() => vi.unstubAllGlobals());

const post = (hour: number, text = `It is ${hour} o’clock.`): LiveUpdateBlock => ({
  type: 'liveUpdate',
  id: `at-${hour}`,
  at: `2026-11-30T${String(hour).padStart(2, '0')}:00:00Z`,
  body: [{ type: 'paragraph', text }],
});
const coverage = (body: readonly Block[], more: Partial<Article> = {}): Article => ({
  headline: 'The vote',
  live: { startedAt: '2026-11-30T00:00:00Z' },
  body,
  ...more,
});

let server: CoverageServer;
beforeEach(async () => {
  page.hidden = false;
  server = await startCoverageServer('');
});
afterEach(() => server.close());
const publish = (article: Article) => server.publish(JSON.stringify(article));

/** Coverage that starts at an article which the server publishes too. */
function start(article: Article, options: Partial<CoverageOptions> = {}): CoverageStore {
  publish(article);
  const store = liveCoverage(article, { url: server.url, interval: 15, ...options });
  onTestFinished(store.start());
  return store;
}
const linesOf = ({ body }: Article) =>
  body.map((block) =>
    block.type === 'liveUpdate' ? `${block.id}: ${plainTextOfBlocks(block.body).trim()}` : block.type,
  );
const ids = (store: CoverageStore) => store.state().article.body.map((block) => block.id);
const waiting = (store: CoverageStore, count: number) => vi.waitFor(() => expect(store.state().waiting).toBe(count));
const looks = async (count: number) => {
  const before = server.answers.length;
  await vi.waitFor(() => expect(server.answers.length).toBeGreaterThanOrEqual(before + count));
};

describe('New posts', () => {
  it('wait until the reader asks for them', async () => {
    const onUpdates = vi.fn();
    const store = start(coverage([post(1)]), { onUpdates });
    publish(coverage([post(3), post(2), post(1)]));
    await waiting(store, 2);
    expect(ids(store)).toEqual(['at-1']);
    store.show();
    expect(ids(store)).toEqual(['at-3', 'at-2', 'at-1']);
    expect(store.state().waiting).toBe(0);
    expect(onUpdates.mock.calls).toEqual([[{ count: 2 }]]);
    store.show();
    expect(onUpdates).toHaveBeenCalledTimes(1);
  });

  it('stand where the server puts them: between others, and at the end of a report that is read from its beginning', async () => {
    const oldest = { live: { startedAt: '2026-11-30T00:00:00Z', order: 'oldest' as const } };
    const store = start(coverage([post(1), post(3)], oldest));
    publish(coverage([post(1), post(2), post(3), post(4)], oldest));
    await waiting(store, 2);
    store.show();
    expect(ids(store)).toEqual(['at-1', 'at-2', 'at-3', 'at-4']);
  });

  it('come alone if every post that is shown has moved to another page meanwhile', async () => {
    const store = start(coverage([post(2), post(1)]));
    publish(coverage([post(9), post(8)]));
    await waiting(store, 2);
    expect(ids(store)).toEqual(['at-2', 'at-1']);
    store.show();
    expect(ids(store)).toEqual(['at-9', 'at-8']);
  });

  it('push none of the older ones from the page that are on another page now', async () => {
    const store = start(coverage([post(3), post(2), post(1)]));
    publish(coverage([post(4), post(3)]));
    await waiting(store, 1);
    store.show();
    expect(ids(store)).toEqual(['at-4', 'at-3', 'at-2', 'at-1']);
    expect(store.state().article.corrections).toBeUndefined();
  });
});

describe('A post that is shown', () => {
  it('changes in its place, and says when', async () => {
    server.headers = { date: 'Mon, 30 Nov 2026 04:00:00 GMT' };
    const store = start(coverage([post(2), post(1)]));
    publish(coverage([post(3), post(2, 'It is two, not three.'), post(1)]));
    await waiting(store, 1);
    expect(linesOf(store.state().article)).toEqual(['at-2: It is two, not three.', 'at-1: It is 1 o’clock.']);
    expect(store.state().article.body[0]).toMatchObject({ modifiedAt: '2026-11-30T04:00:00.000Z' });
    // The time of the server’s own data is better.
    publish(coverage([{ ...post(2, 'It is two.'), modifiedAt: '2026-11-30T03:59:00Z' }, post(1)]));
    await vi.waitFor(() => expect(linesOf(store.state().article)[0]).toBe('at-2: It is two.'));
    expect(store.state().article.body[0]).toMatchObject({ modifiedAt: '2026-11-30T03:59:00Z' });
    expect(store.state().article.body[1]).not.toHaveProperty('modifiedAt');
  });

  it('is withdrawn in its place, also the newest one, and comes back if it was not', async () => {
    const store = start(coverage([post(3), post(2), post(1)]));
    publish(coverage([post(1)]));
    await vi.waitFor(() => expect(store.state().article.corrections).toHaveLength(2));
    expect(ids(store)).toEqual(['at-3', 'at-2', 'at-1']);
    expect(store.state().article.corrections).toMatchObject([
      { kind: 'withdrawal', parts: ['#at-3'] },
      { kind: 'withdrawal', parts: ['#at-2'] },
    ]);
    publish(coverage([post(3), post(1)]));
    await vi.waitFor(() => expect(store.state().article.corrections).toHaveLength(1));
    expect(ids(store)).toEqual(['at-3', 'at-2', 'at-1']);
  });

  it('stays in its place when the server orders its posts anew, and is one where it is sent twice', async () => {
    const store = start(coverage([post(2), post(1)]), { read: readArticle });
    publish(coverage([post(1), post(2), post(3), post(3)]));
    await waiting(store, 2);
    expect(store.state().article.body.filter(({ id }) => id === 'at-2')).toHaveLength(1);
  });
});

describe('The connection', () => {
  const state = (store: CoverageStore, connection: string) =>
    vi.waitFor(() => expect(store.state().connection).toBe(connection));

  it('asks with the ETag of the last answer, and changes nothing at a 304', async () => {
    const store = start(coverage([post(1)]));
    await looks(3);
    const { article } = store.state();
    await looks(3);
    expect(store.state().article).toBe(article);
    expect(server.answers.map(({ status }) => status).slice(0, 4)).toEqual([200, 304, 304, 304]);
    expect(server.answers[0]?.etag).toBeUndefined();
  });

  deepTest('is lost after two failures, waits longer after each, and tells when it is back', async () => {
    const store = start(coverage([post(1)]));
    const states: string[] = [];
    store.subscribe(() => states.push(store.state().connection));
    const times: number[] = [];
    server.answer((_, response) => {
      times.push(performance.now());
      if (times.length % 2) response.destroy();
      else response.writeHead(500).end();
      return true;
    });
    await state(store, 'lost');
    await vi.waitFor(() => expect(times.length).toBeGreaterThanOrEqual(4));
    expect(Number(times[3]) - Number(times[2])).toBeGreaterThan(15 * 2 ** 3 - 1);
    publish(coverage([post(2), post(1)]));
    server.answer();
    await state(store, 'back');
    await waiting(store, 1);
    expect(states.filter((one, index) => one !== states[index - 1])).toEqual(['lost', 'live', 'back']);
  });

  it.each([
    ['a text that is no JSON', '<html>Sign in to the hotel</html>'],
    ['a value that is no article', '{"error":"busy"}'],
    ['nothing', ''],
  ])('does not take %s for the coverage', async (_, text) => {
    const store = start(coverage([post(1)]));
    server.publish(text);
    await state(store, 'lost');
    expect(ids(store)).toEqual(['at-1']);
  });

  it('does not take half an answer for the coverage', async () => {
    const store = start(coverage([post(2), post(1)]));
    const text = JSON.stringify(coverage([post(1)]));
    server.answer((_, response) => {
      response.writeHead(200, { 'content-length': text.length });
      response.write(text.slice(0, -20), () => response.destroy());
      return true;
    });
    await state(store, 'lost');
    expect(store.state().article.corrections).toBeUndefined();
  });

  it('ends with the coverage', async () => {
    const store = start(coverage([post(1)]));
    const live = { startedAt: '2026-11-30T00:00:00Z', endedAt: '2026-11-30T03:00:00Z' };
    publish(coverage([post(2), post(1)], { live }));
    await state(store, 'ended');
    expect(store.state().waiting).toBe(1);
    const { length } = server.answers;
    show(true);
    show(false);
    await fetch(server.url);
    expect(server.answers.slice(length)).toHaveLength(1);
    store.show();
    expect(ids(store)).toEqual(['at-2', 'at-1']);
  });

  it('is not opened for coverage that has ended', async () => {
    const store = start(
      coverage([post(1)], { live: { startedAt: '2026-11-30T00:00:00Z', endedAt: '2026-11-30T03:00:00Z' } }),
    );
    await fetch(server.url);
    expect(server.answers).toHaveLength(1);
    expect(store.state().connection).toBe('ended');
  });

  it('rests while the page is hidden, and looks as soon as it is seen', async () => {
    const store = start(coverage([post(1)]));
    await looks(1);
    show(true);
    // A look that has begun is answered before the next post is published.
    for (let calm = 0; calm < 5; calm += 1) {
      const { length } = server.answers;
      await fetch(server.url);
      if (server.answers.length > length + 1) calm = 0;
    }
    publish(coverage([post(2), post(1)]));
    const { length } = server.answers;
    for (let turn = 0; turn < 20; turn += 1) await fetch(server.url);
    expect(server.answers.slice(length)).toHaveLength(20);
    expect(store.state().waiting).toBe(0);
    show(false);
    await waiting(store, 1);
  });

  it('does not ask before the time that the server names', async () => {
    server.headers = { 'cache-control': 'public, max-age=600' };
    const store = start(coverage([post(1)]));
    await looks(1);
    publish(coverage([post(2), post(1)]));
    for (let turn = 0; turn < 20; turn += 1) await fetch(server.url);
    expect(server.answers).toHaveLength(21);
    expect(store.state().waiting).toBe(0);
    // The network is back: what was said before it went may be old.
    page.dispatchEvent(new Event('online'));
    await waiting(store, 1);
  });

  it('does not ask before a server that is busy says so', async () => {
    const store = start(coverage([post(1)]));
    await looks(1);
    server.answer((_, response) => {
      response.writeHead(503, { 'retry-after': '30' }).end();
      return true;
    });
    await looks(1);
    const { length } = server.answers;
    server.answer();
    for (let turn = 0; turn < 20; turn += 1) await fetch(server.url);
    expect(server.answers.slice(length)).toHaveLength(20);
    expect(store.state().connection).toBe('live');
  });

  it('does not go back to the answer of a server that is behind', async () => {
    const date = (minute: number) => ({ date: `Mon, 30 Nov 2026 04:${minute}:00 GMT` });
    server.headers = date(10);
    const store = start(coverage([post(2), post(1)]));
    await looks(2);
    let old = 1;
    server.answer((_, response) => {
      if (old === 0) return false;
      old -= 1;
      response.writeHead(200, { etag: '"old"', ...date(5) }).end(JSON.stringify(coverage([post(1)])));
      return true;
    });
    await looks(3);
    expect(store.state().article.corrections).toBeUndefined();
    // One that insists is believed.
    old = 1000;
    await vi.waitFor(() => expect(store.state().article.corrections).toHaveLength(1));
  });

  it('tells the clock of the server, whatever that of the reader says', async () => {
    server.headers = { date: 'Mon, 30 Nov 2026 04:00:00 GMT', age: '30' };
    publish(coverage([post(1)]));
    const store = liveCoverage(coverage([post(1)]), { url: server.url, interval: 15 });
    let now = Number.NaN;
    onTestFinished(
      store.start((time) => {
        now = time;
      }),
    );
    await vi.waitFor(() => expect(now).toBeGreaterThanOrEqual(Date.parse('2026-11-30T04:00:30Z')));
    expect(now).toBeLessThan(Date.parse('2026-11-30T04:01:30Z'));
  });
});

deepTest(
  'A day of posts through a server that fails, repeats and corrects itself ends as the server has it',
  async () => {
    const store = start(coverage([]), { interval: 1 });
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    let looked = 0;
    server.answer((_, response) => {
      looked += 1;
      if (looked % 5 === 0) response.destroy();
      else if (looked % 7 === 0) response.writeHead(500).end();
      return looked % 5 === 0 || looked % 7 === 0;
    });
    let posts: LiveUpdateBlock[] = [];
    const withdrawn = new Set<string>();
    for (let quarter = 0; quarter < 96; quarter += 1) {
      const at = new Date(Date.UTC(2026, 10, 30, 0, quarter * 15)).toISOString();
      posts = [{ ...post(0), id: `post-${quarter}`, at, body: [{ type: 'paragraph', text: at }] }, ...posts];
      if (quarter % 6 === 5) {
        const edited = random(posts.length);
        posts = posts.with(edited, { ...(posts[edited] as LiveUpdateBlock), title: `Corrected at ${at}` });
      }
      if (quarter % 10 === 9) {
        const taken = posts[random(posts.length - 1)] as LiveUpdateBlock;
        posts = posts.filter((one) => one !== taken);
        if (ids(store).includes(taken.id)) withdrawn.add(taken.id as string);
      }
      publish(coverage(posts));
      if (quarter % 4 === 3) await looks(1);
      if (quarter % 8 === 7) store.show();
    }
    server.answer();
    await vi.waitFor(() => expect(store.state().waiting + ids(store).length).toBeGreaterThanOrEqual(posts.length));
    await looks(3);
    store.show();
    const shown = store.state().article;
    const gone = new Set(shown.corrections?.flatMap(({ parts }) => parts ?? []));
    expect(
      shown.body.filter(({ id }) => !gone.has(`#${id}`)).map((block) => ({ ...block, modifiedAt: undefined })),
    ).toEqual(posts);
    expect([...gone].every((id) => withdrawn.has(id.slice(1)))).toBe(true);
  },
);
