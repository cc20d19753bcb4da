const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

/**
 * The moment that an ISO 8601 date (`2026-11-23`) or date and time with offset (`2026-11-23T21:40:00+02:00`) names, or
 * undefined for anything else. A time without offset is refused: it would mean another moment on every machine.
 */
export function parseDate(value: unknown): Date | undefined {
  const parts = typeof value === 'string' ? iso.exec(value) : null;
  if (!parts) return undefined;
  const [, year, month, day] = parts.map(Number);
  // A month's last day: `Date` rolls 30 February over into March instead of refusing it.
  if (!day || !month || day > new Date(Date.UTC(year as number, month, 0)).getUTCDate()) return undefined;
  const date = new Date(parts[0]);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** True for a date without a time of day. */
export function isDateOnly(value: string): boolean {
  return value.length === 10;
}
