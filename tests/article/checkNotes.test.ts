import { expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import { checkArticle } from '../../src/article/checkArticle';

const places = (fields: Partial<Article>) =>
  checkArticle({ headline: 'H', body: [], ...fields }).map(({ rule, path, severity }) => `${severity} ${rule} ${path}`);

it('reports marks without a note, and notes without a mark', () => {
  expect(
    places({
      body: [
        { type: 'paragraph', text: ['A', { type: 'strong', text: [{ type: 'note', id: 'none' }] }] },
        { type: 'list', items: [['B', { type: 'note', id: 'a' }]] },
      ],
      notes: [
        { id: 'a', text: 'A.' },
        { id: 'b', text: 'B.' },
      ],
    }),
  ).toEqual(['error note-missing body[0].text', 'warning note-not-cited notes[1]']);
});

it('reports files whose type or size is not known', () => {
  const file = { type: 'document', url: '/a.pdf', title: 'A' } as const;
  expect(places({ body: [file, { ...file, mediaType: 'application/pdf', bytes: 7 }] })).toEqual([
    'warning document-not-described body[0]',
  ]);
});

it('reports updates before and after the live coverage', () => {
  const update = (at: string) => ({ type: 'liveUpdate', at, body: [] }) as const;
  expect(
    places({
      live: { startedAt: '2026-11-24T10:00:00Z', endedAt: '2026-11-24T12:00:00Z' },
      body: [update('2026-11-24T09:00:00Z'), update('2026-11-24T11:00:00Z'), update('2026-11-24T13:00:00Z')],
    }),
  ).toEqual(['warning update-outside-coverage body[0].at', 'warning update-outside-coverage body[2].at']);
});
