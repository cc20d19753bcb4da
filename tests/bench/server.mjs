/**
 * How many pages does the server draw with `renderToString` in a second of processor time, compared with plain React elements and one
 * static CSS file? Each variant lives in a process of its own.
 */
import { ask, compileForServer, inRounds, named, printTable, start, target } from './shared.mjs';

export async function benchServer({ variants, rounds, seconds }) {
  const children = new Map();
  for (const variant of variants) {
    children.set(variant, start(await compileForServer('draw.child.mjs', variant, `${variant.name}.draw`)));
  }
  const pagesPerSecond = async (variant) => (await ask(children.get(variant), { seconds })).pagesPerSecond;
  // A first round is not counted: the engine has yet to compile what it finds to be hot.
  await inRounds(variants, 1, pagesPerSecond);
  const results = await inRounds(variants, rounds, pagesPerSecond);
  for (const child of children.values()) child.disconnect();

  printTable(
    `Server rendering of the article, ${rounds} rounds:`,
    ['', 'pages per CPU-second', '× plain React'],
    variants.map((variant) => {
      const { figure, ratio } = results.get(variant);
      return [variant.title, figure.toFixed(0), ratio.toFixed(3)];
    }),
  );
  const ratioOf = (name) => results.get(variants.find((variant) => variant.name === name)).ratio;
  return {
    figures: named(variants, results),
    targets: [
      target('server rendering by broadsheet, of plain React’s pages', ratioOf('broadsheet'), 0.78, true),
      target('server rendering by broadsheet/static, of plain React’s pages', ratioOf('static'), 0.9, true),
    ],
  };
}
