/** Somebody wants the process to end. */
export interface Interruption {
  /** Aborts when they do; who asks a second time is obeyed at once. */
  signal: AbortSignal;
  /** The exit status that says so. */
  status: () => number;
  /** Stops listening. */
  release: () => void;
}

const statuses = { SIGINT: 130, SIGTERM: 143 };

/** Listens for Ctrl-C and for other processes that end this one, and tells at once that they were heard. */
export function interruption(onHeard?: () => void): Interruption {
  const controller = new AbortController();
  let status = 0;
  const onSignal = (name: NodeJS.Signals) => {
    status = statuses[name as keyof typeof statuses];
    release();
    onHeard?.();
    controller.abort();
  };
  const release = () => {
    for (const name of Object.keys(statuses)) process.off(name, onSignal);
  };
  for (const name of Object.keys(statuses)) process.on(name, onSignal);
  return { signal: controller.signal, status: () => status, release };
}
