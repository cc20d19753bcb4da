/** The size of the heap while 20,000 different articles are rendered. */
import { answer, at, printTable, start } from './shared.mjs';

export async function benchHeap({ articles }) {
  const { megabytes } = await answer(start(at('heap.child.mjs'), [articles], ['--expose-gc']));
  const figures = megabytes.map((size, index) => ({ articles: (articles / 4) * index, megabytes: size }));
  printTable(
    `Heap while ${articles.toLocaleString('en')} different articles are rendered:`,
    ['articles', 'MB'],
    figures.map(({ articles, megabytes }) => [articles.toLocaleString('en'), megabytes.toFixed(1)]),
  );
  return { figures, targets: [] };
}
