import { isRecord } from '../article/guards';
import { xmlText } from './escape';

/** A value of JSON without fields that are undefined, empty strings, lists or objects, but for those that are `kept`; strings without characters that no file may hold. */
export function withoutEmpty<T>(value: T, kept: readonly string[] = []): T {
  return (typeof value === 'string' ? xmlText(value) : inside(value, kept)) as T;
}

function inside(value: unknown, kept: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutEmpty(one, kept)).filter((one) => !isNothing(one));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, one]) => [name, withoutEmpty(one, kept)] as const)
      .filter(([name, one]) => kept.includes(name) || !isNothing(one)),
  );
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
