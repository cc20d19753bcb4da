import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOf } from '../../src/article/guards';
import type { Issue } from '../../src/article/Issue';
import { plainText } from '../../src/article/plainText';
import { arrangePackage } from '../../src/front/arrangePackage';
import { checkFront } from '../../src/front/checkFront';
import type { FrontData, StoryPackage } from '../../src/front/FrontData';
import { readFront } from '../../src/front/readFront';
import { toStoryLink } from '../../src/front/toStoryLink';
import { flood } from '../../stories/articles/flood';
import { saltmereFront } from '../../stories/fronts/saltmere';
import { isDeep } from '../deep';
import { everyFront } from '../fixtures/everyFront';
import { lighthouse } from '../fixtures/lighthouse';
import { anyData, mutationOf, nearParts } from '../fixtures/nearArticles';

const story = { url: '/lamp', headline: 'The lamp stays' };

function read(value: unknown): { front: FrontData; issues: Issue[] } {
  const issues: Issue[] = [];
  return { front: readFront(value, { onIssue: (issue) => issues.push(issue) }), issues };
}

/** Reads a front with these packages. */
function readPackages(...packages: unknown[]) {
  return read({ title: 'The Courier', packages });
}

/** Reads a front with these stories in a row. */
function readStories(...stories: unknown[]) {
  const { front, issues } = readPackages({ layout: 'row', title: 'Town', stories });
  const [row] = front.packages;
  return { stories: row && 'stories' in row ? row.stories : [], issues };
}

/** Every headline on a front, in its order. */
function headlinesOf(front: FrontData): string[] {
  return front.packages
    .flatMap((one) => ('stories' in one ? one.stories : []))
    .map(({ story }) => plainText(story.headline));
}

describe('a sound front', () => {
  it.each([
    ['of the stories', saltmereFront],
    ['with every field', everyFront],
    ['with a title alone', { title: 'The Courier', packages: [] }],
  ])('%s is returned unchanged, not copied, and without an issue', (_, given) => {
    const { front, issues } = read(given);
    expect(front).toBe(given);
    expect(issues).toEqual([]);
  });

  it('keeps the packages that are sound when another is not', () => {
    const { front } = read({ ...saltmereFront, packages: [...saltmereFront.packages, 'More'] });
    expect(front.packages.slice(0, -1)).toEqual(saltmereFront.packages);
    expect(front.packages[1]).toBe(saltmereFront.packages[1]);
  });

  it('is not changed by being read, even where it is not sound', () => {
    const bad = { title: 7, packages: [{ layout: 'carousel', stories: [story, 'Words', null] }] };
    const before = structuredClone(bad);
    read(bad);
    expect(bad).toEqual(before);
  });

  it('may have key points with the same id in two stories: each is an id of its own page', () => {
    const keyPoints = [{ id: 'vote', text: 'It voted.' }];
    expect(
      readStories({ story: { ...story, keyPoints } }, { story: { ...story, url: '/x', keyPoints } }).issues,
    ).toEqual([]);
  });
});

describe('a value that is no front', () => {
  it.each([null, undefined, {}, [], '', true])('is an empty front that says so: %j', (nothing) => {
    const { front, issues } = read(nothing);
    expect(front).toEqual({ title: '', packages: [] });
    expect(issues.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^has no title.*Add one/));
  });

  it('is read as what it most likely is', () => {
    expect(headlinesOf(read('The lamp stays').front)).toEqual(['The lamp stays']);
    expect(headlinesOf(read(story).front)).toEqual(['The lamp stays']);
    expect(headlinesOf(read({ title: 'Town', stories: [story, { ...story, headline: 'Second' }] }).front)).toEqual([
      'The lamp stays',
      'Second',
    ]);
    expect(headlinesOf(read([{ layout: 'row', stories: [{ story }] }]).front)).toEqual(['The lamp stays']);
    expect(headlinesOf(read(lighthouse).front)).toEqual([lighthouse.headline]);
  });
});

describe('a package', () => {
  it('of a layout that does not exist is shown as a row', () => {
    const { front, issues } = readPackages({ layout: 'carousel', title: 'Town', stories: [{ story }] });
    expect(front.packages).toEqual([{ layout: 'row', title: 'Town', stories: [{ story }] }]);
    expect(issues).toEqual([
      {
        kind: 'unknown',
        path: 'packages[0].layout',
        message: expect.stringMatching(/^is "carousel", not one of lead, row, .*; the package is shown as a row\.$/),
      },
    ]);
  });

  it.each(['constructor', '__proto__', 'toString', '', 7, null])('of the layout %j is a row', (layout) => {
    const { front } = readPackages({ layout, stories: [{ story }] });
    expect(front.packages).toMatchObject([{ layout: 'row', stories: [{ story }] }]);
  });

  it('that is a list, or a story, is a row of its own', () => {
    const { front, issues } = readPackages([{ story }], story);
    expect(front.packages).toEqual([
      { layout: 'row', stories: [{ story }] },
      { layout: 'row', stories: [{ story }] },
    ]);
    expect(issues.map(({ path }) => path)).toEqual(['packages[0]', 'packages[1]', 'packages[1]']);
  });

  it('that cannot show its stories becomes one that can', () => {
    const { front, issues } = readPackages({ layout: 'slot', name: 'middle', stories: [{ story }] });
    expect(front.packages).toMatchObject([{ layout: 'row', stories: [{ story }] }]);
    expect(issues[0]).toMatchObject({
      path: 'packages[0]',
      message: expect.stringMatching(/which a slot cannot show/),
    });
  });

  it('that is words is a story of them: a title without stories is not shown', () => {
    const { front, issues } = readPackages('The wall held');
    expect(front.packages).toEqual([{ layout: 'row', stories: [{ story: { url: '', headline: 'The wall held' } }] }]);
    expect(issues.map(({ kind, path }) => [kind, path])).toEqual([['changed', 'packages[0]']]);
  });

  it('without stories keeps its title; without both it is left out', () => {
    const { front, issues } = readPackages({ layout: 'lead', title: 'Town' }, { layout: 'lead', stories: [] });
    expect(front.packages).toEqual([{ layout: 'lead', title: 'Town', stories: [] }]);
    expect(issues.map(({ kind, path }) => [kind, path])).toEqual([
      ['missing', 'packages[0]'],
      ['left-out', 'packages[1]'],
    ]);
  });

  it('with an id that another has, or a limit that is none, loses it alone', () => {
    const { front, issues } = readPackages(
      { layout: 'row', id: 'town', stories: [{ story }] },
      { layout: 'row', id: 'town', limit: -1, stories: [{ story }] },
    );
    expect(front.packages[1]).toEqual({ layout: 'row', stories: [{ story }] });
    expect(issues.map(({ path }) => path)).toEqual(['packages[1].id', 'packages[1].limit']);
  });
});

describe('a story', () => {
  it('without an object around it gets one, and keeps what says how it is shown', () => {
    const { stories, issues } = readStories({ ...story, size: 'large', picture: 'none', keyPoints: 'open' });
    expect(stories).toEqual([{ story, size: 'large', picture: 'none', keyPoints: 'open' }]);
    expect(issues).toMatchObject([{ kind: 'changed', path: 'packages[0].stories[0]' }]);
  });

  it('that is words has no link', () => {
    const { stories, issues } = readStories('The lamp stays');
    expect(stories).toEqual([{ story: { url: '', headline: 'The lamp stays' } }]);
    expect(issues).toHaveLength(1);
  });

  it.each<[what: string, given: object, headline: unknown, path: string, message: RegExp]>([
    ['a title', { title: 'The lamp' }, 'The lamp', '', /has no headline; the words of its unknown fields/],
    ['a deck', { deck: 'The lamp' }, 'The lamp', '', /has no headline; its deck is shown in its place/],
    [
      'a summary',
      { summary: ['The ', { type: 'strong', text: 'lamp' }] },
      ['The ', { type: 'strong', text: 'lamp' }],
      '',
      /its summary/,
    ],
    ['an author', { authors: [{ name: 'Ann' }] }, 'Ann', '', /its other words/],
  ])('without a headline has %s in its place', (_, given, headline, path, message) => {
    const { stories, issues } = readStories({ story: { url: '/lamp', ...given } });
    expect(stories[0]?.story).toMatchObject({ url: '/lamp', headline });
    expect(issues).toContainEqual({
      kind: 'missing',
      path: `packages[0].stories[0].story${path}`,
      message: expect.stringMatching(message),
    });
  });

  it('without any words is left out', () => {
    const { stories, issues } = readStories({ story: { url: '/lamp' } }, { story }, null);
    expect(stories).toEqual([{ story }]);
    expect(issues).toContainEqual(expect.objectContaining({ kind: 'left-out', path: 'packages[0].stories[0].story' }));
  });

  it('with an address that a page must not open is shown without a link', () => {
    const { stories, issues } = readStories(
      { story: { ...story, url: 'javascript:alert(1)' } },
      { story: { headline: 'Second' } },
    );
    expect(stories.map(({ story }) => story.url)).toEqual(['', '']);
    expect(issues.map(({ kind, path }) => [kind, path])).toEqual([
      ['unsafe', 'packages[0].stories[0].story.url'],
      ['missing', 'packages[0].stories[1].story'],
    ]);
  });

  it.each([true, 'true', '2026-11-24', 1])('that was withdrawn (%j) leaves the front, and is reported', (withdrawn) => {
    const { stories, issues } = readStories({ story: { ...story, withdrawn } }, { story });
    expect(stories).toEqual([{ story }]);
    expect(issues).toContainEqual({
      kind: 'left-out',
      path: 'packages[0].stories[0]',
      message: 'is withdrawn ("The lamp stays"); it is removed from the front. Remove it from the data.',
    });
  });

  it('that is an article becomes its small form, and its issues have their paths', () => {
    const { stories, issues } = readStories({ story: { ...flood, deck: 7 } }, flood);
    expect(stories).toEqual([{ story: { ...toStoryLink(flood), deck: '7' } }, { story: toStoryLink(flood) }]);
    expect(issues.map(({ kind, path }) => [kind, path])).toEqual([
      ['changed', 'packages[0].stories[0].story'],
      ['changed', 'packages[0].stories[0].story.deck'],
      ['changed', 'packages[0].stories[1]'],
      ['changed', 'packages[0].stories[1]'],
    ]);
  });

  it('that is an article which was withdrawn leaves the front', () => {
    const corrections = [{ kind: 'withdrawal', text: 'It was not so.' }];
    const { stories, issues } = readStories({ story: { ...flood, corrections } });
    expect(stories).toEqual([]);
    expect(issues).toContainEqual(expect.objectContaining({ kind: 'left-out', path: 'packages[0].stories[0]' }));
  });

  it.each([
    [{ minutes: 6 }, { minutes: { 'in-full': 6 } }, 'minutes'],
    [{ media: { kind: 'film' } }, { media: undefined }, 'media'],
    [{ section: 'Town' }, { section: { name: 'Town' } }, 'section'],
    [{ authors: 'Ann' }, { authors: [{ name: 'Ann' }] }, 'authors'],
    [{ keyPoints: 'A point' }, { keyPoints: [{ text: 'A point' }] }, 'keyPoints'],
    [{ conversation: 'Who climbs?' }, { conversation: { question: 'Who climbs?' } }, 'conversation'],
    [{ sponsor: 'Savings' }, { sponsor: { name: 'Savings' } }, 'sponsor'],
    [{ teaser: 'Words' }, {}, 'teaser'],
    [{ headline: ['A', { type: 'note', id: '1' }] }, {}, 'headline[1].id'],
  ])('with %j is read as well as it can be', (fields, result, path) => {
    const { stories, issues } = readStories({ story: { ...story, ...fields } });
    expect(stories[0]?.story).toMatchObject({ ...story, ...('headline' in fields ? fields : {}), ...result });
    expect(issues.map((issue) => issue.path)).toContain(`packages[0].stories[0].story.${path}`);
  });
});

describe('Whatever is read as a front', () => {
  const seed = Number(process.env.FUZZ_SEED ?? 2031);
  const numRuns = isDeep ? 500 : 100;
  const nearFront = fc.oneof(
    { weight: 6, arbitrary: nearParts(everyFront) },
    { weight: 3, arbitrary: mutationOf(everyFront).map(({ article }) => article) },
    { weight: 1, arbitrary: anyData },
  );

  it('becomes a front that is read again without a change, and nothing throws', () => {
    fc.assert(
      fc.property(nearFront, (value) => {
        const front = readFront(value, { onIssue: () => {} });
        const again = readFront(front);
        // An id that is written in another form, or a date, needs no second reading.
        expect(again).toEqual(front);
        for (const given of [front, value as FrontData]) {
          checkFront(given, { now: new Date(0) });
          for (const one of listOf(Object(given).packages)) arrangePackage(one as StoryPackage);
        }
      }),
      { numRuns, seed },
    );
  });

  it('keeps every headline', () => {
    const headlines = ['First', 'Second', 'Third', 'Fourth'];
    const asStory = (headline: string) =>
      fc.constantFrom<unknown>(
        headline,
        { headline },
        { story: { headline } },
        { story: headline },
        { title: headline, url: '/x' },
        { story: { url: '/x', headline: [{ type: 'strong', text: headline }] }, size: 'enormous' },
        { headline, body: [{ type: 'paragraph', text: 'Words.' }] },
        { story: { headline: { text: headline }, url: 7 } },
      );
    const asPackage = (stories: unknown[]) =>
      fc.constantFrom<unknown>(
        stories,
        { stories },
        { layout: 'carousel', stories },
        { layout: 'slot', stories },
        { layout: 'lead', title: 7, stories },
        { layout: ['row'], stories: stories.length === 1 ? stories[0] : stories },
      );
    const fronts = fc
      .tuple(...headlines.map(asStory))
      .chain(([one, two, three, four]) => fc.tuple(asPackage([one, two, three]), asPackage([four])))
      .chain((packages) => fc.constantFrom<unknown>({ packages }, { title: ['The'], packages }, packages));
    fc.assert(
      fc.property(fronts, (value) => {
        expect(headlinesOf(readFront(value))).toEqual(headlines);
      }),
      { numRuns, seed },
    );
  });

  it('costs only what throws when it is looked at', () => {
    const closed = Object.defineProperty({ ...story }, 'deck', {
      enumerable: true,
      get: () => {
        throw new Error('The connection is closed.');
      },
    });
    const { stories, issues } = readStories({ story: closed }, { story });
    expect(stories).toEqual([{ story }, { story }]);
    expect(issues).toMatchObject([{ kind: 'left-out', path: 'packages[0].stories[0].story.deck' }]);
  });

  it('may hold itself, or 500 stories', () => {
    const packages: unknown[] = [{ layout: 'row', stories: Array.from({ length: 500 }, () => ({ story })) }];
    packages.push(packages, { layout: 'lead', stories: packages });
    expect(headlinesOf(read({ title: 'A', packages }).front).length).toBeGreaterThanOrEqual(500);
  });
});
