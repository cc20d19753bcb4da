import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block } from '../../src/article/Block';
import { machineShares } from '../../src/article/machineShares';
import type { Provenance } from '../../src/article/Provenance';
import { box, boxed, knowBoxes } from '../fixtures/boxes';

knowBoxes();

const provenance: Provenance = { source: 'trainedAlgorithmicMedia' };
const made: Block = { type: 'paragraph', id: 'made', text: 'It burned.', provenance };
const written: Block = { type: 'paragraph', id: 'written', text: 'It burned.', provenance: { source: 'humanEdits' } };

function sharesIn(fields: Partial<Article>): unknown {
  const shares = machineShares({ headline: 'The lamp', body: [], ...fields });
  return shares && Object.fromEntries(shares.parts);
}

describe('machineShares', () => {
  it('finds nothing in the work of people', () => {
    expect(sharesIn({ body: [written, box([written])], provenanceOf: { summary: { source: 'humanEdits' } } })).toBe(
      undefined,
    );
  });

  it.each([0, 1, 4])('finds a block in %d others, by its id', (levels) => {
    expect(sharesIn({ body: [boxed(levels, made)] })).toEqual({ passage: 'made' });
  });

  it('finds a block without an id by the depth that it stands in', () => {
    const { id, ...nameless } = made;
    expect(sharesIn({ brief: [boxed(2, nameless as Block)] })).toEqual({ passage: 'in-brief' });
  });

  it('finds a block in a turn, by the conversation', () => {
    const turns = [{ speaker: 'ann', body: [boxed(1, made)] }];
    expect(sharesIn({ conversation: { speakers: [], turns } })).toEqual({ conversation: 'conversation' });
  });

  it('finds pictures, key points, speakers and whole parts', () => {
    const image = { url: '/x.jpg', alt: '', width: 3, height: 2 };
    expect(
      sharesIn({
        summary: 'It burned.',
        keyPoints: [{ id: 'point', text: 'It burned.', provenance }],
        body: [{ type: 'figure', id: 'picture', image, provenance }],
        provenanceOf: { summary: provenance, deck: provenance },
        conversation: { speakers: [{ id: 'ann', name: 'Ann', kind: 'ai', provenance }], turns: [] },
      }),
    ).toEqual({ summary: 'at-a-glance-summary', keyPoints: 'point', picture: 'picture', conversation: 'conversation' });
  });

  it('tells whether all of it is generative', () => {
    const automatic: Block = { ...made, provenance: { source: 'algorithmicMedia' } };
    expect(machineShares({ headline: '', body: [made] })?.isAllAi).toBe(true);
    expect(machineShares({ headline: '', body: [made, box([automatic])] })?.isAllAi).toBe(false);
  });

  it('has ids of parts and depths that begin with a prefix; those of blocks are in the data', () => {
    const { id, ...nameless } = made;
    const article: Article = {
      headline: '',
      summary: 'Lamp',
      keyPoints: [{ id: 'point', text: 'Lamp', provenance }],
      body: [nameless as Block],
      provenanceOf: { summary: provenance },
    };
    expect(Object.fromEntries(machineShares(article, 'b-')?.parts ?? [])).toEqual({
      summary: 'b-at-a-glance-summary',
      keyPoints: 'point',
      passage: 'b-in-full',
    });
  });
});
