import { describe, expect, it } from 'vitest';
import { checkFront, frontSeverities } from '../../src/front/checkFront';
import type { FrontData, FrontPackage, FrontStory } from '../../src/front/FrontData';
import type { FrontRule } from '../../src/front/FrontFinding';
import type { StoryLink } from '../../src/front/StoryLink';
import { saltmereFront } from '../../stories/fronts/saltmere';

const image = { url: '/lamp.jpg', alt: '', width: 1200, height: 800 };
let count = 0;

/** A story with an address of its own. */
function one(more: Partial<StoryLink> = {}, shown: Partial<FrontStory> = {}): FrontStory {
  count += 1;
  return { story: { url: `/story-${count}`, headline: `Story ${count}`, ...more }, ...shown };
}

const some = (length: number) => Array.from({ length }, () => one());
const front = (...packages: FrontPackage[]): FrontData => ({ title: 'The Courier', packages });
const row = (stories: readonly FrontStory[], more: object = {}): FrontPackage => ({
  layout: 'row',
  title: 'Town',
  stories,
  ...more,
});

/** Each finding as its rule and its path. */
function findingsOf(given: FrontData, now?: Date): string[] {
  return checkFront(given, { now }).map(({ rule, path }) => `${rule} ${path}`);
}

it('has nothing against the front of the stories', () => {
  expect(checkFront(saltmereFront, { now: new Date('2026-11-26T15:00:00Z') })).toEqual([]);
});

const ai = { id: 'm', name: 'Model', kind: 'ai' } as const;
const hidden = { source: 'trainedAlgorithmicMedia', disclosure: 'none' } as never;
const unsigned = { source: 'trainedAlgorithmicMedia', exemption: 'editorial' } as never;
const twice = one();

/** For each rule fronts that break it, with where. */
const broken: Record<FrontRule, [given: FrontData, path: string][]> = {
  'story-twice': [
    [front(row([twice, ...some(2), twice])), 'packages[0].stories[3]'],
    [
      front(row([twice, ...some(2)]), {
        layout: 'opinion',
        stories: [{ story: { ...twice.story, url: `${twice.story.url}/#in-full`, authors: [{ name: 'Ann' }] } }],
      }),
      'packages[1].stories[0]',
    ],
    [front({ layout: 'mostRead', stories: [twice, twice] }), 'packages[0].stories[1]'],
  ],
  'story-withdrawn': [[front(row([one({ withdrawn: true })])), 'packages[0].stories[0].story']],
  'story-without-url': [[front(row([one({ url: '' })])), 'packages[0].stories[0].story']],
  'two-leads': [
    [
      front({ layout: 'lead', stories: [one({ image })] }, row(some(3)), { layout: 'lead', stories: [one({ image })] }),
      'packages[2].stories[0]',
    ],
    [
      front({ layout: 'lead', stories: [one({ image })] }, row([one({}, { size: 'lead' }), one()])),
      'packages[1].stories[0]',
    ],
  ],
  'title-missing': [
    [{ title: '', packages: [] }, ''],
    [front({ layout: 'row', stories: some(2) }), 'packages[0]'],
    [front({ layout: 'newsletter' }), 'packages[0]'],
  ],
  'no-stories': [[front(row([])), 'packages[0]']],
  'too-many-stories': [
    [front(row(some(13))), 'packages[0]'],
    [front({ layout: 'glance', stories: [one({ keyPoints: [{ text: 'A' }] }), one()] }), 'packages[0]'],
    [front({ layout: 'mostRead', stories: some(11) }), 'packages[0]'],
  ],
  'same-arrangement': [[front(row(some(3)), row(some(3))), 'packages[1]']],
  'size-above-first': [[front(row([one(), one(), one({}, { size: 'large' })])), 'packages[0].stories[2].size']],
  'picture-missing': [
    [front({ layout: 'lead', stories: [one()] }), 'packages[0].stories[0].story'],
    [front({ layout: 'feature', title: 'Coast', stories: some(3) }), 'packages[0].stories[0].story'],
    [front({ layout: 'pictures', title: 'Seen', stories: [one({ image }), one()] }), 'packages[0].stories[1].story'],
    [front(row([one({}, { picture: 'above' })])), 'packages[0].stories[0].story'],
  ],
  'key-points-missing': [[front({ layout: 'glance', stories: some(1) }), 'packages[0].stories[0].story']],
  'author-missing': [[front({ layout: 'opinion', stories: some(1) }), 'packages[0].stories[0].story']],
  'conversation-missing': [[front({ layout: 'conversation', stories: some(1) }), 'packages[0].stories[0].story']],
  'not-live': [
    [front({ layout: 'live', stories: some(1) }), 'packages[0].stories[0].story.live'],
    [
      front({
        layout: 'live',
        stories: [one({ live: { startedAt: '2026-11-24T08:00:00Z', endedAt: '2026-11-24T09:00:00Z' } })],
      }),
      'packages[0].stories[0].story.live',
    ],
  ],
  'limit-without-url': [[front(row(some(3), { limit: 1 })), 'packages[0].limit']],
  'limit-hides-nothing': [[front(row(some(3), { limit: 2, url: '/town' })), 'packages[0].limit']],
  'changed-before-published': [
    [
      front(row([one({ publishedAt: '2026-11-24T08:00:00Z', modifiedAt: '2026-11-23' })])),
      'packages[0].stories[0].story.modifiedAt',
    ],
  ],
  'published-in-future': [
    [front(row([one({ publishedAt: '2026-11-26T08:00:00Z' })])), 'packages[0].stories[0].story.publishedAt'],
  ],
  'machine-not-disclosed': [
    [front(row([one({ provenance: hidden })])), 'packages[0].stories[0].story.provenance.disclosure'],
    [
      front(row([one({ provenanceOf: { summary: hidden } })])),
      'packages[0].stories[0].story.provenanceOf.summary.disclosure',
    ],
    [
      front(row([one({ keyPoints: [{ text: 'A', provenance: hidden }] })])),
      'packages[0].stories[0].story.keyPoints[0].provenance.disclosure',
    ],
  ],
  'exemption-not-borne-out': [
    [front(row([one({ provenance: unsigned })])), 'packages[0].stories[0].story.provenance.exemption'],
  ],
  'machine-not-named': [
    [
      front({ layout: 'conversation', stories: [one({ conversation: { question: 'Who?', answerer: ai } })] }),
      'packages[0].stories[0].story.conversation.answerer',
    ],
  ],
};

const rows = Object.entries(broken).flatMap(([rule, fronts]) =>
  fronts.map(([given, path]) => [rule as FrontRule, path, given] as const),
);

describe('The rule', () => {
  it.each(rows)('%s is broken at %j, and no other', (rule, path, given) => {
    const findings = checkFront(given, { now: new Date('2026-11-25T00:00:00Z') });
    expect(findings).toEqual([
      { rule, path, severity: frontSeverities[rule], message: expect.stringMatching(/^(?:is|has|was|needs) .+\.$/s) },
    ]);
  });
});

describe('What is no fault:', () => {
  it('stories of the lists of what is new and read that are also in a package', () => {
    const stories = some(3);
    expect(findingsOf(front(row(stories), { layout: 'latest', stories }, { layout: 'mostRead', stories }))).toEqual([]);
  });

  it('a mirrored feature under another one', () => {
    const feature = (mirrored: boolean): FrontPackage => ({
      layout: 'feature',
      title: 'Coast',
      mirrored,
      stories: [one({ image }), ...some(4)],
    });
    expect(findingsOf(front(feature(false), feature(true)))).toEqual([]);
    expect(findingsOf(front(feature(false), feature(false)))).toEqual(['same-arrangement packages[1]']);
  });

  it('a first story whose picture the editor left out', () => {
    expect(findingsOf(front({ layout: 'lead', stories: [one({}, { picture: 'none' })] }))).toEqual([]);
  });

  it('a date that comes later, if nobody says what time it is', () => {
    expect(findingsOf(front(row([one({ publishedAt: '2999-11-26' })])))).toEqual([]);
  });

  it('a machine that is named somewhere around its answer', () => {
    const provenance = { source: 'trainedAlgorithmicMedia', system: 'Lamp 2' } as const;
    const conversation = { question: 'Who?', answerer: ai };
    for (const more of [{ provenance }, { provenanceOf: { conversation: provenance } }]) {
      expect(findingsOf(front({ layout: 'conversation', stories: [one({ conversation, ...more })] }))).toEqual([]);
    }
  });
});

it('takes any value', () => {
  for (const value of [
    undefined,
    null,
    7,
    'words',
    [],
    { packages: 'words' },
    { packages: [null, { stories: [7] }] },
  ]) {
    expect(() => checkFront(value as never)).not.toThrow();
  }
});
