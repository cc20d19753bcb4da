import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline, Transform } from 'node:stream';
import { ArticlePage, FrontPage, KeyPoints, LivePage, SchemeToggle } from 'broadsheet';
import { type KeyPoint, readArticle } from 'broadsheet/article';
import { toHeadTags } from 'broadsheet/exporters';
import { readFront } from 'broadsheet/front';
import { Suspense, use } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
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

/** The response of a service of the newsroom, which may be slow; it gets the query of the page, such as `section=harbour`. */
async function askNewsroom(query: string, signal: AbortSignal): Promise<KeyPoint[]> {
  const service = process.env.MOST_READ_URL;
  return service ? (await fetch(`${service}?${query}`, { signal })).json() : [{ text: 'The ferry costs a penny more' }];
}

/** Inserts the style sheets that a piece of markup needs before it. React calls `flush` at the end of a piece; a chunk may end inside a tag. */
class WithStyles extends Transform {
  private markup: Buffer[] = [];

  constructor(private readonly sheet: ServerStyleSheet) {
    super();
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: () => void) {
    this.markup.push(chunk);
    done();
  }

  override _flush(done: () => void) {
    this.flush();
    done();
  }

  flush() {
    const markup = Buffer.concat(this.markup.splice(0)).toString();
    const styles = this.sheet.getStyleTags();
    this.sheet.instance.clearTag();
    if (!styles) this.push(markup);
    else if (markup.includes('</head>')) this.push(markup.replace('</head>', () => `${styles}</head>`));
    else this.push(styles + markup);
  }
}

const server = createServer((request, response) => {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  // Browsers request an icon too, which is not a page.
  if (!isPath(path)) {
    response.writeHead(404).end();
    return;
  }
  const nonce = randomBytes(16).toString('base64');
  const sheet = new ServerStyleSheet({ nonce });
  const gone = new AbortController();
  const mostRead = path === '/' ? askNewsroom(query, gone.signal) : Promise.resolve([]);
  const { pipe } = renderToPipeableStream(
    <StyleSheetManager sheet={sheet.instance}>
      <Page path={path} nonce={nonce} mostRead={mostRead} />
    </StyleSheetManager>,
    {
      nonce,
      onShellReady() {
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': `default-src 'none'; img-src 'self'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'`,
        });
        // When the reader leaves, the response is closed; React then stops, and calls `onError`.
        pipeline(pipe(new WithStyles(sheet)), response, () => {
          gone.abort();
          sheet.seal();
        });
      },
      onShellError: () => response.writeHead(500).end(),
      onError: (error) => console.error('React has stopped:', error instanceof Error ? error.message : error),
    },
  );
});

server.listen(Number(process.env.PORT ?? 3000), () =>
  console.log(`http://localhost:${(server.address() as AddressInfo).port}`),
);
