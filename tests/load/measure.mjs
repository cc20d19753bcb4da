import { setTimeout as pass } from 'node:timers/promises';
import autocannon from 'autocannon';

const connections = 10;
const megabyte = 2 ** 20;

/**
 * A server under constant load: ten connections, each of which sends a request as soon as the last one is answered. The row contains the
 * measurements; failed requests and growing memory are faults. Times are not judged, because they depend on the machine.
 */
export async function measure({ name, start, most }, seconds) {
  const server = await start();
  try {
    // Warm-up: the engine compiles hot code, and the heap reaches its size.
    await shoot(server.url, Math.min(5, seconds));
    const shots = shoot(server.url, seconds);
    const memory = [await server.memory()];
    for (let quarter = 1; quarter <= 4; quarter += 1) {
      await (quarter < 4 ? pass((seconds * 1000) / 4) : shots);
      memory.push(await server.memory());
    }
    const { requests, errors, non2xx, mismatches, latency, throughput } = await shots;
    // A connection that is closed without a response is reopened without an error; at the end, each connection waits for one response.
    const unanswered = Math.max(0, requests.sent - requests.total - connections);
    const failed = errors + non2xx + mismatches + unanswered;
    return {
      row: {
        server: name,
        requests: requests.total,
        failed,
        p50: latency.p50,
        'p97.5': latency.p97_5,
        p99: latency.p99,
        'requests/s': Math.round(requests.average),
        'MB/s': megabytes(throughput.average),
        memory: memory.map((bytes) => (bytes === undefined ? '–' : megabytes(bytes))).join(' '),
      },
      faults: [
        ...(requests.total === 0 ? [`${name}: no request was answered.`] : []),
        ...(failed > 0 ? [`${name}: ${failed} of ${requests.total} requests failed.`] : []),
        ...memoryFaults(name, memory, most),
      ],
    };
  } finally {
    await server.close();
  }
}

/** Requests complete pages; a truncated response is a failure. */
function shoot(url, seconds) {
  return autocannon({
    url,
    connections,
    duration: seconds,
    verifyBody: (body) => String(body).endsWith('</html>'),
  });
}

/** What is wrong with a memory that was measured at 0, 25, 50, 75 and 100 % of the time: growth from the middle, when the server has long been warm. */
export function memoryFaults(name, [, , middle, , end], most) {
  return end > most(middle)
    ? [`${name}: the memory grew from ${megabytes(middle)} MB in the middle to ${megabytes(end)} MB at the end.`]
    : [];
}

export function megabytes(bytes) {
  return (bytes / megabyte).toFixed(1);
}
