import { describe, expect, it } from 'vitest';
import type { Block, TableBlock, TableRow } from '../../src/article/Block';
import { checkArticle } from '../../src/article/checkArticle';

const cells = (...texts: string[]): TableRow => ({ cells: texts.map((text) => ({ text })) });
const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => cells(`Ship ${index}`, '41'));
const head = [cells('Ship', 'Length')];
const table = (rest: Partial<TableBlock>): TableBlock => ({ type: 'table', rows: rowsOf(2), ...rest });

const found = (body: readonly Block[], brief?: readonly Block[]) =>
  checkArticle({ headline: 'Ships', body, ...(brief && { brief }) })
    .filter(({ rule }) => rule !== 'brief-too-long')
    .map(({ rule, severity, path }) => [rule, severity, path]);

describe('A table', () => {
  it('without header cells is found, wherever it is', () => {
    expect(found([table({}), { type: 'details', summary: 'More', body: [table({})] }])).toEqual([
      ['table-without-headers', 'warning', 'body[0]'],
      ['table-without-headers', 'warning', 'body[1].body[0]'],
    ]);
  });

  it.each<[what: string, rest: Partial<TableBlock>]>([
    ['a head', { head }],
    ['headers of rows', { rows: [{ cells: [{ text: 'Gull', header: 'row' }, { text: '41' }] }] }],
    ['headers of columns among its rows', { rows: [{ cells: [{ text: 'Ship', header: 'column' }] }] }],
  ])('with %s is not', (_, rest) => {
    expect(found([table(rest)])).toEqual([]);
  });

  it('is found if it is long for the short version, and so is a timeline', () => {
    const events = Array.from({ length: 6 }, (_, index) => ({ label: `${1761 + index}` }));
    const brief: Block[] = [
      table({ head, rows: rowsOf(6) }),
      { type: 'timeline', events },
      table({ head, rows: rowsOf(5) }),
      { type: 'timeline', events: events.slice(1) },
    ];
    expect(found([], brief)).toEqual([
      ['too-long-for-brief', 'warning', 'brief[0]'],
      ['too-long-for-brief', 'warning', 'brief[1]'],
    ]);
    expect(found(brief)).toEqual([]);
  });
});
