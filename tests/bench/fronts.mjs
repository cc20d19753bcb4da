/** The time to render a front of 40 cards on the server, compared with the same elements in plain React; and what its document weighs. */
import { gzipSync } from 'node:zlib';
import { ask, compileForServer, median, printTable, spread, start, target } from './shared.mjs';

const programs = [
  { title: 'broadsheet', file: 'variants/front.mjs', goal: 0.8 },
  { title: 'broadsheet/static', file: 'variants/staticFront.mjs', goal: 0.9 },
];

export async function benchFronts({ rounds, seconds }) {
  const rows = [];
  for (const { title, file, goal } of programs) {
    const program = await compileForServer('fronts.child.mjs', { file }, file.replace(/.*\/|\.mjs/g, ''));
    const ratios = [];
    let html = '';
    // A new process for each round, as for pages.
    for (let round = 0; round < rounds; round += 1) {
      const child = start(program);
      const measured = await ask(child, { cards: 40, seconds, rounds: 3 });
      child.disconnect();
      ratios.push(median(measured.ratios));
      html = measured.document;
    }
    const spreadOf = [Math.min(...ratios), Math.max(...ratios)];
    rows.push({ title, goal, ratio: median(ratios), spread: spreadOf, ...weightOf(html) });
  }
  printTable(
    `A front of 40 cards on the server, ${rounds} rounds:`,
    ['', '× plain React', 'least–most', 'HTML', 'styles', 'JavaScript'],
    rows.map(({ title, ratio, spread: both, html, styles, scripts }) => [
      title,
      ratio.toFixed(3),
      spread(both, 3),
      `${(html / 1000).toFixed(1)} kB`,
      `${(styles / 1000).toFixed(2)} kB`,
      `${scripts} bytes`,
    ]),
  );
  return {
    figures: Object.fromEntries(rows.map(({ title, goal, ...figures }) => [title, figures])),
    targets: rows.flatMap(({ title, goal, ratio, styles, scripts }) => [
      target(`a front by ${title}, of plain React’s fronts`, ratio, goal, true),
      target(`styles of a front by ${title}, kB`, styles / 1000, 6),
      target(`JavaScript of a front by ${title}, bytes`, scripts, 0),
    ]),
  };
}

/** The bytes of a document, of its styles and of its JavaScript, compressed; of the last, the bytes as they are. */
function weightOf(html) {
  const bytes = (text) => gzipSync(text, { level: 9 }).length;
  const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('');
  const scripts = [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>(.*?)<\/script>/gs)]
    .map(([, text]) => text)
    .join('');
  return { html: bytes(html), styles: bytes(styles), scripts: scripts.length };
}
