/** Words as they come: a stream of text, or of its bytes in UTF-8. */
export type WordStream = AsyncIterable<string> | ReadableStream<string | Uint8Array>;

/**
 * The parts of a stream one after the other, until it ends or `signal` is aborted; the stream is told when nobody listens any more.
 * @throws what the stream throws, or the reason of the signal.
 */
export async function* wordsOf(stream: WordStream, signal: AbortSignal): AsyncGenerator<string> {
  const source = sourceOf(stream);
  const decoder = new TextDecoder();
  const aborted = new Promise<never>((_, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Nobody waits for it when the stream ends first.
  aborted.catch(() => {});
  try {
    for (;;) {
      const { done, value } = await Promise.race([source.next(), aborted]);
      if (done) break;
      yield typeof value === 'string' ? value : decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    // A source that hangs must not hold up whoever has stopped listening.
    void Promise.resolve(source.end()).catch(() => {});
  }
}

interface WordSource {
  next(): Promise<{ done?: boolean; value?: string | Uint8Array }>;
  end(): unknown;
}

/** Not every browser can iterate over a `ReadableStream`. */
function sourceOf(stream: WordStream): WordSource {
  if ('getReader' in stream) {
    const reader = stream.getReader();
    return { next: () => reader.read(), end: () => reader.cancel() };
  }
  const iterator = stream[Symbol.asyncIterator]();
  return { next: () => iterator.next(), end: () => iterator.return?.() };
}
