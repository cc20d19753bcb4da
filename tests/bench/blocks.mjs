/** The time to render each type of block on the server, compared with the same elements in plain React. */
import { ask, compileForServer, median, printTable, start, target } from './shared.mjs';

export async function benchBlocks({ rounds, seconds }) {
  const child = start(await compileForServer('blocks.child.mjs', { file: 'variants/static.mjs' }, 'blocks'));
  const { types } = await ask(child, { seconds: seconds / 5, rounds });
  child.disconnect();
  const rows = types.map(([type, ratios]) => [type, median(ratios), Math.min(...ratios), Math.max(...ratios)]);
  printTable(
    `Server rendering of blocks by broadsheet/static, ${rounds} rounds:`,
    ['', '× plain React', 'least–most'],
    rows.map(([type, ratio, least, most]) => [type, ratio.toFixed(2), `${least.toFixed(2)}–${most.toFixed(2)}`]),
  );
  return {
    figures: Object.fromEntries(rows.map(([type, ratio]) => [type, { ratio }])),
    targets: rows.map(([type, ratio]) => target(`a block of type ${type}, of plain React’s time`, ratio, 1.2)),
  };
}
