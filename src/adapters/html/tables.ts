import type { Block, TableBlock, TableCell, TableRow } from '../../article/Block';
import { ReadContext } from '../../article/Reader';
import { squareTable } from '../../article/squareTable';
import { addAll } from '../addAll';
import { isBlank } from '../textFrom';
import { attributeOf, type Element, holds, isElement, isNamed, numberOf } from './dom';
import { flatten } from './flatten';
import type { ElementReader, Reading } from './Reading';

/** Reads a table; undefined for one that only places its content, which is read in its order. */
export const table: ElementReader = (element, reading) => {
  const parts = partsOf(element);
  if (isLayout(element, parts)) {
    reading.report('changed', element, 'is a table that only places its content; the content is shown as blocks.');
    return undefined;
  }
  if (!isInOrder(element)) {
    reading.report(
      'changed',
      element,
      'has its caption, head, rows and foot in another order; they are shown in this one.',
    );
  }
  const others: Block[] = [];
  const rowsOf = (rows: readonly Element[], isHead: boolean) =>
    rows.flatMap((row) => readRow(row, isHead, reading, others));
  const captions = elementsOf(element, 'caption').flatMap(({ childNodes }) => reading.blocks(childNodes));
  const caption = flatten(captions, reading.document);
  const headRows = parts.head.length > 0 ? parts.head : parts.body.slice(0, isHeadRow(parts.body) ? 1 : 0);
  const bodyRows = parts.head.length > 0 ? parts.body : parts.body.slice(headRows.length);
  const head = rowsOf(headRows, true);
  const rows = rowsOf([...bodyRows, ...parts.foot], false);
  if (others.length > 0) {
    reading.report('changed', element, 'has cells with more than text; that follows the table.');
  }
  const block: TableBlock = {
    type: 'table',
    ...(!isBlank(caption.text) && { caption: caption.text }),
    ...(rows.length > 0 && head.length > 0 && { head }),
    rows: rows.length > 0 ? rows : head,
  };
  const context = new ReadContext(({ kind, message }) => reading.report(kind, element, message));
  const shown = block.rows.length > 0 ? [squareTable(block, context)] : captions;
  return [...caption.others, ...shown, ...others];
};

/** The parts of a table, in the order in which they are shown. */
const partOrder = ['caption', 'thead', 'tbody', 'tfoot'];

function isInOrder({ childNodes }: Element): boolean {
  const order = childNodes.filter(isElement).map(({ tagName }) => partOrder.indexOf(tagName));
  const parts = order.filter((part) => part !== -1);
  return parts.every((part, index) => index === 0 || part >= (parts[index - 1] as number));
}

interface Parts {
  head: Element[];
  body: Element[];
  foot: Element[];
}

/** The rows of a table. */
function partsOf(element: Element): Parts {
  const rowsIn = (...tags: readonly string[]) => elementsOf(element, ...tags).flatMap((part) => elementsOf(part, 'tr'));
  return { head: rowsIn('thead'), body: [...rowsIn('tbody'), ...elementsOf(element, 'tr')], foot: rowsIn('tfoot') };
}

/** The children of an element that have one of some tag names. */
function elementsOf({ childNodes }: Element, ...tags: readonly string[]): Element[] {
  return childNodes.filter((node): node is Element => isNamed(node, ...tags));
}

function cellsOf(row: Element): Element[] {
  return elementsOf(row, 'td', 'th');
}

/** True for a table with one column or one cell, with `role="presentation"`, or without headers and with more than text in its cells. */
function isLayout(element: Element, { head, body, foot }: Parts): boolean {
  if (/^(?:presentation|none)$/.test(attributeOf(element, 'role') ?? '')) return true;
  const rows = [...head, ...body, ...foot].map(cellsOf);
  if (rows.every((cells) => cells.length < 2)) return true;
  const hasHeaders = rows.some((cells) => cells.some(({ tagName }) => tagName === 'th'));
  return !hasHeaders && holds(element.childNodes, (node) => isNamed(node, ...blocksOfPages));
}

/** What data in cells is not. */
const blocksOfPages = ['table', 'iframe', 'figure', 'h1', 'h2', 'h3', 'video', 'blockquote'] as const;

/** True if the first of several rows has nothing but headers. */
function isHeadRow([first, ...others]: readonly Element[]): boolean {
  return first !== undefined && others.length > 0 && cellsOf(first).every(({ tagName }) => tagName === 'th');
}

function readRow(row: Element, isHead: boolean, reading: Reading, others: Block[]): TableRow[] {
  const cells = cellsOf(row).map((cell) => readCell(cell, isHead, reading, others));
  return cells.some(({ text }) => !isBlank(text)) ? [{ cells }] : [];
}

function readCell(cell: Element, isHead: boolean, reading: Reading, others: Block[]): TableCell {
  const { text, others: more } = flatten(reading.blocks(cell.childNodes), reading.document);
  addAll(others, more);
  const span = spanOf(cell);
  return {
    text,
    ...(cell.tagName === 'th' && !isHead && { header: attributeOf(cell, 'scope') === 'col' ? 'column' : 'row' }),
    ...(span && { span }),
    ...alignmentOf(cell),
  };
}

function spanOf(cell: Element): TableCell['span'] {
  const columns = spanIn(cell, 'colspan', 1000);
  const rows = spanIn(cell, 'rowspan', 65_534);
  return columns > 1 || rows > 1 ? { ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) } : undefined;
}

function spanIn(cell: Element, name: string, most: number): number {
  const number = numberOf(cell, name) ?? 1;
  return Number.isInteger(number) && number > 1 ? Math.min(number, most) : 1;
}

function alignmentOf(cell: Element): Pick<TableCell, 'align'> {
  const given =
    attributeOf(cell, 'align') ?? /(?:^|;)\s*text-align:\s*(\w+)/.exec(attributeOf(cell, 'style') ?? '')?.[1];
  return given === 'right' || given === 'end' ? { align: 'end' } : {};
}
