import type { TableCell, TableRow } from './Block';
import { listOf } from './guards';

/** A cell of a table, and where it is. */
export interface PlacedCell {
  /** The cell as it was given; it may be any value. */
  cell: TableCell;
  /** The first column that it covers, from 0. */
  column: number;
  /** How many columns it covers. */
  columns: number;
  /** How many rows it covers. */
  rows: number;
}

/** A row of a table with the places of its cells. */
export interface PlacedRow {
  cells: readonly PlacedCell[];
  /** How many columns no cell covers, neither one of this row nor one above. */
  empty: number;
}

/** So many places a table may have: a few cells with large spans stand for millions. */
const mostPlaces = 200_000;

/** The largest spans (WHATWG HTML, 4.9.11). */
const mostColumns = 1000;
const mostRows = 65_534;

/**
 * Finds the place of each cell in some rows of a table, as browsers do (WHATWG HTML, 4.9.12). A span ends at the last row, at the last
 * of `width` columns, and where a cell above covers the next column. Undefined for rows with too many places.
 */
export function placeCells(rows: readonly TableRow[], width = Number.POSITIVE_INFINITY): PlacedRow[] | undefined {
  const placed: PlacedRow[] = [];
  /** For each column, how many rows from the present one on are covered. */
  const covered: number[] = [];
  let places = 0;
  for (const [index, row] of rows.entries()) {
    const cells: PlacedCell[] = [];
    let column = 0;
    for (const cell of listOf(row?.cells)) {
      while (covered[column]) column += 1;
      const rowsOfCell = Math.min(spanOf(cell?.span?.rows, mostRows), rows.length - index);
      const most = Math.min(spanOf(cell?.span?.columns, mostColumns), width - column);
      let columns = 0;
      do {
        covered[column + columns] = rowsOfCell;
        columns += 1;
      } while (columns < most && !covered[column + columns]);
      cells.push({ cell, column, columns, rows: rowsOfCell });
      column += columns;
      if (covered.length > mostPlaces) return undefined;
    }
    places += covered.length;
    if (places > mostPlaces) return undefined;
    let filled = 0;
    for (const [at, left] of covered.entries()) {
      if (!left) continue;
      covered[at] = left - 1;
      filled += 1;
    }
    placed.push({ cells, empty: width === Number.POSITIVE_INFINITY ? 0 : width - filled });
  }
  return placed;
}

function spanOf(value: unknown, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 1 ? Math.min(value, most) : 1;
}
