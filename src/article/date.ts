const iso = /^(?!0000)\d{4}-\d\d-\d\d(?:T(?!24)\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

/**
 * The moment that an ISO 8601 date (`2026-11-23`) or date and time with offset (`2026-11-23T21:40:00+02:00`) names, or
 * undefined for anything else. A time without offset is refused: it would mean another moment on every machine.
 */
export function parseDate(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !iso.test(value)) return undefined;
  // `Date` rolls 30 February over into March instead of refusing it.
  const day = Number(value.slice(8, 10));
  if (day > 28 && new Date(value.slice(0, 10)).getUTCDate() !== day) return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** True for a date without a time of day. */
export function isDateOnly(value: string): boolean {
  return value.length === 10;
}
