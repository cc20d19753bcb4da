import type { ReactNode } from 'react';
import { isDateOnly, parseDate } from '../article/date';
import { textOfUnknown } from '../article/textOfUnknown';
import { type DateForm, formatDate, formatDay, formatWeekday } from '../messages/format';
import { renderFormatted } from './island/Formatted';

/** A date as `<time>`, formatted in the same way on every machine. A value that is not a date is rendered as its text. A date without a time has no form `time`. */
export function renderTime(value: unknown, form: DateForm, language: string, timeZone: string): ReactNode {
  const text = textOfUnknown(value);
  return form === 'time' && isDateOnly(text) ? null : renderDate(text, formats[form], language, timeZone);
}

/** The day of a date as `<time>`. A value that is not a date is rendered as its text. */
export function renderDay(value: unknown, language: string, timeZone: string): ReactNode {
  return renderDate(textOfUnknown(value), dayFormat, language, timeZone);
}

/** The day of the week of a date, as `<small>`; nothing for a value that is not a date. */
export function renderWeekday(value: unknown, language: string, timeZone: string): ReactNode {
  const text = textOfUnknown(value);
  return parseDate(text) && renderFormatted({ as: 'small', format: weekdayFormat, values: [text, language, timeZone] });
}

type Format = (value: string, language: string, timeZone: string) => string;

function renderDate(value: string, format: Format, language: string, timeZone: string): ReactNode {
  if (!parseDate(value)) return <bdi>{value}</bdi>;
  return renderFormatted({ as: 'time', dateTime: value, format, values: [value, language, timeZone] });
}

/** A date without a time is the same day in every zone; a moment may be on another day in another zone. */
const zoneOf = (value: string, timeZone: string) => (isDateOnly(value) ? 'UTC' : timeZone);

const dayFormat: Format = (value, language, timeZone) =>
  formatDay(parseDate(value) as Date, language, zoneOf(value, timeZone));

const weekdayFormat: Format = (value, language, timeZone) =>
  formatWeekday(parseDate(value) as Date, language, zoneOf(value, timeZone));

const formatIn =
  (form: DateForm): Format =>
  (value, language, timeZone) =>
    isDateOnly(value)
      ? dayFormat(value, language, timeZone)
      : formatDate(parseDate(value) as Date, language, timeZone, form);

/** The functions are constants: `Formatted` compares them between renderings. */
const formats: Record<DateForm, Format> = {
  date: formatIn('date'),
  dateTime: formatIn('dateTime'),
  time: formatIn('time'),
};

/** True if both moments are on the same day in a time zone, or both are the same day without a time. */
export function isSameDay(at: unknown, before: unknown, timeZone: string): boolean {
  if (!at || !before) return false;
  if (isDateOnly(textOfUnknown(at))) return at === before && parseDate(at) !== undefined;
  const [day, dayBefore] = [at, before].map((moment) => {
    const date = parseDate(textOfUnknown(moment));
    return date && formatDay(date, 'en', timeZone);
  });
  return day !== undefined && day === dayBefore;
}
