/** A process of the bench: streams a page, and measures the time to the first chunk. */
import { Writable } from 'node:stream';
import { parseArticle, setArticle } from 'article';
import { renderToPipeableStream } from 'react-dom/server';
import * as variant from 'variant';

process.on('message', async ({ seconds }) => {
  try {
    process.send({ milliseconds: await measure(seconds) });
  } catch (error) {
    process.send({ error: error.message });
  }
});

/** The median time to the first chunk in milliseconds, of the pages rendered in the given seconds. */
async function measure(seconds) {
  const times = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end || times.length < 5) times.push(await firstChunk());
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
}

/** Reads each page to its end before the next one starts. */
function firstChunk() {
  setArticle(parseArticle());
  return new Promise((resolve, reject) => {
    let time;
    const began = performance.now();
    const sink = new Writable({
      write(_chunk, _encoding, done) {
        time ??= performance.now() - began;
        done();
      },
    });
    sink.on('finish', () => resolve(time));
    const page = variant.page();
    if (typeof page === 'string') {
      sink.end(page);
      return;
    }
    const { pipe } = renderToPipeableStream(page, { onShellReady: () => pipe(sink), onError: reject });
  });
}
