import { withoutNull } from './withoutNull';

/**
 * The words of any value, in one line: a string unchanged; of any other value all words and numbers in their order, without addresses and
 * without fields that are named like ids, types, sizes and code. `clean` removes from a string, given with the name of its field, what
 * else readers should not see. `shownOf` returns what holds the words of an object, if that is not the object itself.
 */
export function textOfUnknown(
  value: unknown,
  clean?: (text: string, name: string) => string,
  shownOf?: (value: object) => object,
): string {
  if (typeof value === 'string') return withoutNull(value);
  const words: string[] = [];
  const seen = new Set<unknown>();
  const ahead: [name: string, value: unknown][] = [['', value]];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const [name, given] = next;
    const written = jsonValueOf(given);
    if (typeof written === 'object') {
      if (!written || seen.has(given) || ArrayBuffer.isView(written)) continue;
      seen.add(given);
      const shown = shownOf?.(written) ?? written;
      if (shown !== written) {
        ahead.push(['text', shown]);
        continue;
      }
      // What is in a list has the name of the list.
      for (const [key, inside] of Object.entries(written).reverse()) {
        ahead.push([Array.isArray(written) ? name : key, inside]);
      }
    } else if (/string|bigint/.test(typeof written) || Number.isFinite(written)) {
      const text = String(written);
      if (unsaid.test(snakeCase(name)) || (address.test(text) && name !== '' && name !== 'text')) continue;
      words.push(withoutNull(clean ? clean(text, name) : text).trim());
    }
  }
  return words.filter(Boolean).join(' ');
}

/** Names of fields that hold no words, by their last word. */
const unsaid =
  /(?:^|[\W_])(?:ids?|uuid|keys?|types?|ur[iln]s?|href|src(?:set)?|hash|slug|schema|css|js|class(?:_name)?|styles?|width|height|_proto__)$/;

/** The name of a field in lower case, with `_` between its words. */
export function snakeCase(name: string): string {
  return name.replace(/([a-z\d])(?=[A-Z])/g, '$1_').toLowerCase();
}

/** An address without anything around it. */
const address = /^\s*(?:https?:)?\/\/\S+\s*$/i;

/** A value as JSON would have it: a date or an address as its string, what is boxed as what is in it, a map or a set as the list of its values. */
export function jsonValueOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kind = Object.getPrototypeOf(value);
  if (kind === Object.prototype || kind === null) return value;
  if (value instanceof Map || value instanceof Set) return [...value.values()];
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === 'function' ? toJSON.call(value) : value.valueOf();
}
