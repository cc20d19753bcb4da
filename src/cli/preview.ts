import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageOf } from '../server/prerender/messageOf';

/** A server with one page. */
export interface Preview {
  /** It listens to nobody yet. */
  server: Server;
  /** Has every browser that shows the page load it again. */
  reload: () => void;
}

/**
 * A server of one page, which is drawn for each request, with a nonce for its scripts and styles; an error is shown in its place. It answers
 * to the names of this machine only, as any site could have a name of its own lead here (DNS rebinding) and read the draft.
 */
export function previewOf(draw: (nonce: string) => Promise<string>): Preview {
  const readers = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port } = server.address() as AddressInfo;
    const open = `Open http://localhost:${port}/`;
    const asked = targetOf(request);
    if (!asked) return refuse(response, 400, `This is no address. ${open}`);
    if (!ownNames.test(asked.host)) {
      return refuse(response, 421, `This preview answers to localhost, 127.0.0.1 and [::1] only. ${open}`);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(response.setHeader('allow', 'GET, HEAD'), 405, `This page can only be read. ${open}`);
    }
    if (asked.path === events) return follow(request, response);
    if (asked.path !== '/') return refuse(response, 404, `There is nothing here. ${open}`);
    const nonce = randomBytes(16).toString('base64');
    const { status, html } = await draw(nonce).then(
      (page) => ({ status: 200, html: page }),
      (error: unknown) => ({ status: 500, html: errorPage(error) }),
    );
    response.writeHead(status, {
      ...common,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce),
    });
    // The script stands after the end of the document, where it is in nobody's way.
    response.end(
      `${html}<script nonce="${nonce}">new EventSource('${events}').onmessage=()=>location.reload()</script>`,
    );
  }

  function follow({ method }: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...common, 'content-type': 'text/event-stream' });
    if (method === 'HEAD') return void response.end();
    response.write(':\n\n');
    readers.add(response);
    response.on('close', () => readers.delete(response));
  }

  return {
    server,
    reload() {
      for (const reader of readers) reader.write('data: saved\n\n');
    },
  };
}

const events = '/broadsheet-events';

const ownNames = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d*)?$/i;

const common = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

/** What a document may do: run its own scripts and styles, and show pictures, films and frames from anywhere. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    'img-src * data: blob:',
    'media-src * data: blob:',
    'font-src * data:',
    'frame-src *',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function errorPage(error: unknown): string {
  const words = messageOf(error).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Not yet</title><p>${words}</p></html>`;
}

/** The host and the path that a request asks for (RFC 9112, 3.2), which may be a whole address; undefined if it has none. */
function targetOf({ url = '', headers }: IncomingMessage): { host: string; path: string } | undefined {
  const isPath = url.startsWith('/');
  const address = isPath ? `http://localhost${url}` : url;
  if (url.startsWith('//') || url.includes('\\') || !URL.canParse(address)) return undefined;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== 'http:') return undefined;
  try {
    return { host: isPath ? (headers.host ?? '') : host, path: decodeURIComponent(pathname) };
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...common, 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(`${sentence}\n`);
}
