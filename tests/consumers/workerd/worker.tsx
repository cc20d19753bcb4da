import { ArticlePage, FrontPage, KeyPoints, LivePage, SchemeToggle } from 'broadsheet';
import { type KeyPoint, readArticle } from 'broadsheet/article';
import { toHeadTags } from 'broadsheet/exporters';
import { readFront } from 'broadsheet/front';
import { Suspense, use } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';
import frontJson from '../front.json';
import story from '../story.json';
import voteJson from '../vote.json';

const article = readArticle(story);
const front = readFront(frontJson);
const vote = readArticle(voteJson);

/** What the site shows at each path. */
const pages = { '/': article, '/front': front, '/vote': vote };
type Path = keyof typeof pages;
const isPath = (path: string): path is Path => path in pages;

function Page({ path, nonce, mostRead }: { path: Path; nonce: string; mostRead: Promise<KeyPoint[]> }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        {toHeadTags(pages[path]).map(({ tag: Tag, attributes, text }) => (
          <Tag key={Object.values(attributes).join(' ')} {...attributes}>
            {text}
          </Tag>
        ))}
        <style nonce={nonce}>{'body{margin:0}'}</style>
      </head>
      <body>
        {path === '/front' && <FrontPage front={front} />}
        {path === '/vote' && <LivePage article={vote} nonce={nonce} />}
        {path === '/' && <Story nonce={nonce} mostRead={mostRead} />}
      </body>
    </html>
  );
}

function Story({ nonce, mostRead }: { nonce: string; mostRead: Promise<KeyPoint[]> }) {
  return (
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
    if (!isPath(pathname)) return new Response(null, { status: 404 });
    const nonce = btoa(crypto.randomUUID());
    const sheet = new ServerStyleSheet({ nonce });
    // Aborted when the reader leaves: React stops, and so does the request to the newsroom.
    const { signal } = request;
    const mostRead = pathname === '/' ? askNewsroom(environment.MOST_READ_URL, search, signal) : Promise.resolve([]);
    const stream = await renderToReadableStream(
      <StyleSheetManager sheet={sheet.instance}>
        <Page path={pathname} nonce={nonce} mostRead={mostRead} />
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
