import { readFile, rm } from 'node:fs/promises';
import type { Piscina } from 'piscina';
import type { Issue } from '../../article/Issue';
import { fatalError } from './fatal';
import { hashOf } from './hashOf';
import type { Manifest } from './manifest';
import { messageOf } from './messageOf';
import { isOneFile, type PageFile } from './PageFiles';
import type { PageReport, PageTask } from './PageTask';
import type { PrerenderPage, PrerenderProgress } from './PrerenderOptions';
import { temporaryOf } from './writeWhole';

/** What the pages of a run have in common. */
export interface Run {
  /** The folder. */
  out: string;
  /** What the options and the library make of every page. */
  fingerprint: string;
  /** What is known of the folder. */
  manifest: Manifest;
  /** The threads. */
  pool: Piscina<PageTask, PageReport>;
}

/** Writes a page, if need be; pages whose files are alike are done already. It throws what ends the whole run, and nothing else. */
export async function writePage(page: PrerenderPage, at: PageFile, run: Run): Promise<PrerenderProgress> {
  const { path, file, alike } = at;
  for (const other of alike) {
    if (await isOneFile(other.file, file)) {
      return failedPage(path, `${other.difference}: here they are one file, which the first one has. ${rename}`);
    }
  }
  const [first] = alike;
  const warning = first && `${first.difference}: on macOS or Windows they are one file. ${rename}`;

  let json: string;
  try {
    json = await jsonOf(page);
  } catch (error) {
    return { ...failedPage(path, messageOf(error)), warning };
  }
  const input = hashOf(run.fingerprint, json);
  const known = run.manifest.get(path);
  if (known?.input === input && known.output === (await hashOfFile(file))) {
    return { path, outcome: 'unchanged', issues: [], warning };
  }
  const { output, issues, fault } = await draw({ json, file }, run.pool);
  const end = fatalError(fault, run.out);
  if (end) throw end;
  if (output === undefined) return { ...failedPage(path, fault?.message ?? 'It was not drawn.', issues), warning };
  await run.manifest.add(path, { input, output }).catch((error) => {
    throw fatalError(error, run.out) ?? error;
  });
  return { path, outcome: 'written', issues, warning };
}

/** What is told of a page that could not be written. */
export function failedPage(path: string, reason: string, issues: Issue[] = []): PrerenderProgress {
  return { path, outcome: 'failed', issues, reason };
}

const rename = 'Rename one of them.';

/** The article as the text that goes to a thread. A clone of it would lose other things than its hash does. */
async function jsonOf({ article: given }: PrerenderPage): Promise<string> {
  const article = typeof given === 'function' ? await given() : given;
  try {
    return JSON.stringify(article) ?? 'null';
  } catch (error) {
    const reason = error instanceof RangeError ? 'it is nested too deeply' : messageOf(error);
    throw new TypeError(`The article cannot be written as JSON: ${reason}.`, { cause: error });
  }
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
  return readFile(file).then(hashOf, () => undefined);
}
