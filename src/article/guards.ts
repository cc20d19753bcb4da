import { withoutNull } from './withoutNull';

/** True for an object that is not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for an object that has at least one of some fields; of any other only the words are shown. */
export function hasSome(value: unknown, ...names: readonly string[]): value is Record<string, unknown> {
  return isRecord(value) && names.some((name) => !isEmpty(value[name]));
}

/** True for a string that is a key of `known`. Values that are not strings are not converted: that may throw. */
export function isKeyOf<Known extends object>(known: Known, value: unknown): value is keyof Known & string {
  return typeof value === 'string' && Object.hasOwn(known, value);
}

/** True for a positive, finite number, such as a size in pixels. */
export function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value);
}

/** True for a text without content. */
export function isEmpty(text: unknown): boolean {
  return text === undefined || text === null || text === '' || (Array.isArray(text) && text.length === 0);
}

/** A list unchanged, or with `undefined` in its holes; an empty list for `undefined` and `null`, and a list of one for any other value. */
export function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  if (Array.isArray(value)) {
    // An array may have a length of a thousand million and three items.
    if (value.length > 100_000) return Object.values(value);
    return value.includes(undefined) ? [...value] : value;
  }
  return value === undefined || value === null ? [] : [value as T];
}

/** A string, such as an id, that may be the value of an attribute; nothing for any other value. */
export function attribute(value: unknown): string | undefined {
  return typeof value === 'string' ? withoutNull(value) : undefined;
}
