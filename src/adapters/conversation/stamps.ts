import { ReadContext } from '../../article/Reader';
import { timeZone as readTimeZone } from '../../article/readText';

/** The source of a regular expression for a digit, also of Arabic and Persian. */
const digit = '[\\d٠-٩۰-۹]';

/** The source of a regular expression for a date in digits, in any order: `12/03/2026`, `12.3.26`, `2026-03-12`. */
export const day = `${digit}{1,4}\\u200f?[./-]${digit}{1,2}\\u200f?[./-]${digit}{1,4}\\.?`;

/** The source of a regular expression for a time of day or since the start of a recording: `0:03`, `09.15`, `10:32:05 AM`. */
export const clock = `${digit}{1,3}[:.;]${digit}{2}(?:[:.;]${digit}{2}){0,2}(?:[.,]\\d{1,3})?(?:\\s?[AaPp]\\.?\\s?[Mm]\\b\\.?)?`;

/** The dates of a text as ISO 8601 dates. */
export interface Days {
  /** Returns a date of the text as an ISO 8601 date; undefined if nothing tells days from months. */
  isoOf(day: string): string | undefined;
  /** True if the order of day and month is a guess. */
  isGuess: boolean;
}

/**
 * Reads dates, whose day, month and year are in the same order. The order is the only one in which every date exists and none is before
 * the one above; of two such orders, the one in which they are much closer to each other.
 */
export function readDays(days: readonly string[]): Days {
  const distinct = [...new Set(days)];
  const readings = orders
    .map((order) => distinct.map((day) => isoDay(day, order)))
    .filter((reading): reading is string[] => reading.every((day) => day !== undefined));
  const sorted = readings.filter((reading) => reading.every((day, index) => day >= (reading[index - 1] ?? '')));
  const possible = [...new Map((sorted.length > 0 ? sorted : readings).map((each) => [each.join(), each])).values()];
  const [closest, next] = possible.sort((one, other) => spanOf(one) - spanOf(other));
  const isGuess = closest !== undefined && next !== undefined;
  if (!closest || (isGuess && spanOf(closest) * muchCloser >= spanOf(next))) {
    return { isoOf: () => undefined, isGuess: false };
  }
  const iso = new Map(distinct.map((day, index) => [day, closest[index]]));
  return { isoOf: (day) => iso.get(day), isGuess };
}

/** So many times as long as a chat lasts in one order, it must last in the other. */
const muchCloser = 5;

/** The time from the first to the last day, in milliseconds. */
function spanOf(days: readonly string[]): number {
  const moments = days.map((day) => Date.parse(day));
  return (
    moments.reduce((most, day) => Math.max(most, day), moments[0] ?? 0) -
    moments.reduce((least, day) => Math.min(least, day), moments[0] ?? 0)
  );
}

/**
 * Returns a function that gives a day and a time of day as an ISO 8601 date and time with its offset from UTC, or undefined if the time
 * is none, or says before or after noon in another language than English. It does so for every time if the time zone is unknown.
 */
export function readTimes(timeZone: string | undefined): (day: string, time: string) => string | undefined {
  const zone = timeZone === undefined ? undefined : readTimeZone(timeZone, new ReadContext());
  if (zone === undefined) return () => undefined;
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  /** The offset at a moment: `+01:00`. */
  const offsetAt = (moment: number) => /[+-]\d\d:\d\d/.exec(format.format(moment))?.[0] ?? '+00:00';
  return (day, time) => {
    const [, hours = '', minutes, seconds = '00', half] = timeOfDay.exec(asciiOf(time)) ?? [];
    const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
    const local = `${day}T${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
    const near = Date.parse(`${local}Z`);
    if (minutes === undefined || Number.isNaN(near)) return undefined;
    const first = offsetAt(near);
    // The offset may change in the hours between the two.
    return local + offsetAt(Date.parse(local + first));
  };
}

const timeOfDay = /^(?:klo |kl\. ?)?(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:\s?([AaPp])\.?\s?[Mm]\.?)?$/;

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
