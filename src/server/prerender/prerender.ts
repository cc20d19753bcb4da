import { readFile, realpath } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { runCallback } from '../runCallback';
import { runHash } from './changeDetection';
import { failedPage } from './failedPage';
import { fileErrorReason } from './fileErrorReason';
import { makeFolder } from './makeFolder';
import { type Manifest, openManifest } from './manifest';
import { type PageFile, PageFiles } from './PageFiles';
import type { PageReport, PageSettings, PageTask } from './PageTask';
import type { PrerenderOptions, PrerenderPage, PrerenderProgress, PrerenderResult } from './PrerenderOptions';
import { pagePathOf } from './pagePath';
import { pagesOfPosts, type RunPage } from './pagesOfPosts';
import { StoryFiles } from './StoryFiles';
import { shardFilter } from './shardFilter';
import { writePage } from './writePage';

export type {
  PrerenderArticle,
  PrerenderFeed,
  PrerenderFront,
  PrerenderOptions,
  PrerenderPage,
  PrerenderPosts,
  PrerenderProgress,
  PrerenderResult,
  PrerenderSitemap,
} from './PrerenderOptions';

/**
 * Renders any number of articles and fronts as HTML files, on all processors, with a few of them in memory at a time. Files are written
 * atomically. A page is skipped if it is unchanged: made from the same data and options by the same version of this library. An
 * interrupted run therefore continues where it stopped. A page that cannot be rendered, or whose path is invalid, is reported as
 * failed and does not stop the others. Of two pages with the same file, the first gets it. Feeds and a news sitemap of all articles are
 * written at the end of a run that is not interrupted.
 * @throws {TypeError} if the theme, the shard, the module, the output folder or the path of a feed is invalid. Also rejects if the folder cannot be
 * written to or its disk is full.
 */
export async function prerender(
  pages: Iterable<PrerenderPage> | AsyncIterable<PrerenderPage>,
  options: PrerenderOptions,
): Promise<PrerenderResult> {
  const {
    out,
    module,
    key = '',
    shard,
    threads = availableParallelism(),
    signal,
    onProgress,
    feeds,
    sitemap,
    base,
    ...dataOptions
  } = options;
  const isInShard = shardFilter(shard);
  const storyFiles = new StoryFiles({ feeds, sitemap, base, shard });
  const moduleUrl = typeof module === 'string' ? pathToFileURL(resolve(module)) : module;
  const hash = runHash(dataOptions, String(key), moduleUrl ? await sourceOf(moduleUrl) : '');
  const { folder, manifest } = await openFolder(out, shard);
  const files = new PageFiles(folder);
  await storyFiles.assign(files);
  const settings: PageSettings = { options: dataOptions, module: moduleUrl?.href };
  const pool = new Piscina<PageTask, PageReport>({
    filename: join(import.meta.dirname, 'worker.js'),
    minThreads: 1,
    maxThreads: Math.max(1, threads),
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: settings,
  });
  const result: PrerenderResult = { written: 0, unchanged: 0, failed: [], warnings: [] };
  const running = new Map<string, Promise<void>>();
  let fatal: unknown;

  const report = (progress: PrerenderProgress) => {
    const { path, outcome, reason = '', warning } = progress;
    if (outcome === 'failed') result.failed.push({ path, reason });
    else result[outcome] += 1;
    if (warning) result.warnings.push({ path, warning });
    if (onProgress) runCallback(onProgress, progress);
  };
  const write = async (page: RunPage, pageFile: PageFile) => {
    await Promise.all(pageFile.collisions.map(({ file }) => running.get(file)));
    try {
      report(await writePage(page, pageFile, { out, hash, manifest, threads: pool, storyFiles }));
    } catch (error) {
      fatal ??= error;
    }
  };

  try {
    for await (const page of withPagesOfPosts(pages)) {
      const pagePath = pagePathOf(page);
      if (!isInShard(pagePath.name)) continue;
      if (running.size >= 2 * pool.maxThreads) await Promise.race(running.values());
      if (fatal || signal?.aborted) break;
      const pageFile = await files.assign(pagePath);
      if (pageFile.error) {
        report(failedPage(pageFile.path, pageFile.error));
        continue;
      }
      const job = write(page, pageFile).finally(() => running.delete(pageFile.file));
      running.set(pageFile.file, job);
    }
  } finally {
    await Promise.all(running.values());
    await pool.destroy();
    await manifest.close().catch((error) => {
      fatal ??= error;
    });
  }
  if (fatal) throw fatal;
  signal?.throwIfAborted();
  for (const progress of await storyFiles.write()) report(progress);
  return result;
}

/** The pages of a run, each with its pages of older posts. */
async function* withPagesOfPosts(
  pages: Iterable<PrerenderPage> | AsyncIterable<PrerenderPage>,
): AsyncIterable<RunPage> {
  for await (const page of pages) yield* await pagesOfPosts(page);
}

async function openFolder(out: unknown, shard: string | undefined): Promise<{ folder: string; manifest: Manifest }> {
  const problem = problemOf(out);
  if (typeof out !== 'string' || problem) throw new TypeError(`\`out\` ${problem} Name a folder, such as "public".`);
  const cannotWrite = (reason: string, cause: unknown) =>
    new Error(`No pages can be written to ${out}: ${reason}`, { cause });
  try {
    await makeFolder(out);
  } catch (error) {
    throw cannotWrite(fileErrorReason(error, 'write'), error);
  }
  try {
    return { folder: await realpath(out), manifest: await openManifest(out, shard) };
  } catch (error) {
    throw cannotWrite((error as Error).message, error);
  }
}

function problemOf(out: unknown): string | undefined {
  if (typeof out !== 'string') return 'is not a string.';
  if (out.trim() === '') return 'is empty.';
  const { root } = parse(resolve(out));
  return resolve(out) === root ? `is ${root}, the root of the file system.` : undefined;
}

async function sourceOf(module: URL): Promise<Uint8Array> {
  try {
    return await readFile(module);
  } catch (error) {
    const name = fileURLToPath(module);
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const message = isMissing
      ? `There is no module ${name}.`
      : `The module ${name} cannot be read: ${fileErrorReason(error, 'read')}`;
    throw new TypeError(message, { cause: error });
  }
}
