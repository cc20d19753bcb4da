import { execFile } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Loaded, measure } from '../load/measure.mjs';

describe('A few seconds of load', () => {
  it('cause no failure in Node and workerd', async () => {
    const command = ['tests/load/load.mjs', '--seconds', '3'];
    const { stdout } = await promisify(execFile)(process.execPath, command);
    console.log(stdout);
    for (const name of ['Node, renderDocument', 'Node, renderToPipeableStream', 'workerd, renderToReadableStream']) {
      expect(stdout).toContain(name);
    }
    expect(stdout).toContain('No request failed');
  }, 180_000);

  it.each<[string, RequestListener]>([
    ['answers with an error', (_, response) => response.writeHead(500).end('<html></html>')],
    ['stops in the middle of a page', (_, response) => response.end('<html><body><p>The lamp')],
    ['hangs up', ({ socket }) => socket.destroy()],
  ])('report a server that %s', async (_, listener) => {
    const { row, faults } = await measure(serverOf(listener), 1);
    expect(row.failed).toBeGreaterThan(0);
    expect(faults).not.toEqual([]);
  });

  it('report a server whose memory keeps growing, and not one that has grown only at first', async () => {
    const page: RequestListener = (_, response) => response.end('<html></html>');
    const growing = await measure(serverOf(page, [10, 20, 30, 40, 50]), 1);
    expect(growing.faults).toEqual([expect.stringContaining('memory grew')]);
    expect((await measure(serverOf(page, [10, 40, 50, 49, 50]), 1)).faults).toEqual([]);
  });
});

/** A server for this test, with a given memory. */
function serverOf(listener: RequestListener, megabytes: number[] = []): Loaded {
  return {
    name: 'Stand-in',
    async start() {
      const server = createServer(listener);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        memory: async () => (megabytes.shift() ?? 10) * 2 ** 20,
        async close() {
          server.closeAllConnections();
          await new Promise((resolve) => server.close(resolve));
        },
      };
    },
    most: (middle) => middle * 1.05,
  };
}
