import { describe, expect, it } from 'vitest';
import type { Article, Block, LiveUpdateBlock } from '../../src/article';
import { livePage, readArticle } from '../../src/article';

const minutes = (count: number) => new Date(Date.UTC(2026, 10, 26, 12, count)).toISOString().replace('.000', '');
const pageUrl = (page?: number) => (page ? `/vote/${page}` : '/vote');

/** A post, published as many minutes after noon as its number says. */
function post(number: number, more: Partial<LiveUpdateBlock> = {}): LiveUpdateBlock {
  const body: Block[] = [{ type: 'paragraph', text: `Words of post ${number}.` }];
  return { type: 'liveUpdate', id: `p${number}`, at: minutes(number), title: `Post ${number}`, body, ...more };
}

/** A report of as many posts, the newest first. */
function report(count: number, more: Partial<Article> = {}): Article {
  const body = Array.from({ length: count }, (_, index) => post(count - index));
  return { headline: 'The vote', live: { startedAt: minutes(0) }, body, ...more };
}

function idsOf({ body }: Article): (string | undefined)[] {
  return body.map((block) => (block as LiveUpdateBlock).id ?? block.type);
}

describe('A page of live coverage', () => {
  it('has all posts if there are no addresses for more pages', () => {
    const { article, pages, earlier, later } = livePage(report(120));
    expect(article.body).toHaveLength(120);
    expect([pages, earlier, later]).toEqual([0, undefined, undefined]);
  });

  it('has the newest first, whatever their order in the article, or the oldest', () => {
    const body = [post(2), post(3), post(1)];
    expect(idsOf(livePage(report(0, { body })).article)).toEqual(['p3', 'p2', 'p1']);
    const live = { startedAt: minutes(0), order: 'oldest' } as const;
    expect(idsOf(livePage(report(0, { body, live })).article)).toEqual(['p1', 'p2', 'p3']);
  });

  it('leaves posts of the same time in their order, and one without a readable time after the one before it', () => {
    const same = [post(3, { at: minutes(1) }), post(2, { at: minutes(1) }), post(1, { at: minutes(1) })];
    expect(idsOf(livePage(report(0, { body: same })).article)).toEqual(['p3', 'p2', 'p1']);
    const body = [post(5), post(4, { at: 'soon' }), post(3), post(2, { at: undefined as unknown as string })];
    expect(idsOf(livePage(report(0, { body })).article)).toEqual(['p5', 'p4', 'p3', 'p2']);
  });

  it('keeps other blocks after the post that they follow, and those before all posts before them', () => {
    const body: Block[] = [{ type: 'divider' }, post(1), { type: 'slot', name: 'middle' }, post(2)];
    expect(idsOf(livePage(report(0, { body })).article)).toEqual(['divider', 'p2', 'p1', 'slot']);
  });

  it('gives each post an id of its own, by its place from the oldest', () => {
    const body = [post(3, { id: 'same' }), post(2, { id: 'same' }), post(1, { id: undefined })];
    expect(idsOf(livePage(report(0, { body })).article)).toEqual(['update-3', 'same', 'update-1']);
    const taken = [post(2, { id: undefined }), post(1, { id: 'update-2' })];
    expect(idsOf(livePage(report(0, { body: taken })).article)).toEqual(['update-2-2', 'update-2']);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'Words'],
    ['a list', [{ type: 'liveUpdate' }]],
    [
      'blocks that are none',
      { live: 'now', body: ['Words', null, 7, { type: 'liveUpdate', id: 5, at: {}, body: 'a' }] },
    ],
    ['no posts', { headline: 'A', live: {}, body: [] }],
  ])('takes %s', (_, value) => {
    expect(Array.isArray(livePage(value as Article, { page: 1, pageUrl }).article.body)).toBe(true);
  });

  it('takes posts that hold themselves', () => {
    const own = post(1);
    (own.body as Block[]).push(own);
    expect(livePage(report(0, { body: [own] })).posts.p1?.version).not.toBe('');
  });
});

describe('Pages of older posts', () => {
  it('are numbered from the oldest, and the newest page has up to twice as many posts', () => {
    const newest = (count: number) => livePage(report(count), { postsPerPage: 3, pageUrl });
    expect(idsOf(newest(5).article)).toEqual(['p5', 'p4', 'p3', 'p2', 'p1']);
    expect(newest(5).earlier).toBeUndefined();
    expect(idsOf(newest(6).article)).toEqual(['p6', 'p5', 'p4']);
    expect(newest(6).earlier).toBe('/vote/1');
    const first = livePage(report(6), { postsPerPage: 3, pageUrl, page: 1 });
    expect(idsOf(first.article)).toEqual(['p3', 'p2', 'p1']);
    expect([first.earlier, first.later, first.newest]).toEqual([undefined, '/vote/2', '/vote']);
  });

  it('together have each post once, as they are walked from the newest', () => {
    const seen: unknown[] = [];
    let page: number | undefined;
    do {
      const content = livePage(report(100), { postsPerPage: 7, pageUrl, page });
      seen.push(...idsOf(content.article));
      page = content.earlier ? Number(content.earlier.split('/').at(-1)) : undefined;
    } while (page);
    expect(seen).toEqual(Array.from({ length: 100 }, (_, index) => `p${100 - index}`));
  });

  it('stay as they are when posts are added, once there is a post after them', () => {
    const options = { postsPerPage: 3, pageUrl, page: 2 };
    const { pages: _, ...seven } = livePage(report(7, { modifiedAt: minutes(7), summary: 'Seven' }), options);
    const { pages, ...hundred } = livePage(report(100, { modifiedAt: minutes(100), summary: 'Hundred' }), options);
    expect(pages).toBe(34);
    expect(hundred).toEqual(seven);
  });

  it('have an address of their own, and nothing that changes with each new post', () => {
    const article = report(9, {
      url: 'https://courier.example/vote',
      summary: 'So far',
      keyPoints: [{ text: 'Known' }],
      brief: [{ type: 'paragraph', text: 'Short' }],
      modifiedAt: minutes(9),
    });
    const { url, ...others } = livePage(article, { postsPerPage: 3, pageUrl, page: 1 }).article;
    expect(url).toBe('https://courier.example/vote/1');
    expect(Object.keys(others).sort()).toEqual(['body', 'headline', 'live']);
    expect(livePage(article, { postsPerPage: 3, pageUrl }).article).toMatchObject({
      summary: 'So far',
      url: article.url,
    });
  });

  it.each([0, -1, 1.5, Number.NaN, 4, '2' as unknown as number])('without a page %s there is the newest', (page) => {
    expect(livePage(report(9), { postsPerPage: 3, pageUrl, page }).page).toBeUndefined();
  });

  it.each([0, -3, Number.NaN, Number.POSITIVE_INFINITY, '3' as unknown as number])(
    'of %s posts have 50',
    (postsPerPage) => {
      expect(livePage(report(120), { postsPerPage, pageUrl }).pages).toBe(3);
    },
  );

  it('are where permanent addresses lead, those of the newest posts too', () => {
    const body = [post(4, { key: true }), post(3), post(2), post(1, { key: true })];
    const { posts, events } = livePage(report(0, { body }), { postsPerPage: 2, pageUrl });
    expect(posts.p4?.url).toBe('/vote/2#p4');
    expect(events.map(({ url }) => url)).toEqual(['#p4', '/vote/1#p1']);
    const own = livePage(report(0, { body }), { postsPerPage: 2, pageUrl, page: 1 });
    expect(own.posts.p1?.url).toBeUndefined();
    expect(own.events.map(({ url }) => url)).toEqual(['#p1']);
  });

  it('are where links within the story lead', () => {
    const text = [{ type: 'link', url: '#p1', text: 'the first' } as const];
    const body = [post(4, { body: [{ type: 'paragraph', text }] }), post(3), post(2), post(1)];
    const { article } = livePage(report(0, { body }), { postsPerPage: 2, pageUrl });
    expect(JSON.stringify(article.body[0])).toContain('"/vote/1#p1"');
    expect(JSON.stringify(livePage(report(0, { body })).article.body[0])).toContain('"#p1"');
  });

  it('list the corrections of their own posts', () => {
    const correct = (...parts: `#${string}`[]) => ({ kind: 'correction', text: `Of ${parts}`, parts }) as const;
    const corrections = [correct('#p1'), correct('#p4'), { kind: 'update', text: 'Of all' } as const];
    const textsOn = (page?: number) =>
      livePage(report(4, { corrections }), { postsPerPage: 2, pageUrl, page }).article.corrections?.map(
        ({ text }) => text,
      );
    expect(textsOn(1)).toEqual(['Of #p1', 'Of all']);
    expect(textsOn()).toEqual(['Of #p4', 'Of all']);
  });

  it('list the notes that their own posts cite, with those that these notes cite, and those that no post cites', () => {
    const cites = (id: string) => [{ type: 'note', id }] as const;
    const body = [4, 3, 2, 1].map((number) =>
      post(number, number % 2 ? {} : { body: [{ type: 'paragraph', text: cites(`n${number}`) }] }),
    );
    const notes = [
      { id: 'n2', text: ['See ', ...cites('both')] },
      { id: 'n4', text: 'Of the newest' },
      { id: 'both', text: 'Of a note' },
      { id: 'none', text: 'Of nothing' },
    ] as const;
    const notesOn = (page?: number) =>
      livePage(report(0, { body, notes }), { postsPerPage: 2, pageUrl, page }).article.notes?.map(({ id }) => id);
    expect(notesOn(1)).toEqual(['n2', 'both', 'none']);
    expect(notesOn()).toEqual(['n4', 'none']);
    expect(livePage(report(0, { body, notes })).article.notes).toBe(notes);
  });
});

describe('Posts that stay at the top', () => {
  it('are first on the page of the newest, from whatever page, and in their place on their own', () => {
    const body = [post(4), post(3), post(2), post(1, { pinned: true })];
    const options = { postsPerPage: 2, pageUrl };
    expect(idsOf(livePage(report(0, { body }), options).article)).toEqual(['p1', 'p4', 'p3']);
    expect(idsOf(livePage(report(0, { body }), { ...options, page: 1 }).article)).toEqual(['p2', 'p1']);
  });
});

describe('Key moments', () => {
  it('are the key posts, the newest first, with the first line of one without a title', () => {
    const body = [post(3, { key: true, title: undefined }), post(2), post(1, { key: true })];
    expect(livePage(report(0, { body })).events).toEqual([
      { at: minutes(3), title: 'Words of post 3.', url: '#p3' },
      { at: minutes(1), title: 'Post 1', url: '#p1' },
    ]);
  });

  it('are not those that are withdrawn', () => {
    const body = [post(2, { key: true }), post(1, { key: true })];
    const corrections = [{ kind: 'withdrawal', text: 'Wrong', parts: ['#p2'] } as const];
    expect(livePage(report(0, { body, corrections })).events.map(({ url }) => url)).toEqual(['#p1']);
    const all = [{ kind: 'withdrawal', text: 'Wrong', parts: ['body'] } as const];
    expect(livePage(report(0, { body, corrections: all })).events).toEqual([]);
  });
});

describe('The version of a post', () => {
  const versionOf = (body: Block[], more: Partial<Article> = {}) =>
    livePage(report(0, { body, ...more })).posts.p1?.version;

  it('is the same for the same post, among whatever others', () => {
    expect(versionOf([post(1)])).toBe(versionOf([post(2), post(1)]));
  });

  it('differs when the post, a correction of it or of something in it, or a link to one has changed', () => {
    const inner: Block[] = [{ type: 'paragraph', id: 'inner', text: 'Words' }];
    const correction = (part: `#${string}`) => [{ kind: 'correction', text: 'Wrong', parts: [part] } as const];
    const versions = [
      versionOf([post(1)]),
      versionOf([post(1, { title: 'Changed' })]),
      versionOf([post(1)], { corrections: correction('#p1') }),
      versionOf([post(1, { body: inner })]),
      versionOf([post(1, { body: inner })], { corrections: correction('#inner') }),
      versionOf([post(2, { kind: 'correction', corrects: 'p1' }), post(1)]),
    ];
    expect(new Set(versions).size).toBe(versions.length);
  });
});

describe('A correction among the posts', () => {
  it('and the post that it corrects link to each other', () => {
    const body = [post(3, { kind: 'correction', corrects: 'p1' }), post(2), post(1)];
    const { posts } = livePage(report(0, { body }));
    expect(posts.p3?.corrects).toBe('#p1');
    expect(posts.p1?.correction).toBe('#p3');
    const paged = (page?: number) =>
      livePage(report(0, { body: [post(4), ...body] }), { postsPerPage: 2, pageUrl, page });
    expect(paged().posts.p3?.corrects).toBe('/vote/1#p1');
    expect(paged(1).posts.p1?.correction).toBe('/vote/2#p3');
  });

  it('is read as it is, and one of another kind is reported', () => {
    const issues: string[] = [];
    const body = [
      post(1, { kind: 'correction', corrects: 'p0' }),
      post(0, { kind: 'comment' as 'update', kicker: 'A' }),
    ];
    const read = readArticle(report(0, { body }), { onIssue: ({ path }) => issues.push(path) });
    expect(read.body[0]).toMatchObject({ kind: 'correction', corrects: 'p0' });
    expect(read.body[1]).toMatchObject({ kicker: 'A' });
    expect(issues).toEqual(['body[1].kind']);
  });
});
