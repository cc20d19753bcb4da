import { textOfUnknown } from './textOfUnknown';

/** A short hash of a value, the same on every machine: it differs, but for one case in millions of millions, if anything in the value does. */
export function hashOf(value: unknown): string {
  const text = jsonOf(value);
  let [low, high] = [0x811c9dc5, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}

/** A value as JSON; of one that JSON cannot write, such as one that holds itself, the words. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return textOfUnknown(value);
  }
}
