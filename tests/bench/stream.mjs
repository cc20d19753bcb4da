/** The time to the first chunk of a page with `renderToPipeableStream`, compared with plain React. Measured as in `server`. */
import { ask, compileForServer, inRounds, named, printTable, start } from './shared.mjs';

export async function benchStream({ variants, rounds, seconds }) {
  const programs = new Map();
  for (const variant of variants) {
    programs.set(variant, await compileForServer('stream.child.mjs', variant, `${variant.name}.stream`));
  }
  const results = await inRounds(variants, rounds, async (variant) => {
    const child = start(programs.get(variant));
    await ask(child, { seconds });
    const { milliseconds } = await ask(child, { seconds });
    child.disconnect();
    return milliseconds;
  });

  printTable(
    `Streaming the article to its first chunk, ${rounds} rounds:`,
    ['', 'milliseconds', '× plain React'],
    variants.map((variant) => {
      const { figure, ratio } = results.get(variant);
      return [variant.title, figure.toFixed(3), ratio.toFixed(2)];
    }),
  );
  return { figures: named(variants, results), targets: [] };
}
