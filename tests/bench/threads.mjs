/** The time to render each turn of a long conversation on the server, compared with plain React elements. */
import { ask, compare, compileForServer, inRounds, printTable, start, target } from './shared.mjs';
import { plainThread, thread } from './variants.mjs';

export async function benchThreads({ rounds, seconds }) {
  const children = new Map([
    [plainThread, start(await compileForServer('render.child.mjs', plainThread, 'plainThread.render'))],
    [thread, start(await compileForServer('render.child.mjs', thread, 'thread.render'))],
  ]);
  const figures = {};
  for (const turns of [1_000, 10_000]) {
    const [theirs, ours] = await Promise.all([...children.values()].map((child) => ask(child, { turns })));
    compare('ConversationThread', ours.html, theirs.html);
    const perTurn = async (variant) =>
      1e6 / (turns * (await ask(children.get(variant), { seconds, turns })).pagesPerSecond);
    await inRounds([plainThread, thread], 1, perTurn);
    const results = await inRounds([plainThread, thread], rounds, perTurn);
    figures[turns] = { plain: results.get(plainThread), broadsheet: results.get(thread) };
  }
  for (const child of children.values()) child.disconnect();

  printTable(
    `Server rendering of conversations, ${rounds} rounds, CPU-microseconds per turn:`,
    ['', 'plain React', 'broadsheet', '× plain React'],
    Object.entries(figures).map(([turns, { plain, broadsheet }]) => [
      `${Number(turns).toLocaleString('en')} turns`,
      plain.figure.toFixed(2),
      broadsheet.figure.toFixed(2),
      broadsheet.ratio.toFixed(3),
    ]),
  );
  return {
    figures,
    targets: [target('1,000 turns by broadsheet, of plain React’s time', figures[1_000].broadsheet.ratio, 1.3)],
  };
}
