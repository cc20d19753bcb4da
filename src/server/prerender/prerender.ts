import { mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { fatalError } from './fatal';
import { fingerprintOf } from './fingerprint';
import { hashOf } from './hashOf';
import { type Manifest, openManifest } from './manifest';
import type { PageReport, PageSettings, PageTask } from './PageTask';
import type { PrerenderOptions, PrerenderPage, PrerenderProgress, PrerenderResult } from './PrerenderOptions';
import { shardOf } from './shard';
import { writePage } from './writePage';

export type { PrerenderOptions, PrerenderPage, PrerenderProgress, PrerenderResult } from './PrerenderOptions';

/**
 * Writes the documents of any number of articles, on all processors, holding a handful of them in memory at a time. A page has its
 * name when it is whole and not before. What the folder has already, made of the same article, options and version of the
 * library, is left as it is; so a run that was interrupted goes on where it stopped. A page that cannot be drawn is among the
 * failed and keeps no other from being written.
 * @throws {TypeError} if the theme, the shard or the module is none. The promise is rejected as well when the disk is full.
 */
export async function prerender(
  pages: Iterable<PrerenderPage> | AsyncIterable<PrerenderPage>,
  options: PrerenderOptions,
): Promise<PrerenderResult> {
  const { out, module, key = '', shard, threads = availableParallelism(), signal, onProgress, ...data } = options;
  const isOurs = shardOf(shard);
  const address = typeof module === 'string' ? pathToFileURL(resolve(module)) : module;
  const fingerprint = hashOf(fingerprintOf(data), key, address ? await sourceOf(address) : '');
  const manifest = await openIn(out, shard);
  const settings: PageSettings = { options: data, module: address?.href };
  const pool = new Piscina<PageTask, PageReport>({
    filename: join(import.meta.dirname, 'worker.js'),
    minThreads: 1,
    maxThreads: Math.max(1, threads),
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: settings,
  });
  const result: PrerenderResult = { written: 0, unchanged: 0, failed: [] };
  const names = new Set<string>();
  const running = new Set<Promise<void>>();
  let end: unknown;

  const tell = (progress: PrerenderProgress) => {
    const { path, outcome, reason = '' } = progress;
    if (outcome === 'failed') result.failed.push({ path, reason });
    else result[outcome] += 1;
    onProgress?.(progress);
  };
  const write = async (page: PrerenderPage) => {
    try {
      tell(await writePage(page, { out, names, fingerprint, manifest, pool }));
    } catch (error) {
      end ??= error;
    }
  };

  try {
    for await (const page of pages) {
      if (!isOurs(page.path)) continue;
      if (running.size >= 2 * pool.maxThreads) await Promise.race(running);
      if (end || signal?.aborted) break;
      const job = write(page).finally(() => running.delete(job));
      running.add(job);
    }
  } finally {
    await Promise.all(running);
    await pool.destroy();
    await manifest.close().catch((error) => {
      end ??= error;
    });
  }
  if (end) throw end;
  signal?.throwIfAborted();
  return result;
}

async function openIn(out: string, shard: string | undefined): Promise<Manifest> {
  try {
    await mkdir(out, { recursive: true });
    return await openManifest(out, shard);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const sentence = `No pages can be written into ${out} (${message}). Name a folder that can be written to.`;
    throw fatalError(code, out) ?? new Error(sentence, { cause: error });
  }
}

async function sourceOf(module: URL): Promise<string> {
  try {
    return await readFile(module, 'utf8');
  } catch (error) {
    throw new TypeError(`There is no module ${fileURLToPath(module)} to take options from.`, { cause: error });
  }
}
