import { jsonValueOf } from './textOfUnknown';

/** A short hash of any value: equal values have the same one. Looks at each object once, at any depth. */
export function hashOf(value: unknown): string {
  let [low, high] = [0x811c9dc5, 0x41c6ce57];
  const add = (text: string) => {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x5bd1e995);
    }
    // The end of a text: "ab", "c" is another value than "a", "bc".
    low = Math.imul(low ^ 0x1f, 0x01000193);
    high = Math.imul(high ^ 0x1f, 0x5bd1e995);
  };
  const seen = new Set<unknown>();
  const ahead: unknown[] = [value];
  while (ahead.length > 0) {
    const given = jsonValueOf(ahead.pop());
    if (typeof given !== 'object' || given === null) {
      if (given !== undefined) add(`${typeof given} ${String(given)}`);
    } else if (!seen.has(given) && !ArrayBuffer.isView(given)) {
      seen.add(given);
      add(Array.isArray(given) ? '[' : '{');
      for (const [key, inside] of Object.entries(given).reverse()) if (inside !== undefined) ahead.push(inside, key);
    }
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}
