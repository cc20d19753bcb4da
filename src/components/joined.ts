import type { ReactNode } from 'react';

/** The same nodes with strings that follow each other made one: between two, a server that React may take over from writes a comment. */
export function joined(nodes: Iterable<ReactNode>): ReactNode[] {
  const made: ReactNode[] = [];
  for (const node of nodes) {
    const before = made.at(-1);
    if (typeof node === 'string' && typeof before === 'string') made[made.length - 1] = before + node;
    else made.push(node);
  }
  return made;
}
