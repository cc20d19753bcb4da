import { type ReactNode, Suspense, use } from 'react';

/** A pending slot, and a function that resolves it. */
export function late(draw = (words: string): ReactNode => <p data-test="comments">{words}</p>) {
  let arrive: (words: string) => void = () => {};
  let isDrawn = false;
  const words = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  function Comments(): ReactNode {
    const arrived = use(words);
    isDrawn = true;
    return draw(arrived);
  }
  const node = (
    <Suspense fallback={<p>Comments are on their way.</p>}>
      <Comments />
    </Suspense>
  );
  return { node, arrive, isDrawn: () => isDrawn };
}

/** Reads a stream as text: the next piece, or the rest. */
export function reading(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  const next = async () => decoder.decode((await reader.read()).value, { stream: true });
  return {
    next,
    async rest() {
      let text = '';
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return text;
        text += decoder.decode(value, { stream: true });
      }
    },
  };
}
