import { ArticlePage, KeyPoints, SchemeToggle } from 'broadsheet';
import { type KeyPoint, readArticle } from 'broadsheet/article';
import { Suspense, use } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';
import story from '../story.json';

const article = readArticle(story);

function Page({ nonce, mostRead }: { nonce: string; mostRead: Promise<KeyPoint[]> }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{article.headline}</title>
        <style nonce={nonce}>{'body{margin:0}'}</style>
      </head>
      <body>
        <ArticlePage
          article={article}
          nonce={nonce}
          aside={<SchemeToggle nonce={nonce} />}
          afterBody={
            <Suspense fallback={<p>Asking what others read …</p>}>
              <MostRead points={mostRead} />
            </Suspense>
          }
        />
      </body>
    </html>
  );
}

function MostRead({ points }: { points: Promise<KeyPoint[]> }) {
  return <KeyPoints title="Most read" points={use(points)} />;
}

/** The response of a service of the newsroom, which may be slow; it gets the query of the page, such as `?section=harbour`. */
async function askNewsroom(service: string, query: string, signal: AbortSignal): Promise<KeyPoint[]> {
  return service ? (await fetch(service + query, { signal })).json() : [{ text: 'The ferry costs a penny more' }];
}

/** Inserts the style sheets that a piece of markup needs before it. React writes a piece synchronously; a chunk may end inside a tag. */
function withStyles(sheet: ServerStyleSheet): TransformStream<Uint8Array, Uint8Array> {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  let markup = '';
  let end: ReturnType<typeof setTimeout> | undefined;
  const send = (controller: TransformStreamDefaultController<Uint8Array>) => {
    clearTimeout(end);
    end = undefined;
    const styles = sheet.getStyleTags();
    sheet.instance.clearTag();
    const placed = markup.includes('</head>') ? markup.replace('</head>', () => `${styles}</head>`) : styles + markup;
    markup = '';
    if (placed) controller.enqueue(encoder.encode(placed));
  };
  return new TransformStream({
    transform(chunk, controller) {
      markup += decoder.decode(chunk, { stream: true });
      end ??= setTimeout(() => send(controller));
    },
    flush: send,
  });
}

interface Context {
  waitUntil: (work: Promise<unknown>) => void;
}

export default {
  async fetch(request: Request, environment: { MOST_READ_URL: string }, context: Context): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    // Browsers request an icon too, which is not a page.
    if (pathname !== '/') return new Response(null, { status: 404 });
    const nonce = btoa(crypto.randomUUID());
    const sheet = new ServerStyleSheet({ nonce });
    // Aborted when the reader leaves: React stops, and so does the request to the newsroom.
    const { signal } = request;
    const stream = await renderToReadableStream(
      <StyleSheetManager sheet={sheet.instance}>
        <Page nonce={nonce} mostRead={askNewsroom(environment.MOST_READ_URL, search, signal)} />
      </StyleSheetManager>,
      {
        nonce,
        signal,
        onError: (error) => console.error('React has stopped:', error instanceof Error ? error.message : error),
      },
    );
    // React ends in a separate task, for which the runtime would not wait after the reader has left.
    context.waitUntil(stream.allReady.catch(() => undefined));
    return new Response(stream.pipeThrough(withStyles(sheet)), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; img-src 'self'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'`,
      },
    });
  },
};
