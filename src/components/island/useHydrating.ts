import { useSyncExternalStore } from 'react';

/** True on the server and while React hydrates its HTML: only then an inline script is part of the page. */
export function useHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}

function never(): () => void {
  return () => {};
}
