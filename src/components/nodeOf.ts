import type { ReactNode } from 'react';
import { listOf, plainly } from '../article/plainly';

/** What React can draw, as it is; of data that nobody has read, such as an object from a CMS, the words. */
export function nodeOf(given: unknown): ReactNode {
  if (isDrawable(given, 0)) return given as ReactNode;
  const pieces = Array.isArray(given) ? listOf(given) : [];
  return pieces.some(isNode) ? pieces.map(nodeOf) : plainly(given);
}

/** Lists in lists are drawn to here; React has no end of its own. */
const deepest = 10;

function isDrawable(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.indexOf('\0') === -1;
  if (typeof value !== 'object' || value === null || isNode(value)) return true;
  const all = value instanceof Set ? [...value] : value;
  if (!Array.isArray(all) || listOf(all) !== all || depth === deepest) return false;
  return all.every((one) => isDrawable(one, depth + 1));
}

/** True for an element, a promise of one, and what yields some and is no data. */
function isNode(value: unknown): boolean {
  const { $$typeof, then, [Symbol.iterator]: each } = Object(value) as Partial<Record<string | symbol, unknown>>;
  if (typeof $$typeof === 'symbol' || typeof then === 'function') return true;
  const isData = Array.isArray(value) || value instanceof Set || value instanceof Map || ArrayBuffer.isView(value);
  return typeof value === 'object' && typeof each === 'function' && !isData;
}
