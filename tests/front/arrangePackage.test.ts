import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArrangedColumn, type Arrangement, arrangePackage, estimatedHeight } from '../../src/front/arrangePackage';
import type { FrontStory, StoryPackage } from '../../src/front/FrontData';
import { isDeep } from '../deep';

const image = { url: '/lamp.jpg', alt: '', width: 1200, height: 800 };
const layouts = [
  'lead',
  'row',
  'glance',
  'opinion',
  'feature',
  'conversation',
  'pictures',
  'latest',
  'mostRead',
  'live',
] as const;

/** As many stories as there are letters; those with a `p` have a picture. */
function storiesOf(pictures: string): FrontStory[] {
  return [...pictures].map((letter, index) => ({
    story: { url: `/${index}`, headline: `Story ${index}`, ...(letter === 'p' && { image }) },
  }));
}

/** Every mix of stories with and without a picture; of many stories, some. */
function mixesOf(count: number): string[] {
  const all = Array.from({ length: 2 ** count }, (_, mix) => mix);
  const [few, step] = isDeep ? [9, 7] : [6, 61];
  const some = count <= few ? all : all.filter((mix) => mix % step === 0 || mix === 2 ** count - 1);
  return some.map((mix) => mix.toString(2).padStart(count, '0').replaceAll('1', 'p').replaceAll('0', '-'));
}

const packages: StoryPackage[] = layouts.flatMap((layout) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((count) =>
    mixesOf(count).map((mix): StoryPackage => ({ layout, stories: storiesOf(mix) })),
  ),
);

const columnsOf = ({ below, rows }: Arrangement): ArrangedColumn[] => [...below, ...rows.flat()];

/** The positions of the stories, in the order in which they are read. */
function orderOf(arrangement: Arrangement): number[] {
  const { lead, beside } = arrangement;
  return [...(lead ? [lead] : []), ...beside, ...columnsOf(arrangement).flatMap(({ stories }) => stories)].map(
    ({ index }) => index,
  );
}

/** The arrangement in short: the spans of columns with the sizes of their stories. */
function inShort({ lead, beside, below, rows }: Arrangement): string {
  const one = ({ size, picture }: { size: string; picture: string }) =>
    picture === 'none' ? size : `${size} ${picture}`;
  const column = ({ span, stories }: ArrangedColumn) => `${span}: ${stories.map(one).join(', ')}`;
  return [
    ...(lead ? [one(lead)] : []),
    ...(beside.length > 0 ? [`beside: ${beside.map(one).join(', ')}`] : []),
    ...(below.length > 0 ? [`below ${below.map(column).join(' | ')}`] : []),
    ...rows.map((row) => row.map(column).join(' | ')),
  ].join('; ');
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('Any number of stories, with and without pictures', () => {
  it('stands in its package once, in the order of importance', () => {
    for (const one of packages) {
      const order = orderOf(arrangePackage(one));
      const byImportance = one.stories.map((_, index) => index);
      // Among pictures, those without one come last.
      const isPictured = (index: number) => one.stories[index]?.story.image !== undefined;
      const pictured = [...byImportance.filter(isPictured), ...byImportance.filter((index) => !isPictured(index))];
      expect(order).toEqual(one.layout === 'pictures' ? pictured : byImportance);
    }
  });

  it('leaves no hole: each row is full, and no column is empty', () => {
    for (const one of packages) {
      const { below, rows } = arrangePackage(one);
      for (const columns of [below, ...rows]) {
        if (columns.length === 0) continue;
        expect(sum(columns.map(({ span }) => span))).toBeCloseTo(columns === below ? 4 : 6);
        expect(columns.every(({ stories }) => stories.length > 0)).toBe(true);
      }
    }
  });

  it('has columns that are equally high, where they are equally wide', () => {
    for (const one of packages) {
      for (const row of arrangePackage(one).rows) {
        const heights = row.map(({ stories }) => sum(stories.map(estimatedHeight)));
        const isEven = row.every(({ span }) => span === row[0]?.span);
        // The name of the first voice is as large as two others.
        if (isEven && one.layout !== 'opinion') expect(new Set(heights).size, inShort(arrangePackage(one))).toBe(1);
      }
    }
  });

  it('leaves no story alone under a row of several', () => {
    for (const one of packages) {
      const { rows } = arrangePackage(one);
      for (const [index, row] of rows.entries()) {
        // Among pictures, one without a picture has a row of its own.
        if (index > 0 && rows[index - 1]?.length !== 1 && one.layout !== 'pictures')
          expect(row.length, inShort(arrangePackage(one))).toBeGreaterThan(1);
      }
    }
  });

  it('has no picture where there is none', () => {
    for (const one of packages) {
      const arrangement = arrangePackage(one);
      const all = [...arrangement.beside, ...columnsOf(arrangement).flatMap(({ stories }) => stories)];
      expect(all.every(({ story, picture }) => story.image || picture === 'none')).toBe(true);
    }
  });

  it('beyond twelve continues in more rows', () => {
    for (const layout of layouts) {
      const arrangement = arrangePackage({ layout, stories: storiesOf('p'.repeat(500)) });
      expect(orderOf(arrangement)).toHaveLength(500);
      const isList = layout === 'latest' || layout === 'mostRead' || layout === 'live';
      if (isList) continue;
      for (const { stories } of columnsOf(arrangement)) expect(stories.length).toBeLessThanOrEqual(12);
    }
  });

  it('can be none', () => {
    for (const layout of layouts) {
      expect(arrangePackage({ layout, stories: [] })).toEqual({ beside: [], below: [], rows: [] });
    }
  });
});

describe('What the editor says', () => {
  const sizes = ['lead', 'large', 'medium', 'small', 'row', 'text'] as const;
  const mixed = fc.record({
    layout: fc.constantFrom(...layouts),
    stories: fc.array(
      fc.record(
        {
          story: fc.constantFrom(
            ...storiesOf('p-').map(({ story }) => ({ ...story, keyPoints: [{ text: 'A point' }] })),
          ),
          size: fc.constantFrom(...sizes),
          picture: fc.constantFrom('above', 'beside', 'end', 'none'),
          keyPoints: fc.constantFrom('open', 'closed', 'none'),
        },
        { requiredKeys: ['story'] },
      ),
      { maxLength: 20 },
    ),
  });

  it('is kept, and composes in any mix', () => {
    fc.assert(
      fc.property(mixed, (given) => {
        const one = given as StoryPackage;
        const arrangement = arrangePackage(one);
        expect(orderOf(arrangement).sort((a, b) => a - b)).toEqual(one.stories.map((_, index) => index));
        const { lead, beside } = arrangement;
        const all = [...(lead ? [lead] : []), ...beside, ...columnsOf(arrangement).flatMap(({ stories }) => stories)];
        for (const { index, size, picture, keyPoints } of all) {
          const { story, ...editors } = one.stories[index] as FrontStory;
          expect(size).toBe(editors.size ?? size);
          expect(picture).toBe(story.image ? (editors.picture ?? picture) : 'none');
          expect(keyPoints).toBe(editors.keyPoints ?? keyPoints);
        }
        for (const row of arrangement.rows) expect(sum(row.map(({ span }) => span))).toBeCloseTo(6);
        expect(columnsOf(arrangement).every(({ stories }) => stories.length > 0)).toBe(true);
      }),
      { numRuns: isDeep ? 400 : 150, seed: 2031 },
    );
  });

  it('of a limit marks what a phone leaves to the page of the package', () => {
    const beyond = (more: Partial<StoryPackage>) => {
      const { rows } = arrangePackage({ layout: 'row', stories: storiesOf('----'), ...more } as StoryPackage);
      return rows.flat().flatMap(({ stories }) => stories.filter((one) => one.isBeyondLimit).map(({ index }) => index));
    };
    expect(beyond({ limit: 1, url: '/town' })).toEqual([2, 3]);
    expect(beyond({ limit: 0, url: '/town' })).toEqual([1, 2, 3]);
    expect(beyond({ limit: 1 })).toEqual([]);
    expect(beyond({ url: '/town' })).toEqual([]);
  });

  it.each([
    [1, ['6']],
    [2, ['3 3']],
    [3, ['2 2 2']],
  ] as const)('of %j columns is the highest number of them', (columns, spans) => {
    const { rows } = arrangePackage({ layout: 'row', columns, stories: storiesOf('------') });
    expect(rows.map((row) => row.map(({ span }) => span).join(' '))).toEqual(spans);
  });
});

describe('The arrangement of', () => {
  it.each<[StoryPackage['layout'], pictures: string, arrangement: string]>([
    ['lead', 'p', 'lead above'],
    ['lead', 'p-p--', 'lead above; beside: medium, row end; below 2: small | 2: small'],
    [
      'lead',
      'p------',
      'lead above; beside: medium, row, row; below 1.3333333333333333: small | 1.3333333333333333: small | 1.3333333333333333: small',
    ],
    [
      'lead',
      'p-------',
      'lead above; beside: medium, row; below 2: small | 2: small; 2: medium | 2: medium | 2: medium',
    ],
    ['lead', '-----', 'lead; 3: medium | 3: medium; 3: small | 3: small'],
    ['row', 'p', '6: large beside'],
    ['row', 'pp', '3: medium above | 3: medium above'],
    ['row', 'p-', '3: medium | 3: medium'],
    ['row', 'ppp', '2: medium above | 2: medium above | 2: medium above'],
    ['row', 'p---', '6: large beside; 2: medium | 2: medium | 2: medium'],
    ['row', 'p------', '3: medium above | 2: medium, small, small | 1: small, small, small'],
    ['row', 'p--------', '3: medium above | 2: medium, small, small | 1: small, small, small; 3: medium | 3: medium'],
    ['row', '-----', '3: medium | 3: medium; 2: small | 2: small | 2: small'],
    ['opinion', '--', '3: medium | 3: medium'],
    ['opinion', '----', '3: large | 3: medium; 3: medium | 3: medium'],
    ['opinion', '------', '3: large | 3: medium, medium; 2: medium | 2: medium | 2: medium'],
    ['feature', 'pp---', '4: large above | 2: row end, small, small, small'],
    ['feature', 'p--', '6: large beside; 3: medium | 3: medium'],
    ['feature', '----', '4: large | 2: medium; 3: medium | 3: medium'],
    ['pictures', 'ppppp', '3: medium above | 3: medium above; 2: medium above | 2: medium above | 2: medium above'],
    ['glance', '-', 'large'],
    ['latest', '---', '6: text, text, text'],
  ])('%s with %j', (layout, pictures, arrangement) => {
    expect(inShort(arrangePackage({ layout, stories: storiesOf(pictures) }))).toBe(arrangement);
  });

  it('a mirrored feature is read in the order in which it is seen', () => {
    const arrangement = arrangePackage({ layout: 'feature', mirrored: true, stories: storiesOf('pp--') });
    expect(inShort(arrangement)).toBe('2: medium above, small, small | 4: large above');
    expect(orderOf(arrangement)).toEqual([1, 2, 3, 0]);
  });
});
