/** What `watchAddress` tells. A time that is unknown is NaN. */
export interface CoverageListener {
  /** Reads an answer, which the server made at a time in milliseconds. Returns false if the coverage has ended; throws if the answer is not of the coverage. */
  onAnswer: (text: string, made: number) => boolean;
  /** Called several times in each interval, with the clock of the server in milliseconds. */
  onTime: (now: number) => void;
  /** Called when the connection is lost, and when it is back. */
  onLost: (isLost: boolean) => void;
}

/** The event of the window at which live coverage looks at once. */
export const lookEvent = 'broadsheet-look';

/**
 * Looks at an address until the coverage has ended, or until the returned function is called: at once, at an interval in milliseconds, and
 * at events of the window; not while the page is hidden. It keeps a longer time that the server names in `Cache-Control: max-age` or
 * `Retry-After`, and waits longer after failures. All waits are a little longer at random, so that readers who lost the connection
 * together do not come back together.
 */
export function watchAddress(
  url: string,
  interval: number,
  { onAnswer, onTime, onLost }: CoverageListener,
): () => void {
  const control = new AbortController();
  const { signal } = control;
  let etag: string | null = null;
  let failures = 0;
  let isLost = false;
  /** When to look next, by a clock that no reader can set; 0 while it looks, unless it has to look again at once. */
  let due = 1;
  let isLooking = false;
  /** The time of the server when that clock began. */
  let start = Number.NaN;
  /** When the answer that was read last was made, and whether an older one came after it. */
  let newest = 0;
  let isBehind = false;

  async function look() {
    let wait = 0;
    isLooking = true;
    due = 0;
    try {
      // Without an ETag, the browser asks with that of its own copy.
      const answer = await fetch(url, {
        signal,
        ...(etag ? { headers: { 'If-None-Match': etag } } : { cache: 'no-cache' }),
      });
      const { headers, ok, status } = answer;
      const made = Date.parse(headers.get('date') as string);
      wait = Number(
        headers.get('retry-after') ?? /max-age=(\d+)/.exec(headers.get('cache-control') as string)?.[1] ?? 0,
      );
      if (ok) {
        const text = await answer.text();
        // An older answer is from a server that is behind. It is believed the second time: a clock may have been set back.
        isBehind = made < newest && !isBehind;
        if (!isBehind) {
          if (!onAnswer(text, made)) stop();
          newest = made;
          etag = headers.get('etag');
        }
      } else if (status !== 304) throw answer;
      start = made + Number(headers.get('age')) * 1000 - performance.now();
      failures = 0;
    } catch {
      failures += 1;
    }
    isLooking = false;
    // One failure is nothing that readers need to know.
    if (isLost !== failures > 1 && !signal.aborted) {
      isLost = failures > 1;
      onLost(isLost);
    }
    due ||= performance.now() + Math.max(wait * 1000, interval * 2 ** Math.min(failures, 4)) * (1 + Math.random() / 4);
    tick();
  }

  function tick() {
    if (document.hidden || signal.aborted) return;
    onTime(start + performance.now());
    if (!isLooking && performance.now() > due) look();
  }

  function stop() {
    control.abort();
    clearInterval(timer);
  }

  const timer = setInterval(tick, interval / 3);
  for (const event of ['visibilitychange', 'online', lookEvent])
    addEventListener(
      event,
      () => {
        due = 1;
        tick();
      },
      { signal },
    );
  tick();
  return stop;
}
