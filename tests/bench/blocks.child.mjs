/**
 * A process of the bench: measures the CPU time of each type of block in `broadsheet/static`, compared with the same elements in plain
 * React, which are made from the HTML of the block.
 */
import { ArticleBody } from 'broadsheet/static';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { blocksWith } from '../fixtures/blocksWith';
import { plainElements } from './plainElements.mjs';

const words = 'The lamp at the top of the tower has not guided a ship since 1988, and is lit every evening.';

/** How many blocks of a type are rendered at once: the element around them weighs nothing then. */
const copies = 20;

process.on('message', ({ seconds, rounds }) => {
  const types = Object.entries(blocksWith(words, 'https://example.org/lamp'));
  process.send({ types: types.map(([type, block]) => [type, ratiosOf(block, seconds, rounds)]) });
});

function ratiosOf(block, seconds, rounds) {
  const json = JSON.stringify(Array.from({ length: copies }, () => block));
  const parse = () => JSON.parse(json);
  const ours = (blocks) => createElement(ArticleBody, { blocks });
  const html = renderToStaticMarkup(ours(parse()));
  const plain = plainElements(html);
  if (renderToStaticMarkup(plain()) !== html) throw new Error(`${block.type}: plain React renders other HTML.`);
  for (const render of [ours, plain]) timeOf(render, parse, seconds);
  return Array.from({ length: rounds }, () => timeOf(ours, parse, seconds) / timeOf(plain, parse, seconds));
}

/** The CPU time of rendering once, in microseconds. Parsing is not counted. */
function timeOf(render, parse, seconds) {
  let [used, times] = [0, 0];
  while (used < seconds * 1e6) {
    const all = Array.from({ length: 20 }, parse);
    const start = process.cpuUsage();
    for (const blocks of all) renderToStaticMarkup(render(blocks));
    const { user, system } = process.cpuUsage(start);
    used += user + system;
    times += all.length;
  }
  return used / times;
}
