/** Text that arrives piece by piece: as strings, or as bytes in UTF-8. */
export type WordStream = AsyncIterable<string> | ReadableStream<string | Uint8Array>;

/**
 * Yields the pieces of a stream as strings until it ends. Cancels the stream if the caller stops early.
 * @throws what the stream throws, or the reason of the signal when it aborts.
 */
export async function* readWordStream(stream: WordStream, signal: AbortSignal): AsyncGenerator<string> {
  const source = sourceOf(stream);
  const decoder = new TextDecoder();
  const aborted = new Promise<never>((_, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Nothing awaits it if the stream ends first.
  aborted.catch(() => {});
  try {
    for (;;) {
      const { done, value } = await Promise.race([source.next(), aborted]);
      if (done) break;
      yield typeof value === 'string' ? value : decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    // Not awaited: a source that hangs must not delay the caller.
    void Promise.resolve(source.end()).catch(() => {});
  }
}

interface WordSource {
  next(): Promise<{ done?: boolean; value?: string | Uint8Array }>;
  end(): unknown;
}

/** Reads a `ReadableStream` by its reader, as not every browser can iterate over one. */
function sourceOf(stream: WordStream): WordSource {
  if ('getReader' in stream) {
    const reader = stream.getReader();
    return { next: () => reader.read(), end: () => reader.cancel() };
  }
  const iterator = stream[Symbol.asyncIterator]();
  return { next: () => iterator.next(), end: () => iterator.return?.() };
}
