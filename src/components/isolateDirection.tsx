import type { ReactNode } from 'react';
import { directionAgainstFirst } from '../article/direction';

/** Isolates the direction of a text inside an element that begins with a marker, such as a list item. `content` is the rendered text. */
export function isolateDirection(text: unknown, content: ReactNode): ReactNode {
  const direction = directionAgainstFirst(text);
  return direction ? <bdi dir={direction}>{content}</bdi> : content;
}
