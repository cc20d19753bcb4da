import { createElement, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Behavior } from './Behavior';
import { remember, remembered } from './memory';
import { useHydrating } from './useHydrating';

/** What the islands of choices take. */
export interface Choices {
  /** The choices. */
  children: ReactNode;
  /** The script that restores the last choice before the first paint, drawn on the server only. */
  bootstrap: ReactNode;
}

/**
 * Draws choices that are remembered at a place of `localStorage`, and adds to them what the browser can. One for all islands, and
 * without JSX: what they have in common is loaded once.
 */
export function useIsland<Given>(
  { children, bootstrap }: Choices,
  place: string,
  behavior: Behavior<Given>,
  given?: Given,
  part?: string,
): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  const hydrating = useHydrating();
  const isRestored = useRef(hydrating);

  useLayoutEffect(() => {
    const last = isRestored.current ? undefined : remembered(place);
    isRestored.current = true;
    return behavior(ref.current as HTMLDivElement, last, remember(place), given);
  }, [behavior, given, place]);

  // eslint-disable-next-line react-hooks/refs -- createElement reads no ref, and JSX would load its runtime for each island
  return createElement('div', { ref, 'data-part': part }, children, hydrating && bootstrap);
}
