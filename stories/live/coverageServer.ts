import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** What was published, by the name of a reader's day. */
const days = new Map<string, string>();

/** Serves what was published on a reader's day (`?day=…`) as JSON, with its ETag. A POST publishes its body; after an empty one the server is busy. */
export async function serveDay(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const day = new URL(request.url ?? '/', 'http://localhost').searchParams.get('day') ?? '';
  if (request.method === 'POST') {
    days.set(day, await text(request));
    response.writeHead(204).end();
    return;
  }
  const article = days.get(day);
  if (!article) {
    response.writeHead(503).end();
    return;
  }
  const etag = `"${createHash('sha256').update(article).digest('base64url')}"`;
  const headers = { etag, 'cache-control': 'no-cache', 'content-type': 'application/json' };
  if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
  else response.writeHead(200, headers).end(article);
}
