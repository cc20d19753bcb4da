/** How fast posts of WordPress become articles and pages, and the size of the heap meanwhile. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postOf } from './posts.mjs';
import { answer, at, printTable, start } from './shared.mjs';

/** So many posts are written as pages: ten answers of the REST API, of a hundred posts each. */
const pages = 1_000;

export async function benchImport({ articles }) {
  const { megabytes, fastest, bytes } = await answer(start(at('import.child.mjs'), [articles], ['--expose-gc']));
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  try {
    mkdirSync(join(folder, 'posts'));
    for (let first = 0; first < pages; first += 100) {
      const posts = Array.from({ length: 100 }, (_, place) => postOf(first + place));
      writeFileSync(join(folder, 'posts', `${first}.json`), JSON.stringify(posts));
    }
    const perSecond = (...words) => {
      const begin = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [at('../../dist/static/cli/broadsheet.js'), ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      return pages / ((performance.now() - begin) / 1000);
    };
    const imported = perSecond('import', 'posts', '--out', 'articles');
    const prerendered = perSecond('prerender', 'posts', '--from', 'wordpress', '--out', 'pages');
    printTable(
      `Posts of WordPress, ${(bytes / 1000).toFixed(1)} kB of HTML each:`,
      ['', ''],
      [
        ['CPU-milliseconds of fromWordPress, the fastest', fastest.toFixed(2)],
        [`${pages} posts, imported as articles, per second`, imported.toFixed(0)],
        [`${pages} posts, prerendered as pages, per second`, prerendered.toFixed(0)],
        ...megabytes.map((size, index) => [
          `MB of the heap after ${((articles / 4) * index).toLocaleString('en')} posts`,
          size.toFixed(1),
        ]),
      ],
    );
    return { figures: { fastest, imported, prerendered, megabytes }, targets: [] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
