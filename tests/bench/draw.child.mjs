/** A process of the bench: draws a page in one way, and counts how often it can in a second of processor time. */
import { renderToString } from 'react-dom/server';
import * as variant from 'variant';

process.on('message', ({ warmUp, seconds, turns }) => {
  if (warmUp) return process.send({ pagesPerSecond: settle(warmUp, turns) });
  if (seconds) return process.send({ pagesPerSecond: measure(seconds, turns) });
  const html = draw(turns);
  process.send({ html, styles: variant.styles?.() ?? '' });
});

/**
 * Draws until three times in a row it was not faster. The engine compiles what it finds to be hot in threads of its own, and where the
 * machine is busy they are late: after a fixed time some processes were still at a third of their speed.
 */
function settle(seconds, turns) {
  let best = 0;
  for (let calm = 0, tries = 0; calm < 3 && tries < 30; tries += 1) {
    const now = measure(seconds / 3, turns);
    calm = now > best * 1.02 ? 0 : calm + 1;
    best = Math.max(best, now);
  }
  return best;
}

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
