/** The output of React, split where other markup may be inserted. */
export interface Flushes {
  /** The next flush, or undefined at the end. */
  next: () => Promise<Uint8Array | undefined>;
  /** Cancels the stream of React. */
  cancel: (reason: unknown) => Promise<void>;
}

/**
 * Splits a stream of React into flushes. React writes what is ready in one go, in chunks that end anywhere, even inside a tag. A
 * flush is all chunks that can be read without waiting.
 */
export function flushesOf(stream: ReadableStream<Uint8Array>): Flushes {
  const reader = stream.getReader();
  let pending = read();
  return {
    async next() {
      const { done, value } = await pending;
      if (done) return undefined;
      const chunks: Uint8Array[] = [value];
      for (;;) {
        pending = read();
        const ready = await Promise.race([pending, notReady]);
        if (!ready?.value) return concatenate(chunks);
        chunks.push(ready.value);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  };

  /** Reads one chunk ahead. Its rejection is handled here, as nobody may be waiting for it yet; `next` still throws it. */
  function read() {
    const result = reader.read();
    result.catch(() => {});
    return result;
  }
}

/** Loses a race against a chunk that is available and wins against one that is not. */
const notReady = Promise.resolve(undefined);

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
