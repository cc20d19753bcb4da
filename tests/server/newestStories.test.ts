import { expect, it } from 'vitest';
import { NewestStories, publicationOf } from '../../src/server/prerender/NewestStories';

const stories = [
  { path: 'a', publishedAt: '2026-03-01T10:00:00Z' },
  { path: 'b', publishedAt: '2026-03-01T12:00:00+01:00' },
  { path: 'c', publishedAt: '2026-03-01', timeZone: 'Pacific/Kiritimati' },
  { path: 'd', publishedAt: '2026-03-01T11:00:00Z' },
  { path: 'e', publishedAt: 'soon' },
  { path: 'f', publishedAt: undefined },
  { path: 'g', publishedAt: '2026-03-02' },
];

function newestOf(limit: number, given: typeof stories): string[] {
  const newest = new NewestStories<string>(limit);
  for (const story of given) newest.add(publicationOf(story), story.path, story.path);
  return newest.list();
}

it('The newest stories are the same ones in the same order, however they come', () => {
  for (const given of [stories, stories.toReversed(), [...stories.slice(3), ...stories.slice(0, 3)]]) {
    expect(newestOf(9, given)).toEqual(['g', 'b', 'd', 'a', 'c', 'e', 'f']);
    expect(newestOf(3, given)).toEqual(['g', 'b', 'd']);
  }
});

it('An issue of the list of the newest stories has the path of its story', () => {
  const newest = new NewestStories<string>(9);
  for (const story of stories) newest.add(publicationOf(story), story.path, story.path);
  const issue = { kind: 'missing', message: 'is not there.' } as const;
  expect(newest.placeOf({ ...issue, path: '[1].url' })).toEqual({ path: 'b', issue: { ...issue, path: 'url' } });
  expect(newest.placeOf({ ...issue, path: '[6]' })).toEqual({ path: 'f', issue: { ...issue, path: '' } });
  expect(newest.placeOf({ ...issue, path: 'title' })).toEqual({ path: undefined, issue: { ...issue, path: 'title' } });
});

it.each([undefined, null, 7, 'words', [], { publishedAt: {} }])('%j has no date', (value) => {
  expect(publicationOf(value)).toBe(Number.NEGATIVE_INFINITY);
});
