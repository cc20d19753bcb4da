import * as React from 'react';

/** True on the server and while React hydrates its HTML; the component is rendered again when it becomes false. */
export function useHydrating(): boolean {
  return React.useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}

/**
 * True on the server, and in a browser for a component whose HTML the server has written. It never changes: what changes after hydration
 * is rendered a second time, which took a page 2 of the 15 ms of its hydration.
 */
export function useServerRendered(): boolean {
  const [snapshots] = React.useState(newSnapshots);
  return React.useSyncExternalStore(never, ...snapshots);
}

function newSnapshots() {
  let isServer = false;
  // React calls the second one on the server and while it hydrates.
  return [() => isServer, () => (isServer = true)] as const;
}

function never(): () => void {
  return () => {};
}
