/** What React has written, in pieces between which something else may stand. */
export interface Flushes {
  /** The next piece, or undefined at the end. */
  next: () => Promise<Uint8Array | undefined>;
  /** Ends the work on all further pieces. */
  cancel: (reason: unknown) => Promise<void>;
}

/**
 * React writes what is ready at once, in chunks that end anywhere, even inside a tag. A piece is all of the chunks that were
 * written at once: the ones that can be read without waiting.
 */
export function flushesOf(stream: ReadableStream<Uint8Array>): Flushes {
  const reader = stream.getReader();
  let reading = read();
  return {
    async next() {
      const { done, value } = await reading;
      if (done) return undefined;
      const chunks: Uint8Array[] = [value];
      for (;;) {
        reading = read();
        const ready = await Promise.race([reading, nothing]);
        if (!ready?.value) return concatenated(chunks);
        chunks.push(ready.value);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  };

  /** One piece ahead of who asks; that it failed is heard when it is asked for. */
  function read() {
    const result = reader.read();
    result.catch(() => {});
    return result;
  }
}

/** What loses against a chunk that is there, and wins against one that is not. */
const nothing = Promise.resolve(undefined);

function concatenated(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
