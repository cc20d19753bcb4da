/** The source of a regular expression for a digit, also of Arabic and Persian. */
const digit = '[\\d٠-٩۰-۹]';

/** The source of a regular expression for a date in digits, in any order: `12/03/2026`, `12.3.26`, `2026-03-12`. */
export const day = `${digit}{1,4}\\u200f?[./-]${digit}{1,2}\\u200f?[./-]${digit}{1,4}\\.?`;

/** The source of a regular expression for a time of day or since the start of a recording: `0:03`, `09.15`, `10:32:05 AM`. */
export const clock = `${digit}{1,3}[:.;]${digit}{2}(?:[:.;]${digit}{2}){0,2}(?:[.,]\\d{1,3})?(?:\\s?[AaPp]\\.?\\s?[Mm]\\b\\.?)?`;

/**
 * Returns a function that turns each of these dates into an ISO 8601 date, or into undefined if nothing tells days from months. The order
 * of day, month and year is the only one in which every date exists and none is before the one above.
 */
export function readDays(days: readonly string[]): (day: string) => string | undefined {
  const distinct = [...new Set(days)];
  const readings = orders
    .map((order) => distinct.map((day) => isoDay(day, order)))
    .filter((reading): reading is string[] => reading.every((day) => day !== undefined));
  const sorted = readings.filter((reading) => reading.every((day, index) => day >= (reading[index - 1] ?? '')));
  const possible = new Set((sorted.length > 0 ? sorted : readings).map((reading) => reading.join()));
  const [only] = possible;
  if (possible.size !== 1 || only === undefined) return () => undefined;
  const iso = new Map(only.split(',').map((day, index) => [distinct[index], day]));
  return (day) => iso.get(day);
}

/** A number in ASCII digits: the code points of the digits of a script follow each other, from a multiple of 16. */
function asciiOf(number: string): string {
  return number.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Where year, month and day are in a date. */
const orders = [
  [0, 1, 2],
  [2, 1, 0],
  [2, 0, 1],
] as const;

function isoDay(text: string, [yearAt, monthAt, dayAt]: (typeof orders)[number]): string | undefined {
  const parts = text.match(/[\d٠-٩۰-۹]+/g)?.map(asciiOf) ?? [];
  const [year = '', month = '', day = ''] = [parts[yearAt], parts[monthAt], parts[dayAt]];
  // The month is first only between slashes, and the year only with four digits.
  if (monthAt === 0 && !text.includes('/')) return undefined;
  if (year.length !== 4 && (yearAt === 0 || year.length !== 2)) return undefined;
  const iso = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00Z`);
  // `Date` makes 30 February a day in March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
