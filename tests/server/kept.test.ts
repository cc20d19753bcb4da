import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block, LiveUpdateBlock } from '../../src/article/Block';
import { Kept, keeperFor } from '../../src/server/kept';
import { renderDocument } from '../../src/server/renderDocument';
import { renderStream } from '../../src/server/renderStream';
import { wallVote } from '../../stories/articles/wallVote';
import { deepTest } from '../deepTest';
import { blocksWith } from '../fixtures/blocksWith';

const { slot, liveUpdate, heading, ...ordinary } = blocksWith('The wall held.', '/wall');

/** A report whose posts have blocks of every type. */
const report: Article = {
  ...wallVote,
  notes: undefined,
  body: [
    ...wallVote.body,
    ...[...Object.values(ordinary), ordinary.gallery].map(
      (block, index): LiveUpdateBlock => ({
        type: 'liveUpdate',
        id: `every-${index}`,
        at: new Date(Date.UTC(2026, 10, 25, 22, index * 7)).toISOString(),
        title: `Post ${index}`,
        body: [block, { type: 'paragraph', text: 'And more.' }],
      }),
    ),
  ],
};

const changed = (id: string, change: Partial<LiveUpdateBlock>): Article => ({
  ...report,
  body: report.body.map((block) => (block.type === 'liveUpdate' && block.id === id ? { ...block, ...change } : block)),
});
const post: LiveUpdateBlock = {
  type: 'liveUpdate',
  id: 'now',
  at: '2026-11-27T00:10:00Z',
  title: 'The lamp is lit',
  body: [{ type: 'paragraph', text: 'It is a quarter past.' }],
};
const between: Block = { type: 'figure', image: { url: '/pier.jpg', alt: 'The pier', width: 3, height: 2 } };

/** The same page after one change each. */
const changes: Record<string, Article> = {
  'the first': report,
  'with one more post, of another day': { ...report, body: [post, ...report.body] },
  'with other blocks between': { ...report, body: [post, between, ...report.body] },
  'with a heading between': { ...report, body: [post, heading, ...report.body] },
  'with a changed post': changed('every-3', { title: 'Another title', modifiedAt: '2026-11-26T01:00:00Z' }),
  'with a pinned post': changed('every-3', { pinned: true }),
  'with a correcting post': changed('every-3', { kind: 'correction', corrects: 'every-2' }),
  'with a post by a machine': changed('every-3', { provenance: { source: 'trainedAlgorithmicMedia' } }),
  'with a correction to a post': {
    ...report,
    corrections: [{ kind: 'correction', at: '2026-11-26', text: 'It was lower.', parts: ['#every-4'] }],
  },
  'with a post withdrawn': {
    ...report,
    corrections: [{ kind: 'withdrawal', at: '2026-11-26', text: 'It was wrong.', parts: ['#every-4'] }],
  },
  ended: { ...report, live: { startedAt: '2026-11-24T22:30:00Z', endedAt: '2026-11-27T01:00:00Z' } },
  'in another zone': { ...report, timeZone: 'Pacific/Auckland' },
  'in another language': { ...report, language: 'de' },
  'with other authors': { ...report, authors: [{ name: 'Ines Moor' }] },
  'with other key points': { ...report, keyPoints: [{ text: 'It held.', supports: ['every-5'] }] },
  'with notes': {
    ...report,
    notes: [{ id: 'source', text: 'The minutes.' }],
    body: [{ ...post, body: [{ type: 'paragraph', text: ['So.', { type: 'note', id: 'source' }] }] }, ...report.body],
  },
  'at another address': { ...report, url: 'https://courier.example/other' },
};

/** A document without the ids that React makes: they follow from the place in the page, or from the id of the post. */
const withoutIds = (html: string) => html.replace(/_[\w-]*R_\w*_/g, 'id');

describe('Documents of live coverage', () => {
  deepTest('are the same whether their posts were kept or not', () => {
    for (const [name, article] of Object.entries(changes)) {
      // With slots of the publisher nothing is kept.
      const expected = withoutIds(renderDocument(article, { slots: {} }));
      expect(withoutIds(renderDocument(article)) === expected, name).toBe(true);
    }
    const paged = { postsPerPage: 10, pageUrl: (page?: number) => `/wall/${page ?? ''}` };
    const settings = [
      {},
      { messages: { updateLink: 'Permalink' } },
      { consent: 'never' },
      paged,
      { ...paged, page: 2 },
    ] as const;
    for (const options of settings) {
      const expected = withoutIds(renderDocument(report, { ...options, slots: {} }));
      expect(withoutIds(renderDocument(report, options)) === expected, JSON.stringify(options)).toBe(true);
    }
  });

  it('have each id once', () => {
    const ids = [...renderDocument(report).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have the nonce of their own request alone', async () => {
    const noncesIn = (html: string) => [...new Set([...html.matchAll(/ nonce="([^"]*)"/g)].map(([, nonce]) => nonce))];
    for (const nonce of ['first', 'second']) expect(noncesIn(renderDocument(report, { nonce }))).toEqual([nonce]);
    const stream = await renderStream(report, { nonce: 'third' });
    expect(noncesIn(await new Response(stream).text())).toEqual(['third']);
    expect(noncesIn(renderDocument(report))).toEqual([]);
  });
});

describe('keeperFor', () => {
  it('renders once for each key', () => {
    let times = 0;
    const keep = keeperFor(undefined);
    const render = () => {
      times += 1;
      return 'words';
    };
    for (const key of ['one', 'one', 'other']) keep('id', render, key);
    expect(times).toBe(2);
    keep('id', render);
    expect(times).toBe(3);
  });
});

describe('Kept', () => {
  it('drops what was used longest ago when all together is too large', () => {
    const kept = new Kept<string>(3);
    for (const key of ['a', 'b', 'c']) kept.set(key, key, 1);
    kept.get('a');
    kept.set('d', 'd', 1);
    expect(['a', 'b', 'c', 'd'].map((key) => kept.get(key))).toEqual(['a', undefined, 'c', 'd']);
    kept.set('large', 'large', 4);
    expect(kept.get('large')).toBeUndefined();
    kept.set('a', 'a', 1);
    kept.set('a', 'again', 1);
    expect(kept.get('a')).toBe('again');
  });
});
