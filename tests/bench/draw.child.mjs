/** A process of the bench: renders a page in one way, and counts how often it can in a second of processor time. */
import { parseArticle, setArticle } from 'article';
import { renderToString } from 'react-dom/server';
import * as variant from 'variant';

process.on('message', ({ warmUp, seconds, turns }) => {
  if (warmUp) return process.send({ pagesPerSecond: settle(warmUp, turns) });
  if (seconds) return process.send({ pagesPerSecond: measure(seconds, turns) });
  setArticle(parseArticle());
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

/**
 * Reads the clock after some hundred turns, whatever the length of the page; for a slow page each time. Each page is of an article that has
 * just been parsed, as on a server, so that neither a cache of ours nor one of the engine answers in place of the work. The time that the
 * parsing takes is not counted.
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
      draw(turns);
    }
    const { user, system } = process.cpuUsage(start);
    pages += batch;
    used += user + system;
    if (used < pages * 1e3) batch = Math.max(1, Math.round(1000 / turns));
  }
  return pages / (used / 1e6);
}
