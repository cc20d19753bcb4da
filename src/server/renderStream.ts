import * as reactDom from 'react-dom/server';
import type { Article } from '../article/Article';
import { callBack } from './callBack';
import { documentOf, type RenderDocumentOptions } from './documentOf';
import { flushesOf } from './flushesOf';
import { withSharedSheet } from './styles';

/** What `renderStream` takes besides the article. */
export interface RenderStreamOptions extends RenderDocumentOptions {
  /** Ends the waiting: where a part has not arrived when it aborts, its fallback stays, and the document is closed. */
  signal?: AbortSignal;
  /** Called with what was thrown inside a `<Suspense>`, whose fallback stays, once for each. Where it fails itself, the console has both errors. @default console.error */
  onError?: (error: unknown) => void;
}

/**
 * The document of `renderDocument` as a stream of bytes, the very same ones, for `new Response(…)` or for Node's
 * `Readable.fromWeb`. Head and styles go first, then the page; what stands in a `<Suspense>` of yours and is late follows when it
 * is there, after the rules that it needs. To cancel the stream ends all work on it. Where a slot throws outside of any
 * `<Suspense>`, or the theme has a fault, the promise is rejected, before anything is sent.
 */
export async function renderStream(
  article: Article,
  options: RenderStreamOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  const { signal, onError = console.error, ...rest } = options;
  if (!reactDom.renderToReadableStream) {
    throw new Error(
      'renderStream needs React 19.2 or newer on Node. Update react and react-dom, or use renderDocument.',
    );
  }
  const { page, complete, permitted } = documentOf(article, rest);
  const styled = withSharedSheet(page);
  let isCancelled = false;
  const drawn = await reactDom.renderToReadableStream(styled.page, {
    signal,
    nonce: rest.nonce,
    onError: (error) => {
      if (!isCancelled) callBack(onError, error);
    },
  });
  const flushes = flushesOf(drawn);
  const encoder = new TextEncoder();
  let isBegun = false;
  return new ReadableStream(
    {
      async pull(controller) {
        const flush = await flushes.next();
        if (!flush) return controller.close();
        const markup = new TextDecoder().decode(flush);
        const styles = styled.takeStyles(markup);
        if (!isBegun) {
          isBegun = true;
          controller.enqueue(encoder.encode(complete(markup, styles)));
        } else {
          if (styles) controller.enqueue(encoder.encode(permitted(styles)));
          controller.enqueue(flush);
        }
      },
      cancel(reason) {
        isCancelled = true;
        return flushes.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
