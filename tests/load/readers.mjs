import { Agent, get } from 'node:http';
import { setTimeout as pass } from 'node:timers/promises';
import { megabytes, memoryFaults } from './measure.mjs';

/** How often each reader asks, in milliseconds: thirty times as often as a page does. */
const interval = 1000;

/**
 * A server with readers who have a page open that goes on: each asks every second with the ETag of the last answer. The row has the same
 * columns as that of `measure`, and how many answers had a body.
 */
export async function measureReaders({ name, start, most }, readers, seconds) {
  const server = await start();
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const latencies = [];
  const tally = { 200: 0, 304: 0, failed: 0, bytes: 0 };
  const end = performance.now() + seconds * 1000;

  async function read(index) {
    await pass((index / readers) * interval);
    let etag;
    // On a busy machine the time may be over before a reader has asked again.
    for (let times = 0; times < 3 || performance.now() < end; times += 1) {
      const asked = performance.now();
      const answer = await ask(server.url, agent, etag);
      latencies.push(performance.now() - asked);
      tally[answer.status] += 1;
      tally.bytes += answer.body.length;
      const isWhole = answer.status === 304 || (answer.status === 200 && answer.body.endsWith('</html>'));
      if (!isWhole) tally.failed += 1;
      etag = answer.etag;
      await pass(Math.max(0, interval - (performance.now() - asked)));
    }
  }

  try {
    const all = Promise.all(Array.from({ length: readers }, (_, index) => read(index)));
    const memory = [await server.memory()];
    for (let quarter = 1; quarter <= 4; quarter += 1) {
      await (quarter < 4 ? pass((seconds * 1000) / 4) : all);
      memory.push(await server.memory());
    }
    latencies.sort((one, other) => one - other);
    const percentile = (share) => Number(latencies[Math.floor((latencies.length - 1) * share)]?.toFixed(1));
    return {
      row: {
        server: name,
        requests: latencies.length,
        failed: tally.failed,
        p50: percentile(0.5),
        'p97.5': percentile(0.975),
        p99: percentile(0.99),
        'requests/s': Math.round(latencies.length / seconds),
        'MB/s': megabytes(tally.bytes / seconds),
        memory: memory.map(megabytes).join(' '),
        'with a body': tally[200],
      },
      faults: [
        ...(tally.failed > 0 ? [`${name}: ${tally.failed} of ${latencies.length} requests failed.`] : []),
        ...(tally[304] === 0 ? [`${name}: no request was answered with 304.`] : []),
        ...memoryFaults(name, memory, most),
      ],
    };
  } finally {
    agent.destroy();
    await server.close();
  }
}

function ask(url, agent, etag) {
  return new Promise((resolve) => {
    const failed = (error) => {
      // The server closed an idle connection while the request was sent: a browser asks again.
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(ask(url, agent, etag));
      else resolve({ status: 'failed', body: '', etag });
    };
    const request = get(url, { agent, headers: etag ? { 'if-none-match': etag } : {} }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, body, etag: response.headers.etag }));
      response.on('error', failed);
    });
    request.on('error', failed);
  });
}
