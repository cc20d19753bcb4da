import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/Block';
import type { Issue } from '../../src/article/Issue';
import { plainTextOfBlocks } from '../../src/article/plainText';
import { readArticle } from '../../src/article/readArticle';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const box = (title: string, ...body: Block[]): Block => ({ type: 'factBox', title, body });

function read(body: readonly unknown[]): { body: readonly Block[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const article = readArticle({ headline: 'The wall', body }, { onIssue: (issue) => issues.push(issue) });
  return { body: article.body, issues };
}

describe('A box in a box', () => {
  const inner: Block = {
    type: 'factBox',
    id: 'inner',
    title: 'The pump',
    facts: [{ term: 'Built', value: '2019' }],
    body: [paragraph('It stands still.')],
    source: 'Harbour board',
    provenance: { source: 'trainedAlgorithmicMedia' },
  };

  it('becomes blocks of the outer one, in their order', () => {
    const { body, issues } = read([box('The wall', paragraph('Before.'), inner, paragraph('After.'))]);
    expect(plainTextOfBlocks(body)).toBe(
      'The wall\nBefore.\nThe pump\nBuilt\n2019\nIt stands still.\nHarbour board\nAfter.\n',
    );
    expect(body).toMatchObject([{ body: [{}, { type: 'heading' }, { type: 'list' }, {}, {}, {}] }]);
    expect(issues).toMatchObject([{ kind: 'changed', path: 'body[0].body[1]' }]);
  });

  it('keeps its id, and that a machine made it', () => {
    const [outer] = read([box('The wall', inner)]).body;
    const inside = outer?.type === 'factBox' ? (outer.body ?? []) : [];
    expect(inside.map(({ id }) => id)).toEqual(['inner', undefined, undefined, undefined]);
    expect(inside.every(({ provenance }) => provenance?.source === 'trainedAlgorithmicMedia')).toBe(true);
  });

  it('is unfolded at any depth, also in other blocks', () => {
    const details: Block = { type: 'details', summary: 'More', body: [box('B', box('C', paragraph('Words.')))] };
    const { body, issues } = read([box('A', details)]);
    expect(JSON.stringify(body).match(/factBox/g)).toHaveLength(1);
    expect(plainTextOfBlocks(body)).toBe('A\nMore\nB\nC\nWords.\n');
    expect(issues).toHaveLength(2);
  });

  it('is no fault beside a box', () => {
    const body = [box('A', paragraph('One.')), { type: 'details', summary: 'More', body: [box('B')] }];
    expect(read(body)).toEqual({ body, issues: [] });
  });

  it('keeps the words of its facts that cannot be read', () => {
    const { body } = read([box('A', { type: 'factBox', title: 'B', facts: ['Nobody knows.'] } as unknown as Block)]);
    expect(plainTextOfBlocks(body)).toBe('A\nB\nNobody knows.\n');
  });
});
