import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import type { Article } from '../../src/article/Article';
import type { FrontData } from '../../src/front/FrontData';
import type { RenderDocumentOptions } from '../../src/server/documentOf';
import { renderDocument } from '../../src/server/renderDocument';
import { isStatic, staticBundle, staticCss } from '../static';
import { browserWith } from './browserWith';
import { FoldedPage } from './pages/FoldedPage';
import { HydratedPage } from './pages/HydratedPage';
import { MarkupPage } from './pages/MarkupPage';
import { ThemedPage } from './pages/ThemedPage';
import { TwoArticlesPage } from './pages/TwoArticlesPage';

/** The example article. */
export const seed: Article = JSON.parse(
  readFileSync(new URL('../../stories/articles/lebanon-pullout.json', import.meta.url), 'utf8'),
);

/** The nonce that the policy of the site requires for inline scripts and styles. */
export const nonce = 'bm9uY2U=';

/** The Content-Security-Policy: only inline code with the nonce. */
const policy = `default-src 'none'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; frame-src https:; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;

/**
 * A server and a browser. `/` is the seed by `renderDocument`, `/islands` the same with a separate program that adds the islands. `/hydrated`,
 * `/folded` and `/themed` are rendered on the server and hydrated; `/counted` too, by the development build of React, which counts renderings.
 * `/markup` is rendered on the server only.
 */
export interface Site {
  /** Opens a page in a new browser profile; `complaints` has its errors, warnings and policy violations. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
  /** Serves an article or a front at a path. */
  put(path: string, article: Article | FrontData, options?: RenderDocumentOptions): void;
  /** What was asked, with the status of the answer. */
  requests: readonly { path: string; status: number }[];
  /** Sends an event to each reader of the stream at `/events`. */
  send(): void;
  /** Stops the server; the browser and its windows stay open for other test files. */
  close(): Promise<void>;
}

/** Starts the site, and a browser, with additional flags if given. */
export async function startSite(flags: readonly string[] = []): Promise<Site> {
  const pages = new Map([['/', once(() => renderDocument(seed, { nonce }))]]);
  const requests: { path: string; status: number }[] = [];
  const streams = new Set<ServerResponse>();
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path === '/events') return void streams.add(response.writeHead(200, { 'content-type': 'text/event-stream' }));
    const html = pages.get(path)?.() ?? (await built(path));
    const etag = html && `"${createHash('sha256').update(html).digest('base64url')}"`;
    const isSame = etag !== undefined && request.headers['if-none-match'] === etag;
    requests.push({ path, status: isSame ? 304 : 200 });
    response.writeHead(isSame ? 304 : html ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      ...(etag && { etag }),
    });
    response.end(isSame ? undefined : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    open: openAt(`broadsheet.localhost:${(server.address() as AddressInfo).port}`, await browserWith(flags)),
    put: (path, article, options) =>
      void pages.set(
        path,
        once(() => renderDocument(article, { nonce, ...options })),
      ),
    requests,
    send: () => {
      for (const stream of streams) stream.write('data:\n\n');
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Creates a value on first use: most tests of a file open few of its pages. */
function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The windows of all test files, by browser and kind of profile: a new one takes longer than a page. */
const windows = new Map<Browser, Map<string, Page>>();

/** A browser window in its initial state. */
const untouched = {
  media: null,
  colorScheme: null,
  forcedColors: null,
  contrast: null,
  reducedMotion: 'reduce',
} as const;

/**
 * Opens each page at a new origin, where nothing is stored, in one window for each kind of profile. A test that changes its window beyond
 * navigation, such as by an init script or a route, closes it.
 */
function openAt(host: string, browser: Browser): Site['open'] {
  let origins = 0;
  const profiles = windows.get(browser) ?? new Map<string, Page>();
  windows.set(browser, profiles);
  return async (path, options = {}) => {
    const { viewport, colorScheme = null, forcedColors = null, ...rest } = options;
    const key = JSON.stringify(rest);
    const last = profiles.get(key);
    const page = last && !last.isClosed() ? last : await newWindow(browser, rest);
    profiles.set(key, page);
    page.removeAllListeners();
    // The page of the test before may ask its server, which is closed, for pictures that another width or scheme needs.
    await page.goto('about:blank');
    await Promise.all([
      page.setViewportSize(viewport ?? { width: 1280, height: 800 }),
      page.emulateMedia({ ...untouched, colorScheme, forcedColors }),
      page.mouse.move(-1, -1),
    ]);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    origins += 1;
    await page.goto(`http://reader-${origins}.${host}${path}`);
    return { page, complaints };
  };
}

async function newWindow(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const profile = await browser.newContext({ reducedMotion: 'reduce', ...options });
  return profile.newPage();
}

/** The pages with a program of their own, by path. */
const programs: Record<string, () => Promise<string>> = {
  '/islands': withIslands,
  '/hydrated': () => hydrated(HydratedPage, 'production'),
  '/markup': () => hydrated(MarkupPage, 'development'),
  '/folded': () => hydrated(FoldedPage, 'production'),
  '/themed': () => hydrated(ThemedPage, 'production'),
  '/counted': () => hydrated(ThemedPage, 'development'),
  '/two-articles': () => hydrated(TwoArticlesPage, 'production'),
};

/** The built programs, which all test files share. */
const builds = new Map<string, Promise<string>>();

/** A page with a program, built on the first request. */
function built(path: string): Promise<string> | undefined {
  const build = builds.get(path) ?? programs[path]?.();
  if (build) builds.set(path, build);
  return build;
}

/** A page of the folder `pages`, rendered on the server, with the program that hydrates it. React counts renderings in development only. */
export async function hydrated(
  Page: ComponentType<{ nonce: string }>,
  mode: 'production' | 'development',
): Promise<string> {
  const sheet = new ServerStyleSheet({ nonce });
  const markup = renderToString(sheet.collectStyles(<Page nonce={nonce} />));
  const script = await bundled(
    `import { hydrateRoot } from 'react-dom/client';
     import { ${Page.name} as Page } from './tests/browser/pages/${Page.name}';
     window.changes = [];
     hydrateRoot(document.getElementById('root'), <Page nonce="${nonce}" />, {
       onRecoverableError: (error) => console.error(error),
     });
     requestAnimationFrame(() => requestAnimationFrame(() => document.documentElement.setAttribute('data-ready', '')));`,
    mode,
  );
  const styles = isStatic ? `<style nonce="${nonce}">${await staticCss()}</style>` : sheet.getStyleTags();
  return `<!doctype html><html lang="en"><head><title>Hydrated</title><meta name="viewport" content="width=device-width">${styles}<style nonce="${nonce}">body{margin:0}</style></head>
<body><div id="root">${markup}</div>
<script nonce="${nonce}">window.__webpack_nonce__ = "${nonce}";${script}</script></body></html>`;
}

/** The seed as a document, without React: each change of depth is recorded in `window.changes`. */
async function withIslands(): Promise<string> {
  const program = await bundled(
    `import { addIslands } from './src/islands/addIslands';
     window.changes = [];
     window.takeOff = addIslands(document, { onDepthChange: (change) => window.changes.push(change) });
     document.documentElement.setAttribute('data-ready', '');`,
    'production',
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the program of this test
  const head = <script type="module" nonce={nonce} dangerouslySetInnerHTML={{ __html: program }} />;
  return renderDocument(seed, { nonce, islands: false, head });
}

/** A program for the browser, as the text of a script element. */
async function bundled(contents: string, mode: 'production' | 'development'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'tsx', resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    plugins: isStatic ? [staticBundle] : [],
  });
  return outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
}
