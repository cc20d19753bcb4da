import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { TableRow } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { hasSome, isRecord, listOf } from '../../article/guards';
import { textOf } from '../../article/inline';
import { type PlacedCell, type PlacedRow, placeCells } from '../../article/placeCells';
import type { Text } from '../../article/Text';
import { hasDecimalComma } from '../../messages/format';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { besideLabels, wide } from '../../theme/grid';
import * as measure from '../../theme/measure';
import { atEdge } from '../../theme/ownElements';
import * as size from '../../theme/size';
import { displayFamily, labelText, linkText, quoteTracking, smallText } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { inlineText } from '../InlineText/InlineText';
import { nodeOf } from '../nodeOf';
import { overGauge } from '../overGauge';
import { renderSource } from '../renderSource';
import { ScrollBox } from '../scroll/ScrollBox.client';

/** Props of `DataTable`, besides the attributes of `<figure>`. */
export interface DataTableProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /** The rows. */
  rows: readonly TableRow[];
  /** The rows of column headers. */
  head?: readonly TableRow[];
  /** What the table shows. */
  caption?: ReactNode;
  /** The unit of the numbers, such as "Thousands of pounds". */
  unit?: ReactNode;
  /** The columns whose cells are numbers, by position from 0: they are aligned by their digits. */
  numeric?: readonly number[];
  /** A note under the table. */
  foot?: ReactNode;
  /** Where the data are from. */
  source?: Text;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function DataTableView({
  rows,
  head,
  caption: captionProp,
  unit: unitProp,
  numeric,
  foot: footProp,
  source,
  language = 'en',
  messages,
  className = 'broadsheet-DataTable',
  ...rest
}: DataTableProps): ReactNode {
  const [caption, unit, foot] = [captionProp, unitProp, footProp].map(nodeOf);
  const numericColumns = new Set(listOf(numeric));
  const isNumeric = ({ cell, column }: PlacedCell) =>
    cell?.align === 'number' || (cell?.align === undefined && numericColumns.has(column));
  const body = rowsOf(rows);
  const lastDecimals = decimalsByColumn(body, isNumeric, language);
  const renderRows = (all: readonly PlacedRow[], isHead: boolean) =>
    all.map(({ cells }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity other than their position
      <tr key={index}>{cells.map((placed) => renderCell(placed, isHead, isNumeric(placed), lastDecimals))}</tr>
    ));
  const headRows = rowsOf(head);
  return (
    <figure className={className} {...rest}>
      {unit && (
        <p data-part="unit" dir={directionAgainstFirst(unit)}>
          {unit}
        </p>
      )}
      <ScrollBox>
        <table>
          {caption && <caption dir={directionAgainstFirst(caption)}>{caption}</caption>}
          {headRows.length > 0 && <thead>{renderRows(headRows, true)}</thead>}
          <tbody>{renderRows(body, false)}</tbody>
        </table>
      </ScrollBox>
      {(foot || source) && (
        <figcaption>
          {foot && <p dir={directionAgainstFirst(foot)}>{foot}</p>}
          {source && <p>{renderSource(source, language, messages)}</p>}
        </figcaption>
      )}
    </figure>
  );
}

/** A table with its caption and source. On a narrow page it is scrolled sideways, and its first column stays. */
export const DataTable = withStyles(DataTableView, {
  name: 'DataTable',
  css: css`
    position: relative;
    max-inline-size: ${measure.text};
    color: ${color.ink};

    & p {
      margin: 0;
    }
    & > [data-part='unit'],
    & > figcaption {
      color: ${color.secondary};
      ${smallText}
    }
    & > [data-part='unit'] {
      margin-block-end: 0.25rem;
    }
    & > figcaption {
      margin-block-start: 0.6rem;
    }
    & > [data-part='scroll'] {
      container-type: inline-size;
      overflow: auto;
    }
    & > [data-part='scroll']:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }
    & table {
      inline-size: 100%;
      border-collapse: separate;
      border-spacing: 0;
      border-block-end: ${border.heavy} solid ${color.ink};
      ${labelText}
      font-weight: 400;
      font-variant-numeric: tabular-nums lining-nums;
      overflow-wrap: break-word;
    }
    & caption {
      position: sticky;
      inset-inline-start: 0;
      inline-size: 100cqi;
      padding-block-end: 0.7rem;
      font: ${weight.display} ${size.heading}/var(--broadsheet-script-line, 1.2) ${displayFamily};
      letter-spacing: ${quoteTracking};
      text-wrap: balance;
      ${atEdge}
    }
    & :is(th, td) {
      padding: 0.6rem 0;
      padding-inline-start: 1.25rem;
      font-weight: 400;
      ${atEdge}
      vertical-align: top;
      unicode-bidi: plaintext;
    }
    & :is(th, td):where([data-first]) {
      padding-inline: 0 1rem;
    }
    & tbody > tr ~ tr > * {
      border-block-start: ${border.thin} solid ${color.rule};
    }
    & thead :is(th, td) {
      border-block-end: ${border.thin} solid ${color.ink};
      color: ${color.secondary};
      font-size: ${size.small};
      vertical-align: bottom;
    }
    & [data-align='end'],
    & [data-align='number']:dir(ltr) {
      text-align: end;
    }
    & tbody [data-align='number'] {
      white-space: nowrap;
    }
    & [data-decimals]::after {
      content: attr(data-decimals);
      visibility: hidden;
    }
    ${linkText}

    @container (max-width: 35.99rem) {
      & :is(th, td):where([data-first]) {
        position: sticky;
        inset-inline-start: 0;
        min-inline-size: min(7.25rem, 40cqi);
        max-inline-size: 40cqi;
        border-inline-end: ${border.thin} solid ${color.rule};
        background: ${color.paper};
      }
    }
    ${wide} {
      ${besideLabels}:has(> [data-part='unit']) {
        ${overGauge}
      }
      ${besideLabels} > [data-part='unit'] {
        position: absolute;
        inset-inline-start: calc(-1 * (${measure.label} + ${measure.gutter}));
        inline-size: ${measure.label};
      }
    }

    @media print {
      & > [data-part='scroll'] {
        overflow: visible;
      }
      & caption {
        break-after: avoid;
      }
      & tr {
        break-inside: avoid;
      }
      & > figcaption {
        break-before: avoid;
      }
      & :is(th, td):where([data-first]) {
        position: static;
      }
      & tbody [data-align='number'] {
        white-space: normal;
      }
    }
  `,
});

/** The rows with the places of their cells; of a table with impossible spans each cell is in its own column. */
function rowsOf(given: readonly TableRow[] | undefined): readonly PlacedRow[] {
  const rows = listOf<unknown>(given).map(
    (row) => (hasSome(row, 'cells') ? row : { cells: [row] }) as unknown as TableRow,
  );
  const placed = placeCells(rows);
  if (placed) return placed;
  return rows.map(({ cells }) => ({
    cells: listOf(cells).map((cell, column) => ({ cell, column, columns: 1, rows: 1 })),
    empty: 0,
  }));
}

function renderCell(
  { cell, column, columns, rows }: PlacedCell,
  isHead: boolean,
  isNumeric: boolean,
  lastDecimals: Decimals,
): ReactNode {
  const text = wordsOf(cell);
  const content =
    isNumeric && !isHead ? numberOf(text, lastDecimals.of.get(column) ?? '', lastDecimals) : inlineText(text);
  const header = cell?.header ?? (isHead && text !== '' ? 'column' : undefined);
  const scope =
    header === 'row'
      ? rows > 1
        ? 'rowgroup'
        : 'row'
      : header === 'column'
        ? columns > 1
          ? 'colgroup'
          : 'col'
        : undefined;
  const Cell = scope ? 'th' : 'td';
  return (
    <Cell
      key={column}
      scope={scope}
      colSpan={columns > 1 ? columns : undefined}
      rowSpan={rows > 1 ? rows : undefined}
      dir={directionAgainstFirst(text)}
      data-first={column === 0 && columns === 1 ? '' : undefined}
      data-align={isNumeric ? 'number' : cell?.align === 'end' ? 'end' : undefined}
    >
      {content}
    </Cell>
  );
}

/** The text of a cell, which may be any value. */
function wordsOf(cell: unknown): Text {
  if (!isRecord(cell)) return (cell ?? '') as Text;
  return cell.text === '' ? '' : textOf(cell);
}

/** What the decimals of numbers are. */
interface Decimals {
  /** Matches a decimal separator with the digits after it, at the end of a number. */
  pattern: RegExp;
  /** The longest decimals in each column, with their separator. */
  of: ReadonlyMap<number, string>;
}

/** A number, and what is before and after it. */
const number = /^([^\p{L}]*\p{Nd})(.*)$/su;

function decimalsByColumn(
  rows: readonly PlacedRow[],
  isNumeric: (placed: PlacedCell) => boolean,
  language: string,
): Decimals {
  let pattern: RegExp | undefined;
  const of = new Map<number, string>();
  for (const { cells } of rows) {
    for (const placed of cells) {
      if (!isNumeric(placed)) continue;
      pattern ??= hasDecimalComma(language) ? /,\p{Nd}+$/u : /[.٫]\p{Nd}+$/u;
      const [decimals = ''] = pattern.exec(number.exec(beginningOf(wordsOf(placed.cell)))?.[1] ?? '') ?? [];
      if (decimals.length > (of.get(placed.column) ?? '').length) of.set(placed.column, decimals);
    }
  }
  return { pattern: pattern ?? /$/, of };
}

/** A number with unseen decimals where it has fewer than others of its column, so that their digits are aligned. */
function numberOf(text: Text, longest: string, { pattern }: Decimals): ReactNode {
  const [, digits = '', unit = ''] = number.exec(beginningOf(text)) ?? [];
  const [decimals = ''] = pattern.exec(digits) ?? [];
  if (digits === '' || decimals.length >= longest.length) return inlineText(text);
  return (
    <>
      {digits}
      <span data-decimals={longest.slice(decimals.length)} />
      {unit}
      {typeof text === 'string' ? null : inlineText(text.slice(1))}
    </>
  );
}

/** The first words of a text, if they have no mark. */
function beginningOf(text: Text): string {
  const [first] = typeof text === 'string' ? [text] : listOf(text);
  return typeof first === 'string' ? first : '';
}
