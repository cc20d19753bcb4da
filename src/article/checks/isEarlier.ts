import { isDateOnly, parseDate } from '../date';

/** True when one date is surely before another: where one has no time of day, by days, wherever on Earth they are counted. */
export function isEarlier(date: unknown, other: unknown): boolean {
  const [first, second] = [parseDate(date), parseDate(other)];
  if (!first || !second) return false;
  if (!isDateOnly(String(date)) && !isDateOnly(String(other))) return first < second;
  return (daysOf(String(date), first).at(-1) ?? '') < (daysOf(String(other), second)[0] ?? '');
}

/** The day of a moment where it was written down and in UTC, the earlier one first. */
function daysOf(date: string, moment: Date): string[] {
  return [date.slice(0, 10), moment.toISOString().slice(0, 10)].sort();
}
