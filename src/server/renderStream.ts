import * as reactDom from 'react-dom/server';
import type { Article } from '../article/Article';
import type { OptionsArgument } from '../article/CustomTypes';
import type { FrontData } from '../front/FrontData';
import { documentOf, type RenderDocumentOptions, type RenderFrontOptions, type RenderPageOptions } from './documentOf';
import { flushesOf } from './flushesOf';
import { runCallback } from './runCallback';
import { withSharedSheet } from './styles';

/** What `renderStream` takes besides the options of `renderDocument`. */
interface StreamOptions {
  /** On abort, pending `<Suspense>` boundaries keep their fallback, and the document ends. */
  signal?: AbortSignal;
  /** Called with each error that was thrown inside a `<Suspense>`, which keeps its fallback. If the callback fails too, both errors are logged. @default console.error */
  onError?: (error: unknown) => void;
}

/** Options of `renderStream` for an article. */
export interface RenderStreamOptions extends RenderDocumentOptions, StreamOptions {}

/** Options of `renderStream` for a front. */
export interface RenderFrontStreamOptions extends RenderFrontOptions, StreamOptions {}

/** Options of `renderStream` for a page that is an article or a front. */
export interface RenderPageStreamOptions extends RenderPageOptions, StreamOptions {}

/**
 * Renders the document of `renderDocument`, with the same bytes, as a stream for `new Response(…)` or Node's `Readable.fromWeb`.
 * The head with the styles comes first, then the page. The content of a `<Suspense>` in one of your slots follows when it is
 * ready, after the rules that it needs. Cancelling the stream stops rendering. The promise rejects, before anything is sent, if a
 * slot throws outside of a `<Suspense>` or the theme is invalid.
 */
export function renderStream(
  article: Article,
  ...[options]: OptionsArgument<RenderStreamOptions>
): Promise<ReadableStream<Uint8Array>>;
/** Renders a front as a stream. */
export function renderStream(front: FrontData, options?: RenderFrontStreamOptions): Promise<ReadableStream<Uint8Array>>;
/** Renders an article or a front as a stream. */
export function renderStream(
  page: Article | FrontData,
  ...[options]: OptionsArgument<RenderPageStreamOptions>
): Promise<ReadableStream<Uint8Array>>;
/** @internal */
export async function renderStream(
  given: Article | FrontData,
  ...[options = {}]: OptionsArgument<RenderStreamOptions>
): Promise<ReadableStream<Uint8Array>> {
  const { signal, onError = console.error, ...documentOptions } = options;
  if (!reactDom.renderToReadableStream) {
    throw new Error(
      'renderStream needs React 19.2 or newer on Node. Update react and react-dom, or use renderDocument.',
    );
  }
  const { page, complete, addNonce, takeScripts } = documentOf(given, documentOptions);
  const styled = withSharedSheet(page);
  let isCancelled = false;
  const reactStream = await reactDom.renderToReadableStream(styled.page, {
    signal,
    nonce: documentOptions.nonce,
    onError: (error) => {
      if (!isCancelled) runCallback(onError, error);
    },
  });
  const flushes = flushesOf(reactStream);
  const encoder = new TextEncoder();
  let hasStarted = false;
  return new ReadableStream(
    {
      async pull(controller) {
        const flush = await flushes.next();
        if (!flush) return controller.close();
        const markup = new TextDecoder().decode(flush);
        const styles = styled.takeStyles(markup);
        if (!hasStarted) {
          hasStarted = true;
          controller.enqueue(encoder.encode(complete(markup, styles)));
        } else {
          const before = addNonce(styles) + takeScripts(markup);
          if (before) controller.enqueue(encoder.encode(before));
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
