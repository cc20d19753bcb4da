'use client';

import type { ReactNode } from 'react';
import { useIsland } from '../island/useIsland';
import { loopBehavior } from './loopBehavior';

/** Props of `Loop`. */
export interface LoopProps {
  /** The button that pauses the film. */
  children: ReactNode;
}

/** The island of a silent film that repeats. It has no styles. */
export function Loop({ children }: LoopProps): ReactNode {
  return useIsland({ children, bootstrap: undefined }, '', loopBehavior, undefined, 'loop');
}
