import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { previewOf } from '../../src/cli/preview';

/** A preview of a page, on a port of its own. */
async function begun(draw = async (nonce: string) => `<p nonce="${nonce}">The draft.</p>`) {
  const { server, reload } = previewOf(draw);
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
  /** All that the server answers to some bytes, until it closes the connection. */
  const answered = async (bytes: string) => {
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
  const asked = (target: string, { method = 'GET', host = `localhost:${port}`, more = '' } = {}) =>
    answered(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n`);
  return { server, port, socket, answered, asked, reload };
}

const isDrawn = /^HTTP\/1\.1 200 OK\r\n[\s\S]*The draft\./;

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
  ])('answers %s with %i and goes on', async (target, status) => {
    const { asked } = await begun();
    expect(await asked(target)).toMatch(new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*Open http://localhost:\\d+/`));
    expect(await asked('/')).toMatch(isDrawn);
  });

  it.each<[string, string, number]>([
    ['bytes that are no request', '\u0000\u0001\r\n\r\n', 400],
    ['the beginning of TLS', '\u0016\u0003\u0001\u0002\u0000', 400],
    ['headers without an end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}`, 431],
    ['a backslash before a host', 'GET \\\\evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['a host in the place of an address', 'GET localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['a request of HTTP/1.0 without a host', 'GET / HTTP/1.0\r\n\r\n', 421],
    ['a request without a host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a broken body', 'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n', 405],
  ])('answers %s and goes on', async (_, bytes, status) => {
    const { answered, asked } = await begun();
    expect(await answered(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(await asked('/')).toMatch(isDrawn);
  });

  it('goes on when those who ask leave: before the end, while it draws, while they listen', async () => {
    let drawing = () => {};
    const isDrawing = new Promise<void>((resolve) => {
      drawing = resolve;
    });
    let finish = () => {};
    const isFinished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { socket, asked, port, reload } = await begun(async () => {
      drawing();
      await isFinished;
      return 'The draft.';
    });
    const request = (target: string) => `GET ${target} HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`;
    (await socket()).write('GET / HT');
    const impatient = await socket();
    impatient.write(request('/'));
    await isDrawing;
    impatient.resetAndDestroy();
    const listener = await socket();
    listener.write(request('/broadsheet-events'));
    await once(listener, 'data');
    listener.resetAndDestroy();
    finish();
    reload();
    expect(await asked('/')).toMatch(isDrawn);
  });

  it('shows what keeps it from being drawn, until that is mended', async () => {
    let isBroken = true;
    const { asked } = await begun(async () => {
      if (isBroken) throw new Error('a & <b> cannot be read.');
      return 'The draft.';
    });
    expect(await asked('/')).toMatch(/^HTTP\/1\.1 500 [\s\S]*a &amp; &lt;b> cannot be read\.[\s\S]*EventSource/);
    isBroken = false;
    expect(await asked('/')).toMatch(isDrawn);
  });

  it.each(['localhost', 'LOCALHOST', 'localhost:8080', '127.0.0.1', '127.0.0.1:4700', '[::1]', '[::1]:4700'])(
    'answers to its own name %s',
    async (host) => {
      const { asked } = await begun();
      expect(await asked('/', { host })).toMatch(isDrawn);
    },
  );

  it.each(['evil.example', 'localhost.evil.example', 'evil.example:4700', '10.0.0.1', '127.0.0.1.evil.example', ''])(
    'tells %j, a name that leads to it, nothing of the draft and of no change',
    async (host) => {
      const { asked } = await begun();
      for (const target of ['/', '/broadsheet-events', '/other', `http://${host || 'evil.example'}/`]) {
        const answer = await asked(target, { host });
        expect(answer).toMatch(/^HTTP\/1\.1 421 /);
        expect(answer).toMatch(/answers to localhost[\s\S]*Open http:\/\/localhost:\d+\//);
        expect(answer).not.toContain('The draft.');
      }
    },
  );

  it('takes an address that is whole, as a proxy sends it, by the host in it', async () => {
    const { asked, port } = await begun();
    expect(await asked(`http://localhost:${port}/`, { host: 'evil.example' })).toMatch(isDrawn);
    expect(await asked('http://evil.example/')).toMatch(/^HTTP\/1\.1 421 /);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'])('refuses %s', async (method) => {
    const { asked } = await begun();
    for (const target of ['/', '/broadsheet-events']) {
      const answer = await asked(target, { method, more: 'Content-Length: 0\r\n' });
      expect(answer).toMatch(/^HTTP\/1\.1 405 [\s\S]*\r\nallow: GET, HEAD\r\n/i);
      expect(answer).not.toContain('The draft.');
    }
  });

  it('answers HEAD with the headers of GET and nothing else', async () => {
    const { asked } = await begun();
    for (const [target, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/broadsheet-events', 'text/event-stream'],
    ]) {
      const answer = await asked(target ?? '', { method: 'HEAD' });
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(answer).toContain(`content-type: ${type}\r\n`);
      expect(answer).toMatch(/\r\n\r\n$/);
    }
  });

  it('lets no script run but those of the document, keeps the page from other sites and from caches', async () => {
    const { asked } = await begun();
    const answer = await asked('/');
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
    expect(await asked('/')).not.toContain(nonce);
  });

  it('tells everyone who listens when the page is to be loaded again', async () => {
    const { socket, port, reload } = await begun();
    const listeners = await Promise.all([socket(), socket()]);
    for (const listener of listeners) {
      listener.write(`GET /broadsheet-events HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
      await once(listener, 'data');
    }
    const heard = listeners.map((listener) => once(listener, 'data'));
    reload();
    for (const [data] of await Promise.all(heard)) expect(String(data)).toContain('data: saved\n\n');
  });
});
