/** How soon is the first chunk of a page there, with `renderToPipeableStream`, compared with plain React? */
import { ask, compileForServer, inRounds, named, printTable, start } from './shared.mjs';

export async function benchStream({ variants, rounds, seconds }) {
  const children = new Map();
  for (const variant of variants) {
    children.set(variant, start(await compileForServer('stream.child.mjs', variant, `${variant.name}.stream`)));
  }
  const toFirstChunk = async (variant) => (await ask(children.get(variant), { seconds })).milliseconds;
  await inRounds(variants, 1, toFirstChunk);
  const results = await inRounds(variants, rounds, toFirstChunk);
  for (const child of children.values()) child.disconnect();

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
