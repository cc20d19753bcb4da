/** The time to render a document, compared with the page in it. What does not depend on the article is cached. */
import { ask, compileForServer, inRounds, printTable, start, target } from './shared.mjs';

const programs = [
  { title: 'broadsheet', page: 'variants/broadsheet.server.mjs', document: 'variants/document.mjs' },
  { title: 'broadsheet/static', page: 'variants/static.mjs', document: 'variants/staticDocument.mjs' },
];

export async function benchDocument({ rounds, seconds }) {
  const rows = [];
  for (const { title, page, document } of programs) {
    const variants = await Promise.all(
      [page, document].map(async (file) => ({
        file: await compileForServer('render.child.mjs', { file }, `${file.replace(/.*\/|\.mjs/g, '')}.document`),
      })),
    );
    // A new process for each measurement, as for pages.
    const results = await inRounds(variants, rounds, async ({ file }) => {
      const child = start(file);
      await ask(child, { warmUp: seconds });
      const { pagesPerSecond } = await ask(child, { seconds });
      child.disconnect();
      return 1e6 / pagesPerSecond;
    });
    rows.push({ title, page: results.get(variants[0]), document: results.get(variants[1]) });
  }

  printTable(
    `A document of the article, ${rounds} rounds, CPU-microseconds:`,
    ['', 'page', 'document', '× its page'],
    rows.map(({ title, page, document }) => [
      title,
      page.figure.toFixed(0),
      document.figure.toFixed(0),
      document.ratio.toFixed(2),
    ]),
  );
  return {
    figures: Object.fromEntries(rows.map(({ title, page, document }) => [title, { page, document }])),
    targets: rows.map(({ title, document }) => target(`a document by ${title}, of its page`, document.ratio, 2)),
  };
}
