import type { ReactNode } from 'react';
import { isDateOnly, parseDate } from '../article/date';
import { plainly } from '../article/plainly';
import { type DateForm, formatDate, formatDay } from '../messages/format';

/** A date as `<time>`, the same on every machine; a value that is no date as it is. */
export function renderTime(value: unknown, form: DateForm, language: string, timeZone: string): ReactNode {
  // A day without a time is that day everywhere: only a moment falls on another day in another zone.
  return renderDate(plainly(value), (date, isDay) =>
    isDay ? formatDay(date, language, 'UTC') : formatDate(date, language, timeZone, form),
  );
}

/** The day of a date as `<time>`; a value that is no date as it is. */
export function renderDay(value: unknown, language: string, timeZone: string): ReactNode {
  return renderDate(plainly(value), (date, isDay) => formatDay(date, language, isDay ? 'UTC' : timeZone));
}

function renderDate(value: string, write: (date: Date, isDay: boolean) => string): ReactNode {
  const date = parseDate(value);
  if (!date) return <bdi>{value}</bdi>;
  // A browser may have other words than the server: React keeps those that are there.
  return (
    <time dateTime={value} suppressHydrationWarning>
      {write(date, isDateOnly(value))}
    </time>
  );
}

/** Two moments of one day in a zone: the time of the second is enough. */
export function isSameDay(at: unknown, before: unknown, timeZone: string): boolean {
  if (!at || !before || isDateOnly(plainly(at))) return false;
  const [day, dayBefore] = [at, before].map((moment) => {
    const date = parseDate(plainly(moment));
    return date && formatDay(date, 'en', timeZone);
  });
  return day !== undefined && day === dayBefore;
}
