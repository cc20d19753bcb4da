import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ArticlePage, readArticle } from '../../src/index';
import { sampleOfRows } from '../deep';
import { nested } from '../fixtures/nearArticles';

const paragraph = (index: number) => ({ type: 'paragraph', text: `Words of paragraph ${index}.` });
const image = { url: '/lamp.jpg', alt: 'A lamp', width: 1200, height: 800 };

function many(count: number, make: (index: number) => unknown): unknown[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Fields of articles with one large block, or many notes. */
const articles: [name: string, article: object][] = [
  [
    'a table of 10,000 cells',
    {
      body: [
        {
          type: 'table',
          numeric: [1, 2],
          rows: many(1_000, (row) => ({ cells: many(10, (column) => ({ text: `${row}.${column}` })) })),
        },
      ],
    },
  ],
  [
    'a gallery of 500 pictures',
    {
      body: [
        { type: 'gallery', pictures: many(500, (index) => ({ image, caption: `Caption ${index}`, credit: 'Ann' })) },
      ],
    },
  ],
  [
    'a list nested 200 deep',
    {
      body: [{ type: 'list', items: nested(200, (items) => [{ text: 'Words', body: [{ type: 'list', items }] }]) }],
    },
  ],
  [
    'a timeline of 2,000 events',
    {
      body: [
        {
          type: 'timeline',
          events: many(2_000, (index) => ({ at: '2026-03-01', title: `Event ${index}`, body: [paragraph(index)] })),
        },
      ],
    },
  ],
  [
    '1,000 notes',
    {
      body: many(1_000, (index) => ({ type: 'paragraph', text: ['Words', { type: 'note', id: `note${index}` }] })),
      notes: many(1_000, (index) => ({ id: `note${index}`, text: `Note ${index}` })),
    },
  ],
  [
    '1,000 related links',
    {
      body: [{ type: 'relatedLinks', links: many(1_000, (index) => ({ url: `/${index}`, label: `Story ${index}` })) }],
    },
  ],
  [
    '1,000 questions',
    {
      body: [
        {
          type: 'questions',
          items: many(1_000, (index) => ({ question: `Why ${index}?`, answer: [paragraph(index)] })),
        },
      ],
    },
  ],
];

/** The least CPU time of some runs, in microseconds, of each of two that take turns: other work on the machine makes both slower. */
function leastTimes(...runs: readonly [() => void, () => void]): [number, number] {
  const least: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 3; round += 1) {
    for (const [index, run] of runs.entries()) {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      least[index] = Math.min(least[index] ?? 0, user + system);
    }
  }
  return least;
}

/** Reads an article as it is given, and renders it. */
function page(article: object): string {
  return renderToStaticMarkup(<ArticlePage article={readArticle({ headline: 'H', ...article })} />);
}

const rows = sampleOfRows(articles, 'a gallery of 500 pictures', 'a list nested 200 deep');

describe('What is large', () => {
  it.each(rows)('is read and rendered in the time of as many paragraphs as it has elements: %s', (_, large) => {
    const elements = page(large).split(/<\w/).length;
    // What is nested too deeply has fewer elements than objects.
    const objects = JSON.stringify(large).split('{').length;
    const plain = { body: many(Math.max(elements, objects), paragraph) };
    const [ofLarge, ofPlain] = leastTimes(
      () => page(large),
      () => page(plain),
    );
    // A paragraph has no attributes. What takes longer with the square of its size takes ten times as long here.
    expect(ofLarge / ofPlain).toBeLessThan(4);
  });
});
