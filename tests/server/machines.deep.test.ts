import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writtenModules } from '../../build/plugins';
import { sampleOfRows } from '../deep';
import { filled, filledFront } from './articles';

// The script imports React, so it must be inside the repository.
const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
let folder: string;

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'broadsheet-machines-'));
  const articles = ['en', 'ar', 'de', 'fa', 'ja', 'th'].map((language) => ({ ...filled('words', '/'), language }));
  const stories = ['2031-03-04T23:30:00-05:00', '2031-03-05T08:00:00Z'].map((publishedAt) => ({
    story: { url: '/', headline: 'words', publishedAt },
  }));
  const fronts = ['en', 'fa', 'ja'].map((language) => {
    const front = filledFront('words', '/');
    return {
      ...front,
      language,
      timeZone: 'Asia/Tokyo',
      modifiedAt: '2031-03-05',
      packages: [{ layout: 'latest', stories }, ...front.packages],
    };
  });
  writeFileSync(join(folder, 'pages.json'), JSON.stringify([...articles, ...fronts]));
  await build({
    stdin: {
      contents: `
        import { renderDocument, renderStream } from './src/server/index';
        import { toJsonFeed, toMarkdown, toPlainText } from './src/exporters/index';
        import pages from '${folder}/pages.json';
        const channel = { title: 'A', url: 'https://a.example/', feedUrl: 'https://a.example/feed' };
        const articles = pages.filter(({ body }) => body);
        const stories = articles.map((article, id) => ({ ...article, id: '' + id, publishedAt: '2031-03-04', timeZone: 'Asia/Beirut' }));
        process.stdout.write(JSON.stringify(toJsonFeed(channel, stories)) + articles.map((one) => toMarkdown(one) + toPlainText(one)));
        process.stdout.write(pages.map((page) => renderDocument(page)).join('\\n'));
        for (const page of pages) process.stdout.write(await new Response(await renderStream(page)).text());`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    outfile: join(folder, 'program.mjs'),
    bundle: true,
    packages: 'external',
    format: 'esm',
    jsx: 'automatic',
    plugins: [writtenModules],
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

it('a document and an export are the same on every machine, whatever its time zone and locale', () => {
  const here = drawnOn('UTC', 'C');
  expect(here).toContain('March 4, 2031');
  expect(here).toContain('2031-03-04T00:00:00+02:00');
  expect(here).toContain('1:30 PM');
  for (const [zone, locale] of elsewhere) expect(drawnOn(zone, locale), zone).toBe(here);
});

/** Other machines, by their time zones and languages. */
const elsewhere = sampleOfRows(
  [
    ['Pacific/Kiritimati', 'ar_EG.UTF-8'],
    ['America/Los_Angeles', 'de_DE.UTF-8'],
    ['Asia/Kolkata', 'ja_JP.UTF-8'],
  ],
  'Pacific/Kiritimati',
);

/** Renders the pages in a process with another time zone and locale. */
function drawnOn(zone: string, locale: string): string {
  return execFileSync(process.execPath, [join(folder, 'program.mjs')], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
  });
}
