import type { CellSpan, TableBlock, TableCell, TableRow } from './Block';
import { type PlacedRow, placeCells } from './placeCells';
import type { ReadContext } from './Reader';

/** A table in which each row has a cell in every column: short rows get empty cells, and spans end at the edge. Reports both. */
export function squareTable(table: TableBlock, context: ReadContext): TableBlock {
  const head = placeCells(table.head ?? []);
  const rows = placeCells(table.rows);
  if (!head || !rows) {
    context.report('changed', 'has spans over more columns and rows than can be shown; the spans are ignored.');
    return { ...table, ...(table.head && { head: table.head.map(withoutSpans) }), rows: table.rows.map(withoutSpans) };
  }
  // A column in which no cell begins is none (a table model error of WHATWG HTML, 4.9.12.1).
  const width = [...head, ...rows].reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? -1) + 1), 0);
  const counts = { added: 0, cut: 0 };
  const square = (given: readonly TableRow[] | undefined) =>
    given && squareRows(given, placeCells(given, width) ?? [], counts);
  const squared = { head: square(table.head), rows: square(table.rows) ?? table.rows };
  if (counts.added > 0) {
    context.report(
      'changed',
      `has rows with fewer cells than the ${width} columns of the table; ${counts.added} empty ${counts.added === 1 ? 'cell is' : 'cells are'} added.`,
    );
  }
  if (counts.cut > 0) {
    context.report('changed', `has ${counts.cut} ${counts.cut === 1 ? 'span' : 'spans'} beyond its edge, cut there.`);
  }
  if (squared.head === table.head && squared.rows === table.rows) return table;
  return { ...table, ...(squared.head && { head: squared.head }), rows: squared.rows };
}

function squareRows(
  given: readonly TableRow[],
  placed: readonly PlacedRow[],
  counts: { added: number; cut: number },
): readonly TableRow[] {
  let isChanged = false;
  const rows = placed.map(({ cells, empty }, index): TableRow => {
    const row = given[index] as TableRow;
    const cut = cells.filter(
      ({ cell, columns, rows }) => columns < spans(cell, 'columns') || rows < spans(cell, 'rows'),
    );
    if (empty === 0 && cut.length === 0) return row;
    isChanged = true;
    counts.added += empty;
    counts.cut += cut.length;
    const fitting = cells.map((placed): TableCell => {
      if (!cut.includes(placed)) return placed.cell;
      return { ...placed.cell, span: { columns: placed.columns, rows: placed.rows } };
    });
    return { ...row, cells: [...fitting, ...Array.from({ length: empty }, (): TableCell => ({ text: '' }))] };
  });
  return isChanged ? rows : given;
}

function spans({ span }: TableCell, name: keyof CellSpan): number {
  return span?.[name] ?? 1;
}

function withoutSpans({ cells, ...row }: TableRow): TableRow {
  return { ...row, cells: cells.map(({ span, ...cell }) => cell) };
}
