'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Depth } from '../article/depth';
import { useHydrating } from '../components/useHydrating';
import { addDepthBehavior } from './depthBehavior';

/** Called when the depth has changed: by the reader's choice, by a link into another depth, or by the browser's search. */
export type OnDepthChange = (change: { depth: Depth }) => void;

/** What `ReadingDepthBehavior` takes. */
export interface ReadingDepthBehaviorProps {
  /** The groups of radio buttons. */
  children: ReactNode;
  /** The script that restores the last choice before the first paint, drawn on the server only. */
  bootstrap: ReactNode;
  /** Called when the depth has changed. */
  onDepthChange?: OnDepthChange;
}

/** The island of `ReadingDepth`: behaviour, no looks. */
export function ReadingDepthBehavior({ children, bootstrap, onDepthChange }: ReadingDepthBehaviorProps): ReactNode {
  const gauge = useRef<HTMLDivElement>(null);
  const hydrating = useHydrating();
  const isRestored = useRef(hydrating);

  useLayoutEffect(() => {
    const restore = !isRestored.current;
    isRestored.current = true;
    return addDepthBehavior(gauge.current as HTMLDivElement, restore, onDepthChange);
  }, [onDepthChange]);

  return (
    <div ref={gauge} data-part="gauge">
      {children}
      {hydrating && bootstrap}
    </div>
  );
}
