import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback that answers with the text of the moment, by its ETag. */
export interface CoverageServer {
  /** The address of the text, and that of the stream of its events. */
  url: string;
  stream: string;
  /** What was asked, with the status of each answer. */
  answers: { etag: string | undefined; status: number }[];
  /** How many streams are open. */
  streams(): number;
  /** Changes the text, and tells the streams. */
  publish(text: string): void;
  /** Answers the next requests differently, until it returns false; without a function, as usual. */
  answer(how?: (request: IncomingMessage, response: ServerResponse) => boolean): void;
  /** Headers of each answer. */
  headers: Record<string, string>;
  close(): Promise<void>;
}

export async function startCoverageServer(first: string): Promise<CoverageServer> {
  let text = first;
  let version = 1;
  let how: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (request.url === '/stream') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
      streams.add(response);
      response.on('close', () => streams.delete(response));
      return;
    }
    const etag = `"${version}"`;
    const asked = request.headers['if-none-match'];
    response.on('close', () => self.answers.push({ etag: asked, status: response.statusCode }));
    if (how?.(request, response)) return;
    const isSame = asked === etag;
    response.writeHead(isSame ? 304 : 200, { etag, ...self.headers });
    response.end(isSame ? undefined : text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const self: CoverageServer = {
    url: `${origin}/coverage`,
    stream: `${origin}/stream`,
    answers: [],
    headers: {},
    streams: () => streams.size,
    publish(next) {
      text = next;
      version += 1;
      for (const stream of streams) stream.write(`id: ${version}\ndata:\n\n`);
    },
    answer: (next) => {
      how = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return self;
}
