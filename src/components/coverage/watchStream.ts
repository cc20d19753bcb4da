import { lookEvent } from './watchAddress';

/** How long a stream is closed after an error that the browser does not recover from, in milliseconds. */
const pause = 60_000;

/**
 * Lets live coverage look at once at each event of a stream (server-sent events), whatever the event says, so that nothing is lost if one
 * is. Readers look within a second of it, not all at the same moment. The stream is closed while the page is hidden. Returns a function
 * that closes it.
 */
export function watchStream(url: string): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look() {
    timer ??= setTimeout(() => {
      timer = undefined;
      dispatchEvent(new Event(lookEvent));
    }, 1000 * Math.random());
  }

  function open() {
    source?.close();
    if (document.hidden) return;
    const own = new EventSource(url);
    source = own;
    own.onmessage = look;
    own.onerror = () => {
      // The browser connects again by itself, unless the answer was no stream. Events may be missed meanwhile.
      own.onopen = look;
      if (own.readyState === EventSource.CLOSED) timer ??= setTimeout(reopen, pause * (1 + Math.random()));
    };
  }

  function reopen() {
    timer = undefined;
    open();
  }

  document.addEventListener('visibilitychange', open);
  open();
  return () => {
    document.removeEventListener('visibilitychange', open);
    clearTimeout(timer);
    source?.close();
  };
}
