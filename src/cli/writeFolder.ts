import { join } from 'node:path';
import type { Issue, OnIssue } from '../article/Issue';
import { messageOf } from '../server/prerender/messageOf';
import { writeChanged } from '../server/prerender/writeWhole';
import { CommandError } from './CommandError';
import type { SourceFile } from './filesIn';
import { IssueCounts } from './IssueCounts';
import { listenForInterruption } from './listenForInterruption';
import { reportIssues } from './reportIssues';
import { escapeControls, type Terminal } from './Terminal';
import { uniqueNames } from './uniqueNames';

/** What a command makes a file of. */
export interface FileSource {
  /** A name for the file, without an extension. */
  name: string;
  /** What it was read as, for people; undefined if that is not worth a line. */
  system?: string | undefined;
  /** Makes the text of the file, and reports what is not understood; undefined if there is nothing to write. */
  toText: (onIssue: OnIssue) => string | undefined | Promise<string | undefined>;
}

/** Where and how the files are written. */
export interface FolderOptions {
  out: string;
  /** The extension of the files, without the dot. */
  extension: string;
  /** True to print each issue of each file. */
  isTold: boolean;
}

/** Writes a file for each document in some files, prints the progress and what was not understood, and returns the exit code. */
export async function writeFolder(
  files: readonly SourceFile[],
  read: (file: string) => Promise<readonly FileSource[]>,
  { out, extension, isTold }: FolderOptions,
  terminal: Terminal,
): Promise<number> {
  const outcomes = { written: 0, unchanged: 0, failed: 0, 'left out': 0 };
  const systems = new Map<string, number>();
  const issueCounts = new IssueCounts();
  const unique = uniqueNames();
  const writeDocument = async ({ name, system, toText }: FileSource, place: string) => {
    const path = `${unique(join(place, name))}.${extension}`;
    const issues: Issue[] = [];
    let text: string | undefined;
    try {
      text = await toText((issue) => issues.push(issue));
    } catch (error) {
      return goOnAfter(path, error);
    }
    const outcome = text === undefined ? 'left out' : await writeText(join(out, path), text);
    outcomes[outcome] += 1;
    if (system !== undefined) systems.set(system, (systems.get(system) ?? 0) + 1);
    issueCounts.add(path, issues);
    reportFile(path, outcome, terminal);
    if (isTold) reportIssues(issues, 'The article', terminal);
  };
  const goOnAfter = (file: string, error: unknown) => {
    reportFailure(file, error, terminal);
    outcomes.failed += 1;
  };
  const { signal, exitCode, release } = listenForInterruption(() => terminal.report('Stopping after this article.\n'));
  try {
    for (const { file, place } of files) {
      const documents = await read(file).catch((error) => {
        goOnAfter(file, error);
        return [];
      });
      for (const document of documents) {
        if (!signal.aborted) await writeDocument(document, place);
      }
      if (signal.aborted) break;
    }
  } finally {
    release();
  }
  if (terminal.isInteractive) terminal.report(eraseLine);
  if (signal.aborted) {
    terminal.report('Interrupted. Every written file is complete. Run the same command again to continue.\n');
    return exitCode();
  }
  for (const [title, count] of systems) terminal.write(`${count} read as ${title}\n`);
  const { written, unchanged, failed } = outcomes;
  const leftOut = outcomes['left out'] > 0 ? `, ${outcomes['left out']} left out` : '';
  terminal.write(`${written} written, ${unchanged} unchanged, ${failed} failed${leftOut}\n`);
  for (const line of issueCounts.lines(terminal)) terminal.write(`${line}\n`);
  return failed > 0 ? 1 : 0;
}

/** Prints why there is no file of a document. Throws an error with which the command cannot go on. */
export function reportFailure(file: string, error: unknown, { report, paint }: Terminal): void {
  if (!(error instanceof CommandError) || !error.isOfOneFile) throw error;
  const reason = error.message.includes(file) ? error.message : `${file}: ${error.message}`;
  report(`${paint('red', 'failed')} ${escapeControls(reason)}\n`);
}

/**
 * Writes a file unless it has the text already.
 * @throws {CommandError} if it cannot be written.
 */
export function writeText(file: string, text: string): Promise<'written' | 'unchanged'> {
  return writeChanged(file, text).catch((error) => {
    throw new CommandError(messageOf(error));
  });
}

/** Prints the progress: on an interactive terminal in one line that is overwritten, elsewhere a line for each file. */
function reportFile(path: string, outcome: string, { report, paint, isInteractive }: Terminal): void {
  const name = escapeControls(path);
  report(isInteractive ? `${eraseLine}${paint('dim', name)}` : `${outcome} ${name}\n`);
}

const eraseLine = '\r\u001b[K';
