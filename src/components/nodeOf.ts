import type { ReactNode } from 'react';
import { asWritten, listOf, plainly } from '../article/plainly';
import { withoutControls } from '../article/withoutControls';

/** What React can draw, as it is; of data that nobody has read, such as an object from a CMS, the words. */
export function nodeOf(given: unknown, depth = 0): ReactNode {
  const node = asWritten(given);
  if (typeof node === 'string') return withoutControls(node);
  if (!isObject(node) || isNode(node)) return node as ReactNode;
  const pieces = listOf(node as readonly unknown[]);
  const isData = pieces.some((piece) => isObject(piece) && !Array.isArray(piece)) && !pieces.some(isNode);
  if (isData || depth > 3) return plainly(node);
  const drawn = pieces.map((piece) => nodeOf(piece, depth + 1));
  // React knows the children of an element, and asks for a key in each list that it does not know.
  return pieces === given && drawn.every((piece, index) => piece === pieces[index]) ? (given as ReactNode) : drawn;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** True for an element, a promise of one, and what yields nodes one by one and is no list. */
function isNode(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { $$typeof, then } = value as { $$typeof?: unknown; then?: unknown };
  return (
    typeof $$typeof === 'symbol' || typeof then === 'function' || (Symbol.iterator in value && !Array.isArray(value))
  );
}
