import type { ReactNode } from 'react';
import { listOf } from '../article/guards';
import { textOfUnknown } from '../article/textOfUnknown';

/** A value that React can render, unchanged; any other value, such as an object from a CMS, as its text. */
export function nodeOf(value: unknown): ReactNode {
  if (isRenderable(value, 0)) return value as ReactNode;
  const pieces = Array.isArray(value) ? listOf(value) : [];
  return pieces.some(isNode) ? pieces.map(nodeOf) : textOfUnknown(value);
}

/** Nested lists are rendered to this depth; React has no limit of its own. */
const maxDepth = 10;

function isRenderable(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.indexOf('\0') === -1;
  if (typeof value !== 'object' || value === null || isNode(value)) return true;
  const all = value instanceof Set ? [...value] : value;
  if (!Array.isArray(all) || listOf(all) !== all || depth === maxDepth) return false;
  return all.every((one) => isRenderable(one, depth + 1));
}

/** True for an element, a promise, and an iterable that is not a data structure. */
function isNode(value: unknown): boolean {
  const { $$typeof, then, [Symbol.iterator]: each } = Object(value) as Partial<Record<string | symbol, unknown>>;
  if (typeof $$typeof === 'symbol' || typeof then === 'function') return true;
  const isData = Array.isArray(value) || value instanceof Set || value instanceof Map || ArrayBuffer.isView(value);
  return typeof value === 'object' && typeof each === 'function' && !isData;
}
