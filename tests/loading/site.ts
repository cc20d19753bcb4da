import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { PNG } from 'pngjs';
import type { Article } from '../../src/article/Article';
import type { Block } from '../../src/article/Block';
import type { Image } from '../../src/article/Image';
import type { FrontData } from '../../src/front/FrontData';
import { over } from '../browser/standIns';
import { frontOf } from '../fixtures/frontOf';

const require = createRequire(import.meta.url);
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The entries that render documents. */
export const entries = ['server', 'static/server'] as const;
export type Entry = (typeof entries)[number];

/** The example article. */
const seed: Article = JSON.parse(readFileSync(`${repository}/stories/articles/lebanon-pullout.json`, 'utf8'));

/** A story with an image at its beginning and others later, some with several files. */
const illustrated: Article = {
  ...seed,
  body: [
    pictureOf('opening', 1200, 800, true),
    ...seed.body.slice(0, 3),
    pictureOf('tall', 800, 1000),
    ...seed.body.slice(3),
    pictureOf('last', 1600, 900, true),
  ],
};

/** A front of 60 stories, of which about every second one has an image in several files. */
const front: FrontData = frontOf(60, (index) => imageOf(`front${index}`, 1600, 1067, [200, 400, 600, 800, 1200, 1600]));

/** The same without the sizes of images. */
const unsized = JSON.parse(
  JSON.stringify(illustrated, (key, value) => (key === 'width' || key === 'height' ? undefined : value)),
);

/** The families of Hearth from Fontsource: text is shown in fallback fonts until they have loaded (`font-display: swap`). */
const webFonts = ['newsreader/opsz.css', 'newsreader/opsz-italic.css', 'instrument-sans/index.css']
  .map((sheet) => {
    const css = readFileSync(require.resolve(`@fontsource-variable/${sheet}`), 'utf8');
    return css.replaceAll('url(./', `url(/web-fonts/${sheet.split('/')[0]}/`);
  })
  .join('');

/** The placeholder for the nonce in the documents, which is replaced in each response. */
const placeholder = 'bm9uY2U=';

/** The server of a newspaper: documents of the built package, with the headers of a site, and their images and fonts. */
export interface LoadingSite {
  /** The URL of a document of an entry. */
  addressOf(entry: Entry, name: DocumentName): string;
  /** Adds a document; returns its URL. */
  put(html: string): string;
  /** The document with the placeholder for the nonce. */
  htmlOf(entry: Entry, name: DocumentName): string;
  /** Holds back responses from now on. Returns their number, and a function that sends them. */
  hold(what: RegExp): { count(): number; release(): void };
  /** Stops the server. */
  close(): Promise<void>;
}

/** The seed unchanged, with images, with images of unknown size, and in web fonts; and a front. Their fallback fonts are served too, because those of systems differ. */
export type DocumentName = 'seed' | 'illustrated' | 'unsized' | 'set' | 'front';

export async function startLoadingSite(): Promise<LoadingSite> {
  const documents = drawDocuments();
  const pages = new Map<string, string>(
    entries.flatMap((entry) =>
      Object.entries(documents[entry]).map(([name, html]): [string, string] => [`/${entry}/${name}`, html]),
    ),
  );
  let kept: RegExp | undefined;
  const held: (() => void)[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const give = () => answer(request, response, pathname, pages.get(pathname));
    if (kept?.test(pathname)) held.push(give);
    else give();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    addressOf: (entry, name) => `${origin}/${entry}/${name}`,
    put(html) {
      const path = `/put/${pages.size}`;
      pages.set(path, html);
      return origin + path;
    },
    htmlOf: (entry, name) => documents[entry][name],
    hold(what) {
      kept = what;
      return {
        count: () => held.length,
        release() {
          kept = undefined;
          for (const give of held.splice(0)) give();
        },
      };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The documents, rendered by Node for production, as on a site. */
function drawDocuments(): Record<Entry, Record<DocumentName, string>> {
  if (!existsSync(`${repository}/dist/static/server/index.js`)) {
    throw new Error('There is no dist to serve: run `npm run build` first.');
  }
  const program = `
    import { readFileSync } from 'node:fs';
    import { createElement } from 'react';
    const { pages, webFonts, nonce, entries } = JSON.parse(readFileSync(0, 'utf8'));
    const head = createElement('style', { nonce, dangerouslySetInnerHTML: { __html: webFonts } });
    const documents = {};
    for (const entry of entries) {
      const { renderDocument } = await import('broadsheet/' + entry);
      documents[entry] = {
        seed: renderDocument(pages.seed, { nonce }),
        illustrated: renderDocument(pages.illustrated, { nonce }),
        unsized: renderDocument(pages.unsized, { nonce }),
        set: renderDocument(pages.seed, { nonce, head }),
        front: renderDocument(pages.front, { nonce }),
      };
    }
    console.log(JSON.stringify(documents));`;
  const rendered: Record<Entry, Record<DocumentName, string>> = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
      input: JSON.stringify({ pages: { seed, illustrated, unsized, front }, webFonts, nonce: placeholder, entries }),
      maxBuffer: 1e7,
    }),
  );
  const standIn = over({ serif: 'STIX Two Text', sans: 'IBM Plex Sans' });
  for (const entry of entries) {
    rendered[entry].set = rendered[entry].set.replace(/@font-face\{font-family:"[^"]+ Fallback"[^}]*\}/g, standIn);
  }
  return rendered;
}

/** The Content-Security-Policy: inline code with the nonce, and files of the site. */
function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    // Lighthouse requests robots.txt from the page.
    "connect-src 'self'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function answer(request: IncomingMessage, response: ServerResponse, path: string, html: string | undefined): void {
  const [, folder, file = ''] = /^\/(web|system)-fonts\/([\w./-]+)$/.exec(path) ?? [];
  const [, width, height] = /^\/pictures\/\w+-(\d+)x(\d+)\.png$/.exec(path) ?? [];
  const lasting = { 'cache-control': 'public, max-age=31536000, immutable' };
  if (html !== undefined) {
    const nonce = randomBytes(18).toString('base64');
    const { encoding, body } = compressed(request, html.replaceAll(placeholder, nonce));
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyWith(nonce),
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      ...(encoding && { 'content-encoding': encoding }),
    });
    response.end(body);
  } else if (folder) {
    response.writeHead(200, { 'content-type': 'font/woff2', ...lasting });
    response.end(readFileSync(require.resolve(`@fontsource-variable/${file}`)));
  } else if (width && height) {
    response.writeHead(200, { 'content-type': 'image/png', ...lasting });
    response.end(drawPicture(Number(width), Number(height)));
  } else {
    // An empty icon.
    response.writeHead(path === '/favicon.ico' ? 204 : 404);
    response.end();
  }
}

function compressed(request: IncomingMessage, text: string): { encoding?: string; body: Buffer | string } {
  const accepted = String(request.headers['accept-encoding']);
  if (/\bbr\b/.test(accepted)) return { encoding: 'br', body: brotliCompressSync(text) };
  if (/\bgzip\b/.test(accepted)) return { encoding: 'gzip', body: gzipSync(text) };
  return { body: text };
}

/** An image of a story, with one or three files. */
function pictureOf(name: string, width: number, height: number, isInSizes = false): Block {
  const type = name === 'last' ? 'image/png' : undefined;
  return {
    type: 'figure',
    image: imageOf(name, width, height, isInSizes ? [400, 800, width] : [], type),
    caption: `The picture called ${name}.`,
    credit: 'Drawn by the test',
  };
}

/** An image in files of some widths. */
function imageOf(name: string, width: number, height: number, widths: readonly number[], type?: string): Image {
  const url = (at: number) => `/pictures/${name}-${at}x${Math.round((at * height) / width)}.png`;
  return {
    url: url(width),
    alt: `A field in two colours, called ${name}`,
    width,
    height,
    sources: widths.map((at) => ({ url: url(at), width: at, ...(type && { type }) })),
  };
}

/** An image of two colours: a few hundred bytes at any size. */
function drawPicture(width: number, height: number): Buffer {
  const picture = new PNG({ width, height, colorType: 2 });
  for (let at = 0; at < width * height; at += 1) {
    picture.data.set(at % width < width / 2 ? [40, 80, 120, 255] : [200, 150, 60, 255], at * 4);
  }
  return PNG.sync.write(picture, { colorType: 2 });
}
