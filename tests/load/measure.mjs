import { setTimeout as pass } from 'node:timers/promises';
import autocannon from 'autocannon';

const connections = 10;
const megabyte = 2 ** 20;

/**
 * A server under a load that never ends: ten readers, each of whom asks again as soon as answered. What it told of itself is in the
 * row; a request that failed and memory that kept growing are faults. Times are told, not judged: they are those of the machine.
 */
export async function measure({ name, start, most }, seconds) {
  const server = await start();
  try {
    // The engine compiles what is hot, and the heap takes its size.
    await shoot(server.url, Math.min(5, seconds));
    const shots = shoot(server.url, seconds);
    const memory = [await server.memory()];
    for (let quarter = 1; quarter <= 4; quarter += 1) {
      await (quarter < 4 ? pass((seconds * 1000) / 4) : shots);
      memory.push(await server.memory());
    }
    const { requests, errors, non2xx, mismatches, latency, throughput } = await shots;
    // A connection that is closed without an answer is opened again and told of nowhere; at the end, each reader waits for one answer.
    const unanswered = Math.max(0, requests.sent - requests.total - connections);
    const failed = errors + non2xx + mismatches + unanswered;
    const [, , middle, , end] = memory;
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
        // Growth counts from the middle on, when the server has long been warm.
        ...(end > most(middle)
          ? [`${name}: the memory grew from ${megabytes(middle)} MB in the middle to ${megabytes(end)} MB at the end.`]
          : []),
      ],
    };
  } finally {
    await server.close();
  }
}

/** Asks for whole pages; an answer that stops before its end is a failure. */
function shoot(url, seconds) {
  return autocannon({
    url,
    connections,
    duration: seconds,
    verifyBody: (body) => String(body).endsWith('</html>'),
  });
}

function megabytes(bytes) {
  return (bytes / megabyte).toFixed(1);
}
