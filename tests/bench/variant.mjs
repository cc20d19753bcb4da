/** A child process of the bench: draws a page in one way, and counts how often it can in a second of processor time. */

import { renderToString } from 'react-dom/server';
import { page } from 'variant';

process.on('message', ({ seconds, turns }) => {
  process.send(seconds ? { pagesPerSecond: measure(seconds, turns) } : { html: renderToString(page(turns)) });
});

/** Looks at the clock after some hundred turns, whatever the length of the page. */
function measure(seconds, turns = 10) {
  const batch = Math.max(1, Math.round(1000 / turns));
  let pages = 0;
  let used = 0;
  const start = process.cpuUsage();
  while (used < seconds * 1e6) {
    for (let index = 0; index < batch; index += 1) renderToString(page(turns));
    pages += batch;
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  }
  return pages / (used / 1e6);
}
