import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPreview } from '../../src/cli/createPreview';

/** Starts a preview on a free port. */
async function start(render = async (nonce: string) => `<p nonce="${nonce}">The draft.</p>`) {
  const { server, reload } = createPreview(render);
  await once(server.listen(0, 'localhost'), 'listening');
  const { port, address } = server.address() as AddressInfo;
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const socket = async () => {
    const opened = connect(port, address);
    onTestFinished(() => void opened.destroy());
    await once(opened, 'connect');
    return opened;
  };
  /** Sends bytes and returns the answer, once the server closes the connection. */
  const send = async (bytes: string) => {
    const opened = await socket();
    let answer = '';
    opened.on('data', (data) => {
      answer += data;
    });
    opened.on('error', () => {});
    opened.write(bytes);
    await once(opened, 'close');
    return answer;
  };
  const request = (target: string, { method = 'GET', host = `localhost:${port}`, more = '' } = {}) =>
    send(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n`);
  return { server, port, socket, send, request, reload };
}

const isRendered = /^HTTP\/1\.1 200 OK\r\n[\s\S]*The draft\./;

describe('A preview', () => {
  it.each([
    ['//', 400],
    ['//evil.example/', 400],
    ['http://[', 400],
    ['http://', 400],
    ['/\\', 400],
    ['/%', 400],
    ['/%zz', 400],
    ['/%ff', 400],
    ['*', 400],
    ['https://localhost/', 400],
    ['file:///etc/passwd', 400],
    ['/../../etc/passwd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/%00', 404],
    [`/${'a'.repeat(8000)}`, 404],
    ['/article.json', 404],
  ])('answers %s with %i and continues', async (target, status) => {
    const { request } = await start();
    expect(await request(target)).toMatch(new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*Open http://localhost:\\d+/`));
    expect(await request('/')).toMatch(isRendered);
  });

  it.each<[string, string, number]>([
    ['bytes that are not a request', '\u0000\u0001\r\n\r\n', 400],
    ['the start of a TLS handshake', '\u0016\u0003\u0001\u0002\u0000', 400],
    ['headers without an end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}`, 431],
    ['a backslash before a host', 'GET \\\\evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['a host in place of an address', 'GET localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['a request of HTTP/1.0 without a host', 'GET / HTTP/1.0\r\n\r\n', 421],
    ['a request without a host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a broken body', 'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n', 405],
  ])('answers %s and continues', async (_, bytes, status) => {
    const { send, request } = await start();
    expect(await send(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(await request('/')).toMatch(isRendered);
  });

  it('continues when clients disconnect: in a request, while rendering, while listening', async () => {
    let startRendering = () => {};
    const isRendering = new Promise<void>((resolve) => {
      startRendering = resolve;
    });
    let finish = () => {};
    const isFinished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { socket, request, port, reload } = await start(async () => {
      startRendering();
      await isFinished;
      return 'The draft.';
    });
    const message = (target: string) => `GET ${target} HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`;
    (await socket()).write('GET / HT');
    const leaving = await socket();
    leaving.write(message('/'));
    await isRendering;
    leaving.resetAndDestroy();
    const listener = await socket();
    listener.write(message('/broadsheet-events'));
    await once(listener, 'data');
    listener.resetAndDestroy();
    finish();
    reload();
    expect(await request('/')).toMatch(isRendered);
  });

  it('shows the error that prevents rendering, until it is fixed', async () => {
    let isBroken = true;
    const { request } = await start(async () => {
      if (isBroken) throw new Error('a & <b> cannot be read.');
      return 'The draft.';
    });
    expect(await request('/')).toMatch(/^HTTP\/1\.1 500 [\s\S]*a &amp; &lt;b> cannot be read\.[\s\S]*EventSource/);
    isBroken = false;
    expect(await request('/')).toMatch(isRendered);
  });

  it.each(['localhost', 'LOCALHOST', 'localhost:8080', '127.0.0.1', '127.0.0.1:4700', '[::1]', '[::1]:4700'])(
    'answers requests for %s',
    async (host) => {
      const { request } = await start();
      expect(await request('/', { host })).toMatch(isRendered);
    },
  );

  it.each(['evil.example', 'localhost.evil.example', 'evil.example:4700', '10.0.0.1', '127.0.0.1.evil.example', ''])(
    'refuses requests for %j, so that other sites cannot read the draft or its changes',
    async (host) => {
      const { request } = await start();
      for (const target of ['/', '/broadsheet-events', '/other', `http://${host || 'evil.example'}/`]) {
        const answer = await request(target, { host });
        expect(answer).toMatch(/^HTTP\/1\.1 421 /);
        expect(answer).toMatch(/answers to localhost[\s\S]*Open http:\/\/localhost:\d+\//);
        expect(answer).not.toContain('The draft.');
      }
    },
  );

  it('takes the host from an absolute URL, as proxies send it', async () => {
    const { request, port } = await start();
    expect(await request(`http://localhost:${port}/`, { host: 'evil.example' })).toMatch(isRendered);
    expect(await request('http://evil.example/')).toMatch(/^HTTP\/1\.1 421 /);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'])('refuses %s', async (method) => {
    const { request } = await start();
    for (const target of ['/', '/broadsheet-events']) {
      const answer = await request(target, { method, more: 'Content-Length: 0\r\n' });
      expect(answer).toMatch(/^HTTP\/1\.1 405 [\s\S]*\r\nallow: GET, HEAD\r\n/i);
      expect(answer).not.toContain('The draft.');
    }
  });

  it('answers HEAD with the headers of GET and nothing else', async () => {
    const { request } = await start();
    for (const [target, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/broadsheet-events', 'text/event-stream'],
    ]) {
      const answer = await request(target ?? '', { method: 'HEAD' });
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(answer).toContain(`content-type: ${type}\r\n`);
      expect(answer).toMatch(/\r\n\r\n$/);
    }
  });

  it('allows only scripts of the document, and keeps the page from other sites and caches', async () => {
    const { request } = await start();
    const answer = await request('/');
    const [, nonce = ''] = /<p nonce="([^"]+)">/.exec(answer) ?? [];
    expect(nonce).not.toBe('');
    expect(answer).toContain(`script-src 'nonce-${nonce}'`);
    expect(answer).toContain(`<script nonce="${nonce}">new EventSource('/broadsheet-events')`);
    for (const header of [
      "content-security-policy: default-src 'none';",
      'x-content-type-options: nosniff',
      'cross-origin-resource-policy: same-origin',
      'cache-control: no-store',
    ])
      expect(answer).toContain(header);
    expect(await request('/')).not.toContain(nonce);
  });

  it('tells every listening client to reload the page', async () => {
    const { socket, port, reload } = await start();
    const listeners = await Promise.all([socket(), socket()]);
    for (const listener of listeners) {
      listener.write(`GET /broadsheet-events HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
      await once(listener, 'data');
    }
    const events = listeners.map((listener) => once(listener, 'data'));
    reload();
    for (const [data] of await Promise.all(events)) expect(String(data)).toContain('data: saved\n\n');
  });
});
