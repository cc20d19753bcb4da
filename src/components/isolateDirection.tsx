import type { ReactNode } from 'react';
import { directionAgainstFirst } from '../article/direction';

/** The drawn words of a text, which keep their direction inside an element that has a mark of its own at its beginning. */
export function ownDirection(text: unknown, words: ReactNode): ReactNode {
  const direction = directionAgainstFirst(text);
  return direction ? <bdi dir={direction}>{words}</bdi> : words;
}
