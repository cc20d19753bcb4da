import { rm } from 'node:fs/promises';
import type { Piscina } from 'piscina';
import { livePage } from '../../article/livePage';
import { inputHash, isUnchanged } from './changeDetection';
import { failedPage } from './failedPage';
import { fatalError } from './fatalError';
import type { Manifest } from './manifest';
import { messageOf } from './messageOf';
import { isOneFile, type PageFile } from './PageFiles';
import type { LivePageTask, PageReport, PageTask } from './PageTask';
import type { PrerenderProgress } from './PrerenderOptions';
import { livePageOptions, type RunPage } from './pagesOfPosts';
import type { StoryFiles } from './StoryFiles';
import { temporaryOf } from './writeWhole';

/** What the pages of a run share. */
export interface Run {
  /** The output folder, as the user gave it. */
  out: string;
  /** The hash of the options and versions: see `runHash`. */
  hash: string;
  manifest: Manifest;
  threads: Piscina<PageTask, PageReport>;
  storyFiles: StoryFiles;
}

/**
 * Writes a page unless it is unchanged. Pages that collide with it must be finished before. Throws only errors that end the whole
 * run; any other is in the returned progress.
 */
export async function writePage(page: RunPage, pageFile: PageFile, run: Run): Promise<PrerenderProgress> {
  const { path, file, collisions } = pageFile;
  for (const { file: other, difference } of collisions) {
    if (await isOneFile(other, file)) {
      return failedPage(
        path,
        `${difference}: on this disk they are the same file, and the first page has it. ${advice}`,
      );
    }
  }
  const [collision] = collisions;
  const warning = collision && `${collision.difference}: on macOS or Windows they are the same file. ${advice}`;

  let data: unknown;
  let json: string;
  let shown: string;
  try {
    data = await dataOf(page);
    json = jsonOf(data, page);
    shown = shownOf(json, page.livePage);
  } catch (error) {
    return { ...failedPage(path, messageOf(error)), warning };
  }
  const input = inputHash(run.hash, shown);
  const addStory = () => {
    if (page.livePage?.page === undefined) run.storyFiles.add(data, json, path);
  };
  if (await isUnchanged(run.manifest.get(path), input, file)) {
    addStory();
    return { path, outcome: 'unchanged', issues: [], warning };
  }
  const { output, issues, error } = await renderOnThread({ json, file, livePage: page.livePage }, run.threads);
  const fatal = fatalError(error, run.out);
  if (fatal) throw fatal;
  if (output === undefined) {
    return { ...failedPage(path, error?.message ?? 'The page was not rendered.', issues), warning };
  }
  await run.manifest.add(path, { input, output }).catch((error) => {
    throw fatalError(error, run.out) ?? error;
  });
  addStory();
  return { path, outcome: 'written', issues, warning };
}

const advice = 'Rename one of them.';

/** The article or front of a page. */
async function dataOf(page: RunPage): Promise<unknown> {
  const source = 'front' in page ? page.front : page.article;
  return typeof source === 'function' ? source() : source;
}

/** The article or front as JSON, which is both hashed and sent to a thread: a structured clone may hold values that JSON leaves out. */
function jsonOf(data: unknown, page: RunPage): string {
  try {
    return JSON.stringify(data) ?? 'null';
  } catch (error) {
    const reason = error instanceof RangeError ? 'it is nested too deeply' : messageOf(error);
    throw new TypeError(`The ${'front' in page ? 'front' : 'article'} cannot be written as JSON: ${reason}.`, {
      cause: error,
    });
  }
}

/** What a page shows of an article, as JSON: of a page of live coverage, its own posts. */
function shownOf(json: string, task: LivePageTask | undefined): string {
  if (!task) return json;
  // The number of pages is not shown.
  const { pages, ...shown } = livePage(JSON.parse(json), livePageOptions(task));
  return JSON.stringify(shown);
}

/** Runs a task on a thread, and once more on another if the first thread exits. */
async function renderOnThread(task: PageTask, threads: Run['threads'], isRetry = false): Promise<PageReport> {
  try {
    return await threads.run(task);
  } catch (error) {
    await rm(temporaryOf(task.file), { force: true });
    if (!isRetry) return renderOnThread(task, threads, true);
    const message = `Two threads exited while rendering the page (${messageOf(error)}).`;
    return { issues: [], error: { message } };
  }
}
