import type { ReactNode } from 'react';
import { isDateOnly, parseDate } from '../article/date';
import { plainly } from '../article/plainly';
import { type DateForm, formatDate, formatDay } from '../messages/format';
import { Formatted } from './island/Formatted';

/** A date as `<time>`, the same on every machine; a value that is no date unchanged. */
export function renderTime(value: unknown, form: DateForm, language: string, timeZone: string): ReactNode {
  return renderDate(plainly(value), writers[form], language, timeZone);
}

/** The day of a date as `<time>`; a value that is no date unchanged. */
export function renderDay(value: unknown, language: string, timeZone: string): ReactNode {
  return renderDate(plainly(value), writeDay, language, timeZone);
}

type Write = (value: string, language: string, timeZone: string) => string;

function renderDate(value: string, write: Write, language: string, timeZone: string): ReactNode {
  if (!parseDate(value)) return <bdi>{value}</bdi>;
  return <Formatted as="time" dateTime={value} write={write} values={[value, language, timeZone]} />;
}

const writeDay: Write = (value, language, timeZone) =>
  // A day without a time is that day everywhere: only a moment falls on another day in another zone.
  formatDay(parseDate(value) as Date, language, isDateOnly(value) ? 'UTC' : timeZone);

const writeIn =
  (form: DateForm): Write =>
  (value, language, timeZone) =>
    isDateOnly(value)
      ? writeDay(value, language, timeZone)
      : formatDate(parseDate(value) as Date, language, timeZone, form);

/** A function for each form, always the same one. */
const writers: Record<DateForm, Write> = {
  date: writeIn('date'),
  dateTime: writeIn('dateTime'),
  time: writeIn('time'),
};

/** Two moments of one day in a zone: the time of the second is enough. */
export function isSameDay(at: unknown, before: unknown, timeZone: string): boolean {
  if (!at || !before || isDateOnly(plainly(at))) return false;
  const [day, dayBefore] = [at, before].map((moment) => {
    const date = parseDate(plainly(moment));
    return date && formatDay(date, 'en', timeZone);
  });
  return day !== undefined && day === dayBefore;
}
