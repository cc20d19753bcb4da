/** All the words and numbers in a value that was not understood, in their order, in one line. */
export function plainly(value: unknown): string {
  if (typeof value === 'string') return value;
  const words: string[] = [];
  const seen = new Set<unknown>();
  const ahead: unknown[] = [value];
  while (ahead.length > 0) {
    const next = ahead.pop();
    if (typeof next === 'object' && next !== null && !seen.has(next)) {
      seen.add(next);
      for (const [key, inside] of Object.entries(next).reverse()) {
        if (!/^(_?type|id|_key|__proto__)$/.test(key)) ahead.push(inside);
      }
    } else if (/string|number|bigint/.test(typeof next)) {
      words.push(String(next).trim());
    }
  }
  return words.filter(Boolean).join(' ');
}

/** A list as it is, nothing as an empty one, and anything else as a list of one. */
export function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value as T];
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string, such as an id, that may be the value of an attribute; nothing for any other value. */
export function attribute(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
