import { readFile, realpath } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { callBack } from '../callBack';
import { fileFault } from './fileFault';
import { fingerprintOf } from './fingerprint';
import { hashOf } from './hashOf';
import { makeFolder } from './makeFolder';
import { type Manifest, openManifest } from './manifest';
import { type PageFile, PageFiles } from './PageFiles';
import type { PageReport, PageSettings, PageTask } from './PageTask';
import type { PrerenderOptions, PrerenderPage, PrerenderProgress, PrerenderResult } from './PrerenderOptions';
import { pagePathOf } from './pagePath';
import { shardOf } from './shard';
import { failedPage, writePage } from './writePage';

export type { PrerenderOptions, PrerenderPage, PrerenderProgress, PrerenderResult } from './PrerenderOptions';

/**
 * Writes the documents of any number of articles, on all processors, holding a handful of them in memory at a time. A page has its
 * name when it is whole and not before. What the folder has already, made of the same article, options and version of the
 * library, is left as it is; so a run that was interrupted goes on where it stopped. A page that cannot be drawn, or whose path cannot
 * be, is among the failed and keeps no other from being written. Of two pages with one file, the first one has it.
 * @throws {TypeError} if the theme, the shard, the module or the folder is none. The promise is rejected as well when the folder cannot be
 * written into, or its disk is full.
 */
export async function prerender(
  pages: Iterable<PrerenderPage> | AsyncIterable<PrerenderPage>,
  options: PrerenderOptions,
): Promise<PrerenderResult> {
  const { out, module, key = '', shard, threads = availableParallelism(), signal, onProgress, ...data } = options;
  const isOurs = shardOf(shard);
  const address = typeof module === 'string' ? pathToFileURL(resolve(module)) : module;
  const fingerprint = hashOf(fingerprintOf(data), String(key), address ? await sourceOf(address) : '');
  const { folder, manifest } = await openIn(out, shard);
  const settings: PageSettings = { options: data, module: address?.href };
  const pool = new Piscina<PageTask, PageReport>({
    filename: join(import.meta.dirname, 'worker.js'),
    minThreads: 1,
    maxThreads: Math.max(1, threads),
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: settings,
  });
  const result: PrerenderResult = { written: 0, unchanged: 0, failed: [], warnings: [] };
  const files = new PageFiles(folder);
  const running = new Map<string, Promise<void>>();
  let end: unknown;

  const tell = (progress: PrerenderProgress) => {
    const { path, outcome, reason = '', warning } = progress;
    if (outcome === 'failed') result.failed.push({ path, reason });
    else result[outcome] += 1;
    if (warning) result.warnings.push({ path, warning });
    if (onProgress) callBack(onProgress, progress);
  };
  const write = async (page: PrerenderPage, at: PageFile) => {
    await Promise.all(at.alike.map(({ file }) => running.get(file)));
    try {
      tell(await writePage(page, at, { out, fingerprint, manifest, pool }));
    } catch (error) {
      end ??= error;
    }
  };

  try {
    for await (const page of pages) {
      const path = pagePathOf(page);
      if (!isOurs(path.name)) continue;
      if (running.size >= 2 * pool.maxThreads) await Promise.race(running.values());
      if (end || signal?.aborted) break;
      const at = await files.take(path);
      if (at.fault) {
        tell(failedPage(at.path, at.fault));
        continue;
      }
      const job = write(page, at).finally(() => running.delete(at.file));
      running.set(at.file, job);
    }
  } finally {
    await Promise.all(running.values());
    await pool.destroy();
    await manifest.close().catch((error) => {
      end ??= error;
    });
  }
  if (end) throw end;
  signal?.throwIfAborted();
  return result;
}

async function openIn(out: unknown, shard: string | undefined): Promise<{ folder: string; manifest: Manifest }> {
  const fault = faultOfFolder(out);
  if (typeof out !== 'string' || fault) throw new TypeError(`\`out\` ${fault} Name a folder, such as "public".`);
  const failed = (reason: string, cause: unknown) =>
    new Error(`No pages can be written into ${out}: ${reason}`, { cause });
  try {
    await makeFolder(out);
  } catch (error) {
    throw failed(fileFault(error, 'write'), error);
  }
  try {
    return { folder: await realpath(out), manifest: await openManifest(out, shard) };
  } catch (error) {
    throw failed((error as Error).message, error);
  }
}

function faultOfFolder(out: unknown): string | undefined {
  if (typeof out !== 'string') return `is no string.`;
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
    const sentence = isMissing
      ? `There is no module ${name} to take options from.`
      : `The module ${name} cannot be read: ${fileFault(error, 'read')}`;
    throw new TypeError(sentence, { cause: error });
  }
}
