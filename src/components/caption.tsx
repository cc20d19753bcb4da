import type { ReactNode } from 'react';
import { directionAgainstFirst } from '../article/direction';

/** The caption and the credit of a figure; nothing without them. `title` comes first. */
export function renderCaption(caption: ReactNode, credit: ReactNode, title?: ReactNode): ReactNode {
  return (
    (title || caption || credit) && (
      <figcaption>
        {title && <strong dir={directionAgainstFirst(title)}>{title}</strong>}{' '}
        {caption && <span dir={directionAgainstFirst(caption)}>{caption}</span>}{' '}
        {credit && <small dir={directionAgainstFirst(credit)}>{credit}</small>}
      </figcaption>
    )
  );
}
