/**
 * The number of pages that `renderToString` renders in a second of CPU time, compared with plain React elements and one static CSS file.
 * Each measurement runs in a separate process.
 */
import { ask, compileForServer, inRounds, named, printTable, spread, start, target } from './shared.mjs';

export async function benchServer({ variants, rounds, seconds }) {
  const programs = new Map();
  for (const variant of variants) {
    programs.set(variant, await compileForServer('render.child.mjs', variant, `${variant.name}.render`));
  }
  // A new process for each measurement: what the engine compiles first makes a difference of a tenth for the life of the process.
  const results = await inRounds(variants, rounds, async (variant) => {
    const child = start(programs.get(variant));
    await ask(child, { warmUp: seconds });
    const { pagesPerSecond } = await ask(child, { seconds });
    child.disconnect();
    return pagesPerSecond;
  });

  printTable(
    `Server rendering of the article, ${rounds} rounds:`,
    ['', 'pages per CPU-second', 'least–most', '× plain React', 'least–most'],
    variants.map((variant) => {
      const { figure, ratio, figures, ratios } = results.get(variant);
      return [variant.title, figure.toFixed(0), spread(figures, 0), ratio.toFixed(3), spread(ratios, 3)];
    }),
  );
  const ratioOf = (name) => results.get(variants.find((variant) => variant.name === name)).ratio;
  return {
    figures: named(variants, results),
    // Where a regression shows, below what is measured; docs/decisions/0029-cost-of-a-page.md says why it is not more.
    targets: [
      target('server rendering by broadsheet, of plain React’s pages', ratioOf('broadsheet'), 0.5, true),
      target('server rendering by broadsheet/static, of plain React’s pages', ratioOf('static'), 0.5, true),
    ],
  };
}
