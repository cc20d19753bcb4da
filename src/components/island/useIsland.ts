import * as React from 'react';
import type { Behavior } from './Behavior';
import { remember, remembered } from './memory';
import { useServerRendered } from './useHydrating';

/** Props of islands with choices. */
export interface Choices {
  /** The radio buttons. */
  children: React.ReactNode;
  /** The script that restores the stored choice before the first paint; rendered on the server only, and kept when React hydrates it. */
  bootstrap: React.ReactNode;
}

/**
 * Renders choices that are stored under a key of `localStorage`, and adds their behaviour. All islands share it, and it uses no JSX, so
 * that the browser loads this code once.
 */
export function useIsland<Options>(
  { children, bootstrap }: Choices,
  key: string,
  behavior: Behavior<Options>,
  options?: Options,
  part?: string,
): React.ReactElement<React.ComponentProps<'div'>> {
  const ref = React.useRef<HTMLDivElement>(null);
  const isServerRendered = useServerRendered();
  const isRestored = React.useRef(isServerRendered);

  React.useLayoutEffect(() => {
    const last = isRestored.current ? undefined : remembered(key);
    isRestored.current = true;
    return behavior(ref.current as HTMLDivElement, last, remember(key), options);
  }, [behavior, options, key]);

  return React.createElement('div', { ref, 'data-part': part }, children, isServerRendered && bootstrap);
}
