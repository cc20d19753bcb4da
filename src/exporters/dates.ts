import { isDateOnly, parseDate } from '../article/date';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as RFC 3339 wants it: with seconds and an offset. A day begins at midnight in the time zone. Undefined for what is no date. */
export function rfc3339(value: string | undefined, timeZone: string): string | undefined {
  const date = parseDate(value);
  if (!date || value === undefined) return undefined;
  if (isDateOnly(value)) return `${value}T00:00:00${offsetAt(date, timeZone)}`;
  return value.replace(/(T\d\d:\d\d)(?=[Z+-])/, '$1:00');
}

/** A date as RFC 822 and RSS want it, with a year of four digits: `Tue, 24 Nov 2026 14:00:00 +0200`. */
export function rfc822(value: string | undefined, timeZone: string): string | undefined {
  const [, year = '', month = '', day = '', time, offset = ''] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(.*)$/.exec(rfc3339(value, timeZone) ?? '') ?? [];
  if (time === undefined) return undefined;
  const weekday = days[new Date(`${year}-${month}-${day}`).getUTCDay()];
  // Some readers do not know `Z` or `UTC`.
  const zone = offset === 'Z' || /^[+-]00:00$/.test(offset) ? 'GMT' : offset.replace(':', '');
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${time} ${zone}`;
}

/** The moment of a date, in milliseconds: of a day, its beginning in the time zone. */
export function momentOf(value: string | undefined, timeZone: string): number | undefined {
  return parseDate(rfc3339(value, timeZone))?.getTime();
}

/** The offset from UTC at the beginning of a day in a time zone, such as `+02:00`. */
function offsetAt(midnight: Date, timeZone: string): string {
  const first = offsetIn(midnight, timeZone);
  // The day begins earlier or later than at midnight UTC, when another offset may have been in force.
  const begin = new Date(midnight.getTime() - minutesOf(first) * 60_000);
  return offsetIn(begin, timeZone);
}

function offsetIn(date: Date, timeZone: string): string {
  const name = formatterOf(timeZone)
    .formatToParts(date)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /[+-]\d\d:\d\d/.exec(name ?? '')?.[0] ?? 'Z';
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return new Intl.DateTimeFormat('en', { timeZone: 'UTC', timeZoneName: 'longOffset' });
  }
}

function minutesOf(offset: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
