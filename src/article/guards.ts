/** True for an object that is not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a string that is a key of `known`. Values that are not strings are not converted: that may throw. */
export function isKeyOf<Known extends object>(known: Known, value: unknown): value is keyof Known & string {
  return typeof value === 'string' && Object.hasOwn(known, value);
}

/** True for a text without content. */
export function isEmpty(text: unknown): boolean {
  return text === undefined || text === null || text === '' || (Array.isArray(text) && text.length === 0);
}
