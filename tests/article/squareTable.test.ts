import { describe, expect, it } from 'vitest';
import type { TableBlock, TableCell, TableRow } from '../../src/article/Block';
import type { Issue } from '../../src/article/Issue';
import { readArticle } from '../../src/article/readArticle';

/** A row of cells, each as its text, or with spans: `['A', columns, rows]`. */
function row(...cells: (string | [text: string, columns: number, rows?: number])[]): TableRow {
  return {
    cells: cells.map((cell): TableCell => {
      if (typeof cell === 'string') return { text: cell };
      const [text, columns, rows = 1] = cell;
      return { text, span: { columns, rows } };
    }),
  };
}

function read(table: Partial<TableBlock>): { table: TableBlock; issues: Issue[] } {
  const issues: Issue[] = [];
  const article = readArticle(
    { headline: 'Ships', body: [{ type: 'table', ...table }] },
    { onIssue: (issue) => issues.push(issue) },
  );
  return { table: article.body[0] as TableBlock, issues };
}

/** The texts of a row, with the spans of its cells if they have some. */
const rowsOf = ({ rows }: TableBlock) =>
  rows.map(({ cells }) =>
    cells.map(({ text, span }) => (span ? `${text} ${span.columns ?? 1}×${span.rows ?? 1}` : text)),
  );

describe('A table that is read', () => {
  it.each<[what: string, head: TableRow[] | undefined, rows: TableRow[]]>([
    ['rows of the same length', [row('A', 'B')], [row('1', '2'), row('3', '4')]],
    ['a header over two columns', [row('', ['B', 2])], [row('1', '2', '3')]],
    ['a header over two rows', undefined, [row(['A', 1, 2], '1'), row('2')]],
    ['a cell over the whole width', undefined, [row('1', '2'), row(['All', 2])]],
    ['a cell over two rows and two columns', undefined, [row(['A', 2, 2], '1'), row('2'), row('3', '4', '5')]],
  ])('is unchanged with %s', (_, head, rows) => {
    const given = { type: 'table', rows, ...(head && { head }) } as const;
    const { table, issues } = read(given);
    expect(issues).toEqual([]);
    expect(table).toEqual(given);
  });

  it('has a cell in each column of short rows', () => {
    const { table, issues } = read({ head: [row('A', 'B', 'C')], rows: [row('1'), row('1', '2', '3'), row()] });
    expect(rowsOf(table)).toEqual([
      ['1', '', ''],
      ['1', '2', '3'],
      ['', '', ''],
    ]);
    expect(issues).toMatchObject([{ kind: 'changed', path: 'body[0]' }]);
    expect(issues[0]?.message).toContain('5 empty cells are added');
  });

  it('has empty cells beside those that cover several rows', () => {
    const { table } = read({ rows: [row('1', '2', ['C', 1, 2]), row('3')] });
    expect(rowsOf(table)).toEqual([
      ['1', '2', 'C 1×2'],
      ['3', ''],
    ]);
  });

  it('has no spans beyond its last row and its last column', () => {
    const { table, issues } = read({ rows: [row('1', '2'), row(['All', 7]), row('3', ['B', 1, 9])] });
    expect(rowsOf(table)).toEqual([['1', '2'], ['All 2×1'], ['3', 'B 1×1']]);
    expect(issues.map(({ message }) => message)).toEqual(['has 2 spans beyond its edge, cut there.']);
  });

  it('has no columns in which no cell begins', () => {
    expect(rowsOf(read({ head: [row('A', ['B', 3])], rows: [row('1', '2')] }).table)).toEqual([['1', '2']]);
  });

  it('has no cells over each other', () => {
    const { table } = read({ rows: [row('1', ['B', 1, 2], '3'), row(['A', 2], '4')] });
    expect(rowsOf(table)).toEqual([
      ['1', 'B 1×2', '3'],
      ['A 1×1', '4'],
    ]);
  });

  it('keeps its words without its spans, if those cover too much', () => {
    const cells = Array.from({ length: 300 }, (_, index): [string, number, number] => [`${index}`, 900, 60_000]);
    const { table, issues } = read({ rows: [row(...cells), row('last')] });
    expect(rowsOf(table).flat()).toEqual([...cells.map(([text]) => text), 'last']);
    expect(issues.map(({ message }) => message)).toEqual([
      'has spans over more columns and rows than can be shown; the spans are ignored.',
    ]);
  });

  it('is read again without an issue', () => {
    const { table } = read({ rows: [row('1'), row('1', ['B', 1, 9], ['C', 5])] });
    expect(read(table)).toEqual({ table, issues: [] });
  });
});
