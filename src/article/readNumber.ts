import { describe, type Reader } from './Reader';

/** Reads a number, also from a string that begins with one, such as `600px`; any that does not fit is ignored. */
export function numberWhere(what: string, isFit: (number: number) => boolean): Reader<number> {
  return (value, context) => {
    const number = typeof value === 'string' ? Number.parseFloat(value) : value;
    if (typeof number === 'number' && Number.isFinite(number) && isFit(number)) return number;
    context.report('unknown', `is ${describe(value)}, not ${what}`, 'it is ignored');
    return undefined;
  };
}
