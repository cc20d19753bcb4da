import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageOf } from '../server/prerender/messageOf';

/** A server for one page. */
export interface Preview {
  /** The server; the caller makes it listen. */
  server: Server;
  /** Reloads the page in every browser that shows it. */
  reload: () => void;
}

/**
 * Creates a server that renders its page for each request, with a nonce for scripts and styles, and shows an error in place of the
 * page. It answers only requests for the names of this machine: otherwise any site could point a name of its own here (DNS
 * rebinding) and read the draft.
 */
export function createPreview(render: (nonce: string) => Promise<string>): Preview {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port } = server.address() as AddressInfo;
    const open = `Open http://localhost:${port}/`;
    const target = targetOf(request);
    if (!target) return refuse(response, 400, `Invalid address. ${open}`);
    if (!ownHosts.test(target.host)) {
      return refuse(response, 421, `This preview answers to localhost, 127.0.0.1 and [::1] only. ${open}`);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(response.setHeader('allow', 'GET, HEAD'), 405, `Only GET and HEAD are allowed. ${open}`);
    }
    if (target.path === eventsPath) return subscribe(request, response);
    if (target.path !== '/') return refuse(response, 404, `Not found. ${open}`);
    const nonce = randomBytes(16).toString('base64');
    const { status, html } = await render(nonce).then(
      (page) => ({ status: 200, html: page }),
      (error: unknown) => ({ status: 500, html: errorPage(error) }),
    );
    response.writeHead(status, {
      ...commonHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': securityPolicy(nonce),
    });
    // After the end of the document the script cannot change how it is parsed.
    response.end(
      `${html}<script nonce="${nonce}">new EventSource('${eventsPath}').onmessage=()=>location.reload()</script>`,
    );
  }

  function subscribe({ method }: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...commonHeaders, 'content-type': 'text/event-stream' });
    if (method === 'HEAD') return void response.end();
    response.write(':\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  return {
    server,
    reload() {
      for (const listener of listeners) listener.write('data: saved\n\n');
    },
  };
}

/** The address of the event stream that reloads the page. */
const eventsPath = '/broadsheet-events';

const ownHosts = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d*)?$/i;

const commonHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

/** The Content-Security-Policy: only scripts and styles of the document, but images, media and frames from anywhere. */
function securityPolicy(nonce: string): string {
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
  const message = messageOf(error).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Cannot be rendered</title><p>${message}</p></html>`;
}

/** Host and path of the request target (RFC 9112, 3.2), which may be an absolute URL; undefined if it is invalid. */
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

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(`${message}\n`);
}
