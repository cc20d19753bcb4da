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
  const [origin] = React.useState(newOrigin);
  return React.useSyncExternalStore(never, origin.isServer, origin.atServer);
}

function newOrigin() {
  let isServer = false;
  return {
    isServer: () => isServer,
    /** React calls it on the server and while it hydrates. */
    atServer: () => {
      isServer = true;
      return true;
    },
  };
}

function never(): () => void {
  return () => {};
}
