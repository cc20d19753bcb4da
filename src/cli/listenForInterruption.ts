/** A request to end the process, by Ctrl-C (SIGINT) or from another process (SIGTERM). */
export interface Interruption {
  /** Aborts on the first request. A second request ends the process at once. */
  signal: AbortSignal;
  /** The exit code that belongs to the request: 130 for SIGINT, 143 for SIGTERM, 0 before any. */
  exitCode: () => number;
  /** Removes the signal handlers. */
  release: () => void;
}

const exitCodes = { SIGINT: 130, SIGTERM: 143 };

/** Listens for SIGINT and SIGTERM; calls `onInterrupt` before it aborts the signal. */
export function listenForInterruption(onInterrupt?: () => void): Interruption {
  const controller = new AbortController();
  let exitCode = 0;
  const onSignal = (name: NodeJS.Signals) => {
    exitCode = exitCodes[name as keyof typeof exitCodes];
    release();
    onInterrupt?.();
    controller.abort();
  };
  const release = () => {
    for (const name of Object.keys(exitCodes)) process.off(name, onSignal);
  };
  for (const name of Object.keys(exitCodes)) process.on(name, onSignal);
  return { signal: controller.signal, exitCode: () => exitCode, release };
}
