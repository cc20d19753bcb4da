import type { OnIssue } from './Issue';
import { pathOf } from './Reader';
import { jsonValueOf } from './textOfUnknown';

/** A place in a value: a key or position of the object at another place. */
interface Place {
  key: string | number;
  within: Place | undefined;
}

/** A copy of a value whose fields run code when they are read, such as getters and proxies. Each field is read once; one that throws is reported and left out. */
export function plainCopy(value: unknown, onIssue: OnIssue): unknown {
  let root: unknown;
  const copies = new Map<object, object>();
  const ahead: { look: () => unknown; keep: (copy: unknown) => void; place: Place | undefined }[] = [];
  ahead.push({ look: () => value, keep: (copy) => (root = copy), place: undefined });
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { look, keep, place } = next;
    try {
      const given = jsonValueOf(look());
      if (!isOpen(given)) {
        keep(given);
        continue;
      }
      let copy = copies.get(given);
      if (!copy) {
        const isList = Array.isArray(given);
        copy = isList ? [] : {};
        copies.set(given, copy);
        for (const key of Object.keys(given).reverse()) {
          const inside = { key: isList ? Number(key) : key, within: place };
          const own = copy;
          const keepOwn = (value: unknown) =>
            Object.defineProperty(own, key, { value, configurable: true, enumerable: true, writable: true });
          ahead.push({ look: () => given[key], keep: keepOwn, place: inside });
        }
      }
      keep(copy);
    } catch {
      onIssue({
        kind: 'left-out',
        path: pathTo(place),
        message: 'throws when it is read; it is left out. Pass data without getters and proxies.',
      });
    }
  }
  return root;
}

/** True for an object whose fields may run code. */
function isOpen(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

function pathTo(place: Place | undefined): string {
  const keys: (string | number)[] = [];
  for (let at = place; at; at = at.within) keys.push(at.key);
  return pathOf(keys.reverse());
}
