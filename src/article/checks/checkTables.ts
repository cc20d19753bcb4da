import { isRecord, listOf } from '../guards';
import type { Report } from './Report';
import type { Story } from './Story';

/** How many rows of a table, or events of a timeline, a short version has at most. */
const mostInBrief = 5;

/** Reports tables without header cells, and tables and timelines that are long for a short version. */
export function checkTables({ brief, body, conversation }: Story, report: Report): void {
  for (const { path, block } of [...brief, ...body, ...conversation]) {
    if (block.type === 'table' && !hasHeaders(listOf(block.head), listOf(block.rows))) {
      report(
        'table-without-headers',
        path,
        'has no header cells: a screen reader cannot say what a value is. Put the titles of the columns into head, or set header: "row" on the first cell of each row.',
      );
    }
  }
  for (const { path, block } of brief) {
    const [items, name] =
      block.type === 'table' ? [block.rows, 'rows'] : block.type === 'timeline' ? [block.events, 'events'] : [];
    const count = listOf<unknown>(items).length;
    if (count <= mostInBrief) continue;
    report(
      'too-long-for-brief',
      path,
      `has ${count} ${name} in the short version, which readers choose to save time. Keep at most ${mostInBrief}, and the others for the full story.`,
    );
  }
}

function hasHeaders(head: readonly unknown[], rows: readonly unknown[]): boolean {
  return head.length > 0 || rows.some((row) => isRecord(row) && listOf<unknown>(row.cells as unknown[]).some(isHeader));
}

function isHeader(cell: unknown): boolean {
  return isRecord(cell) && (cell.header === 'row' || cell.header === 'column');
}
