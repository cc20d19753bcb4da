/** A process of the bench: renders a page with one variant, and measures how often it can in a second of CPU time. */
import { parseArticle, setArticle } from 'article';
import { renderToString } from 'react-dom/server';
import * as variant from 'variant';

process.on('message', ({ warmUp, seconds, turns }) => {
  if (warmUp) return process.send({ pagesPerSecond: settle(warmUp, turns) });
  if (seconds) return process.send({ pagesPerSecond: measure(seconds, turns) });
  setArticle(parseArticle());
  const html = render(turns);
  process.send({ html, styles: variant.styles?.() ?? '' });
});

/**
 * Renders until three measurements in a row are not faster. The engine compiles hot code in other threads, which are late on a busy
 * machine: after a fixed time, some processes were still at a third of their speed.
 */
function settle(seconds, turns) {
  let best = 0;
  for (let steady = 0, tries = 0; steady < 3 && tries < 30; tries += 1) {
    const now = measure(seconds / 3, turns);
    steady = now > best * 1.02 ? 0 : steady + 1;
    best = Math.max(best, now);
  }
  return best;
}

/** The variant of string concatenation returns HTML. */
function render(turns) {
  const page = variant.page(turns);
  return typeof page === 'string' ? page : renderToString(page);
}

/**
 * Reads the clock after some hundred turns, whatever the length of the page; for a slow page each time. Each page is rendered from a freshly
 * parsed article, as on a server, so that neither a cache of the library nor one of the engine replaces the work. Parsing is not counted.
 */
function measure(seconds, turns = 10) {
  let batch = 1;
  let pages = 0;
  let used = 0;
  while (used < seconds * 1e6) {
    const articles = Array.from({ length: batch }, parseArticle);
    const start = process.cpuUsage();
    for (const article of articles) {
      setArticle(article);
      render(turns);
    }
    const { user, system } = process.cpuUsage(start);
    pages += batch;
    used += user + system;
    if (used < pages * 1e3) batch = Math.max(1, Math.round(1000 / turns));
  }
  return pages / (used / 1e6);
}
