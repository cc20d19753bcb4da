import { parseDate } from './date';

/** A day, and a time with an offset from UTC, in the forms that databases, front matter and version control write. */
const dayAndTime =
  /^(\d{4})(-?)(\d\d)\2(\d\d)(?:(?:t| +)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)? ?(z|utc|gmt|[+\u2212-]\d\d(?::?\d\d)?))?$/i;

/**
 * A date, or a date and time with its offset from UTC, in the form that `parseDate` reads; undefined for what may be read in two ways,
 * such as `11/12/2026` or a time without offset, and for what is no date.
 */
export function readDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, year, , month, day, hour, minute, second, fraction, zone = ''] = dayAndTime.exec(value.trim()) ?? [];
  const seconds = second && `:${second}${fraction ? `.${fraction}` : ''}`;
  const time = hour && `T${hour}:${minute}${seconds ?? ''}${offsetOf(zone)}`;
  const date = `${year}-${month}-${day}${time ?? ''}`;
  return parseDate(date) && date;
}

/** `Z`, or `+02:00` for `+02` and `+0200`. */
function offsetOf(zone: string): string {
  const [, sign, hours, minutes = '00'] = /^([+\u2212-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return hours === undefined ? 'Z' : `${sign === '+' ? '+' : '-'}${hours}:${minutes}`;
}
