/** A process of the bench: draws a page in one way, and counts how often it can in a second of processor time. */
import { renderToString } from 'react-dom/server';
import * as variant from 'variant';

process.on('message', ({ seconds, turns }) => {
  if (seconds) return process.send({ pagesPerSecond: measure(seconds, turns) });
  const html = draw(turns);
  process.send({ html, styles: variant.styles?.() ?? '' });
});

/** String concatenation gives a page that is drawn. */
function draw(turns) {
  const page = variant.page(turns);
  return typeof page === 'string' ? page : renderToString(page);
}

/** Looks at the clock after some hundred turns, whatever the length of the page; a slow page looks each time. */
function measure(seconds, turns = 10) {
  let batch = 1;
  let pages = 0;
  let used = 0;
  const start = process.cpuUsage();
  while (used < seconds * 1e6) {
    for (let index = 0; index < batch; index += 1) draw(turns);
    pages += batch;
    const { user, system } = process.cpuUsage(start);
    used = user + system;
    if (used < pages * 1e3) batch = Math.max(1, Math.round(1000 / turns));
  }
  return pages / (used / 1e6);
}
