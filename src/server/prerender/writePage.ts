import { readFile, rm } from 'node:fs/promises';
import { isAbsolute, join, normalize, sep } from 'node:path';
import type { Piscina } from 'piscina';
import type { Article } from '../../article/Article';
import type { Issue } from '../../article/Issue';
import { fatalError } from './fatal';
import { hashOf } from './hashOf';
import type { Manifest } from './manifest';
import type { PageReport, PageTask } from './PageTask';
import type { PrerenderPage, PrerenderProgress } from './PrerenderOptions';
import { temporaryOf } from './writeWhole';

/** What the pages of a run have in common. */
export interface Run {
  /** The folder. */
  out: string;
  /** The names that pages have so far. */
  names: Set<string>;
  /** What the options and the library make of every page. */
  fingerprint: string;
  /** What is known of the folder. */
  manifest: Manifest;
  /** The threads. */
  pool: Piscina<PageTask, PageReport>;
}

/** Writes a page, if need be. It throws what ends the whole run, and nothing else. */
export async function writePage({ path, article: given }: PrerenderPage, run: Run): Promise<PrerenderProgress> {
  const failed = (reason: string, issues: Issue[] = []) => ({ path, outcome: 'failed' as const, issues, reason });
  const name = normalize(path);
  if (isAbsolute(name) || name.split(sep)[0] === '..' || name.endsWith(sep)) {
    return failed(`"${path}" is not the name of a file inside ${run.out}.`);
  }
  if (run.names.has(name)) return failed('Another article has the same file; only the first one is written.');
  run.names.add(name);

  const file = join(run.out, name);
  let article: Article;
  let input: string;
  try {
    article = typeof given === 'function' ? await given() : given;
    input = hashOf(run.fingerprint, JSON.stringify(article) ?? '');
  } catch (error) {
    return failed(messageOf(error));
  }
  const known = run.manifest.get(path);
  if (known?.input === input && known.output === (await hashOfFile(file))) {
    return { path, outcome: 'unchanged', issues: [] };
  }
  const { output, issues, fault } = await draw({ article, file }, run.pool);
  const end = fatalError(fault?.code, run.out);
  if (end) throw end;
  if (output === undefined) return failed(fault?.message ?? 'It was not drawn.', issues);
  await run.manifest.add(path, { input, output }).catch((error) => {
    throw fatalError(error.code, run.out) ?? error;
  });
  return { path, outcome: 'written', issues };
}

/** Has a thread write a page; another one, if the first has died over it. */
async function draw(task: PageTask, pool: Run['pool'], isSecond = false): Promise<PageReport> {
  try {
    return await pool.run(task);
  } catch (error) {
    await rm(temporaryOf(task.file), { force: true });
    if (!isSecond) return draw(task, pool, true);
    const message = `Two threads have ended while they drew it, one after the other (${messageOf(error)}).`;
    return { issues: [], fault: { message } };
  }
}

async function hashOfFile(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').then(hashOf, () => undefined);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
