import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Blocks, DataTable, type TableRow } from '../../src/index';

const head: TableRow[] = [{ cells: [{ text: '' }, { text: 'Rebuild' }, { text: 'Do nothing' }] }];
const rows: TableRow[] = [
  { cells: [{ text: 'Stone', header: 'row' }, { text: '2,640' }, { text: '0' }] },
  { cells: [{ text: 'Pumps', header: 'row' }, { text: '450.25 m' }, { text: '−3.5' }] },
];

/** The decimals that are kept free after the number of each cell. */
const unseen = () => screen.getAllByRole('cell').map((cell) => cell.querySelector('span')?.dataset.decimals);

describe('DataTable', () => {
  it('is a table that is named by its caption, with headers for columns and rows', () => {
    render(<DataTable caption="What each plan costs" head={head} rows={rows} />);
    const table = screen.getByRole('table', { name: 'What each plan costs' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Rebuild', 'Do nothing']);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Stone', 'Pumps']);
  });

  it('is announced by its caption alone: there is no landmark and no further tab stop', () => {
    const { container } = render(<DataTable caption="Costs" rows={rows} />);
    expect(screen.queryByRole('region')).toBeNull();
    expect(container.querySelector('[tabindex]')).toBeNull();
  });

  it('keeps spans, and says which columns and rows a header is for', () => {
    render(
      <DataTable
        head={[{ cells: [{ text: 'Plans', span: { columns: 2 } }] }]}
        rows={[
          { cells: [{ text: 'Stone', header: 'row', span: { rows: 2 } }, { text: '1' }] },
          { cells: [{ text: '2' }] },
        ]}
      />,
    );
    expect(screen.getByText('Plans')).toHaveAttribute('colspan', '2');
    expect(screen.getByText('Plans')).toHaveAttribute('scope', 'colgroup');
    expect(screen.getByText('Stone')).toHaveAttribute('rowspan', '2');
    expect(screen.getByText('Stone')).toHaveAttribute('scope', 'rowgroup');
  });

  it('has no header for a column whose first cell is empty', () => {
    render(<DataTable head={head} rows={rows} />);
    expect(screen.getAllByRole('row')[0]?.firstElementChild?.tagName).toBe('TD');
  });

  it('keeps room for missing decimals in columns of numbers, and adds no words', () => {
    render(<DataTable rows={rows} numeric={[1, 2]} />);
    expect(unseen()).toEqual(['.25', '.5', undefined, undefined]);
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['2,640', '0', '450.25 m', '−3.5']);
  });

  it('knows the decimals of the language', () => {
    const cells = ['1.480', '3,5 Mio.', '12'].map((text) => ({ cells: [{ text }] }));
    render(<DataTable rows={cells} numeric={[0]} language="de" />);
    expect(unseen()).toEqual([',5', undefined, ',5']);
  });

  it('aligns numbers in the columns where they are, whatever covers others', () => {
    render(
      <DataTable
        rows={[
          { cells: [{ text: 'A', span: { rows: 2 } }, { text: '1' }] },
          { cells: [{ text: '2' }] },
          { cells: [{ text: 'B' }, { text: 'none', align: 'start' }] },
        ]}
        numeric={[1]}
      />,
    );
    expect(screen.getAllByRole('cell').map((cell) => cell.dataset.align)).toEqual([
      undefined,
      'number',
      'number',
      undefined,
      undefined,
    ]);
  });

  it('tells the unit before the table, and note and source after it', () => {
    const { container } = render(
      <DataTable unit="Thousands of pounds" rows={rows} foot="Without tax." source="Harbour board" />,
    );
    expect(container.firstElementChild?.firstElementChild).toHaveTextContent('Thousands of pounds');
    expect(container.querySelector('figcaption')).toHaveTextContent('Without tax.Source: Harbour board');
  });

  it('keeps the marks of texts', () => {
    render(
      <Blocks
        blocks={[
          {
            type: 'table',
            rows: [{ cells: [{ text: ['1', { type: 'link', text: 'a', url: '/a' }] }, { text: '0.5' }] }],
          },
        ]}
      />,
    );
    expect(screen.getByRole('link', { name: 'a' })).toHaveAttribute('href', '/a');
  });

  it.each<[what: string, rows: unknown, words: string]>([
    ['cells that are words', [{ cells: ['A', 7, null] }], 'A7'],
    ['rows that are words', ['A', { cells: 'B' }], 'AB'],
    ['a row with words elsewhere', [{ said: 'A' }, { cells: [{ text: 'B' }] }], 'AB'],
    ['cells with words elsewhere', [{ cells: [{ said: 'A' }, { text: '' }] }], 'A'],
    ['spans that are none', [{ cells: [{ text: 'A', span: { columns: -1, rows: 'many' } }] }], 'A'],
    [
      'a span over a million columns',
      [{ cells: [{ text: 'A', span: { columns: 1e6, rows: 1e9 } }, { text: 'B' }] }],
      'AB',
    ],
  ])('keeps the words of %s', (_, given, words) => {
    const { container } = render(<DataTable rows={given as TableRow[]} />);
    expect(container).toHaveTextContent(words);
  });
});
