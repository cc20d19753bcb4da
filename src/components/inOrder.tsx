import type { ReactNode } from 'react';

/** Two things one after the other; where one is missing, the other alone. */
export function inOrder(first: ReactNode, second: ReactNode): ReactNode {
  if (!first) return second;
  if (!second) return first;
  return (
    <>
      {first}
      {second}
    </>
  );
}
