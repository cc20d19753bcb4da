/** A process of the bench: measures the CPU time of a front, compared with the same elements in plain React, which are made from its HTML. */
import { renderToStaticMarkup } from 'react-dom/server';
import * as variant from 'variant';
import { frontOf } from '../fixtures/frontOf';
import { plainElements } from './plainElements.mjs';

const picture = (index) => ({
  url: `/pictures/${index}.jpg`,
  alt: 'A wave breaks over the wall',
  width: 1200,
  height: 800,
  sources: [400, 800, 1200].map((width) => ({ url: `/pictures/${index}-${width}.jpg`, width })),
});

process.on('message', ({ cards, seconds, rounds }) => {
  const front = frontOf(cards, picture);
  const json = JSON.stringify(front);
  const parse = () => JSON.parse(json);
  const html = renderToStaticMarkup(variant.page(front));
  // React writes the preloading of the first picture by itself.
  const plain = plainElements(html.replace(/^<link rel="preload"[^>]*>/, ''));
  if (renderToStaticMarkup(plain()) !== html) throw new Error('Plain React renders another front.');
  for (const render of [variant.page, plain]) timeOf(render, parse, seconds);
  const ratios = Array.from(
    { length: rounds },
    () => timeOf(plain, parse, seconds) / timeOf(variant.page, parse, seconds),
  );
  process.send({ ratios, elements: html.split('<').length, document: variant.document(front) });
});

/** The CPU time of rendering once, in microseconds. Parsing is not counted. */
function timeOf(render, parse, seconds) {
  let [used, times] = [0, 0];
  while (used < seconds * 1e6) {
    const all = Array.from({ length: 10 }, parse);
    const start = process.cpuUsage();
    for (const front of all) renderToStaticMarkup(render(front));
    const { user, system } = process.cpuUsage(start);
    used += user + system;
    times += all.length;
  }
  return used / times;
}
