import { useSyncExternalStore } from 'react';

/** True on the server and while React takes over what the server has drawn: only then an inline script is part of the page. */
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
