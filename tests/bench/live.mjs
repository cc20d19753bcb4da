/** The time of the documents of live coverage, which change with each post: of the first one, and of the next with one more post. */
import { answer, at, median, printTable, start, target } from './shared.mjs';

export async function benchLive({ rounds }) {
  const figures = {};
  for (const posts of [50, 500]) {
    const times = [];
    for (let round = 0; round < rounds; round += 1) times.push(await answer(start(at('live.child.mjs'), [posts])));
    const of = (key) => median(times.map((one) => one[key]));
    figures[posts] = {
      first: of('first'),
      second: median(times.map(({ first, second }) => second / first)),
      warmFirst: of('warmFirst'),
      warmSecond: median(times.map(({ warmFirst, warmSecond }) => warmSecond / warmFirst)),
    };
  }
  printTable(
    `Documents of live coverage, ${rounds} processes:`,
    ['posts', 'in a new process: first, CPU-ms', 'second, × first', 'in a warm one: first, CPU-ms', 'second, × first'],
    Object.entries(figures).map(([posts, { first, second, warmFirst, warmSecond }]) => [
      posts,
      first.toFixed(1),
      second.toFixed(2),
      warmFirst.toFixed(1),
      warmSecond.toFixed(2),
    ]),
  );
  return {
    figures,
    targets: Object.entries(figures).map(([posts, { second }]) =>
      target(`a document of ${posts} posts of which one is new, of the time of the first`, second, 0.2),
    ),
  };
}
