import { parseDate } from './date';

/** A day, and a time with an offset from UTC, in the forms of ISO 8601 and in those that databases, front matter and version control write. */
const dayAndTime =
  /^(\d{4})(-?)(\d\d)\2(\d\d)(?:(?:t| +)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)? ?(z|utc|gmt|[+\u2212-]\d\d(?::?\d\d)?))?$/i;

/** A day by its week, or by its number in the year (ISO 8601). */
const dayOfWeek = /^(\d{4})-?w(\d\d)-?([1-7])$/i;
const dayOfYear = /^(\d{4})-(\d{3})$/;

/**
 * A date, or a date and time with its offset from UTC, in the form that `parseDate` reads; undefined for what may be read in two ways,
 * such as `11/12/2026` or a time without offset, and for what is none.
 */
export function readDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const date = fromParts(text) ?? fromWeek(text) ?? fromDayOfYear(text);
  return parseDate(date) ? date : undefined;
}

function fromParts(text: string): string | undefined {
  const [, year, , month, day, hour, minute, second, fraction, zone = ''] = dayAndTime.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const time = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${date}T${hour}:${minute}${time}${offsetOf(zone)}`;
}

/** `Z`, or `+02:00` for `+02` and `+0200`. */
function offsetOf(zone: string): string {
  const [, sign, hours, minutes = '00'] = /^([+\u2212-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return hours === undefined ? 'Z' : `${sign === '+' ? '+' : '-'}${hours}:${minutes}`;
}

function fromWeek(text: string): string | undefined {
  const [, year, week, day] = dayOfWeek.exec(text) ?? [];
  if (year === undefined) return undefined;
  // The first week of a year is the one with 4 January in it, and begins on Monday.
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  const date = new Date(Date.UTC(Number(year), 0, monday + (Number(week) - 1) * 7 + Number(day) - 1));
  // A year has 52 weeks or 53: Thursday is in the year that a week belongs to.
  const thursday = new Date(Date.UTC(Number(year), 0, monday + (Number(week) - 1) * 7 + 3));
  return week !== '00' && thursday.getUTCFullYear() === Number(year) ? dayIn(date) : undefined;
}

function fromDayOfYear(text: string): string | undefined {
  const [, year, day] = dayOfYear.exec(text) ?? [];
  if (year === undefined || day === '000') return undefined;
  const date = new Date(Date.UTC(Number(year), 0, Number(day)));
  return date.getUTCFullYear() === Number(year) ? dayIn(date) : undefined;
}

function dayIn(date: Date): string {
  return date.toISOString().slice(0, 10);
}
