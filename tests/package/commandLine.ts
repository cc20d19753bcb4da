import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { run } from '../../src/cli/run';
import { fakeTerminal } from '../cli/terminal';
import type { Packed } from './packed';

/** The exit code and output of a command. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The command line of the package, in the project of a test. */
export interface CommandLine {
  /** The file of the program. */
  program: string;
  /** Runs a command in a process of its own to its end. */
  execute: (words: string[], input?: string) => Outcome;
  /** Runs a command in this process, which is faster. */
  runHere: (words: string[], input?: string, isTTY?: boolean) => Promise<Outcome>;
  /** Starts a command in a process of its own; `reports` resolves when standard error has a text, and rejects when the command ends without it. */
  start: (words: string[]) => { child: ChildProcess; reports: (text: string) => Promise<string> };
  /** Starts a server and waits until it reports its address. */
  serve: (words: string[]) => Promise<{ child: ChildProcess; address: string; page: () => Promise<string> }>;
  /** A folder with articles, inside the project. */
  articles: (names: string[]) => string;
}

export async function commandLine({ folder, project }: Packed): Promise<CommandLine> {
  const program = join(folder, 'dist/static/cli/broadsheet.js');
  const { run: runCommand }: { run: typeof run } = await import(join(folder, 'dist/static/cli/run.js'));
  const start: CommandLine['start'] = (words) => {
    const child = spawn(process.execPath, [program, ...words], { cwd: project });
    onTestFinished(() => void child.kill('SIGKILL'));
    let reported = '';
    child.stderr.on('data', (data) => {
      reported += data;
    });
    const ended = exitOf(child).then(([status, signal]) => {
      throw new Error(`The command ended with ${status ?? signal} and reported:\n${reported}`);
    });
    // Only `reports` fails with it: other tests wait for the end.
    ended.catch(() => {});
    const reports = async (text: string) => {
      while (!reported.includes(text)) await Promise.race([once(child.stderr, 'data'), ended]);
      return reported;
    };
    return { child, reports };
  };
  return {
    program,
    execute: (words, input = '') =>
      spawnSync(process.execPath, [program, ...words], { cwd: project, input, encoding: 'utf8' }),
    async runHere(words, input, isTTY) {
      const terminal = fakeTerminal(input, isTTY);
      const status = await runCommand(words, terminal);
      return { status, stdout: terminal.written(), stderr: terminal.reported() };
    },
    start,
    async serve(words) {
      const { child, reports } = start(['serve', ...words, '--port', '0']);
      const address = /http:\S+/.exec(await reports('Press Ctrl-C to stop.'))?.[0] ?? '';
      return { child, address, page: async () => (await fetch(address)).text() };
    },
    articles(names) {
      const from = mkdtempSync(join(project, 'in-'));
      for (const headline of names)
        writeFileSync(join(from, `${headline}.json`), JSON.stringify({ headline, body: [] }));
      return from;
    },
  };
}

/** How a process ended: its exit code, or the signal that ended it. */
export async function exitOf(child: ChildProcess): Promise<[status: number | null, signal: string | null]> {
  return (await once(child, 'close')) as [number | null, string | null];
}

/** The pages in a folder, which must be complete, and the only files besides manifests and a feed. */
export function pagesIn(out: string): string[] {
  const files = readdirSync(out).filter((file) => !/^(?:\.broadsheet-manifest|feed\.)/.test(file));
  for (const file of files)
    expect(readFileSync(join(out, file), 'utf8'), file).toMatch(/^<!doctype html>[\s\S]*<\/html>$/);
  return files;
}
