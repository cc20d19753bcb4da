/** A child process of the bench: draws the seed article in one way, and counts how often it can in a second of processor time. */

import { renderToString } from 'react-dom/server';
import { page } from 'variant';

process.on('message', ({ seconds }) => {
  process.send(seconds ? { pagesPerSecond: measure(seconds) } : { html: renderToString(page()) });
});

function measure(seconds) {
  let pages = 0;
  let used = 0;
  const start = process.cpuUsage();
  while (used < seconds * 1e6) {
    for (let index = 0; index < 100; index += 1) renderToString(page());
    pages += 100;
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  }
  return pages / (used / 1e6);
}
