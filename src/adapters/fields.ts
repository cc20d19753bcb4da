import { isRecord } from '../article/guards';

/** The fields of an object of a source. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none for any other value. */
export function fieldsOf(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

/** A string; an empty one for any other value. */
export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A number, also one in a string; not a number for any other value, of which some cannot be converted. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

/** True for the number of columns or rows that a cell covers, if there are more than one. */
export function isSpan(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 1;
}
