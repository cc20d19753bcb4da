import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { run } from '../../src/cli/run';
import { fakeTerminal } from '../cli/terminal';
import type { Packed } from './packed';

/** What came of a command: its exit status and all that it says. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The command line of the package, in the project of a test. */
export interface CommandLine {
  /** The file of the program. */
  program: string;
  /** A command in a process of its own, which ends by itself. */
  spawned: (words: string[], input?: string) => Outcome;
  /** A command in this process, which starts sooner. */
  obeyed: (words: string[], input?: string, isTTY?: boolean) => Promise<Outcome>;
  /** A command in a process of its own that goes on, and a promise of what it tells. */
  begun: (words: string[]) => { child: ChildProcess; tells: (sentence: string) => Promise<string> };
  /** A folder of articles, in the project. */
  articles: (names: string[]) => string;
}

export async function commandLine({ folder, project }: Packed): Promise<CommandLine> {
  const program = join(folder, 'dist/static/cli/broadsheet.js');
  const { run: obey }: { run: typeof run } = await import(join(folder, 'dist/static/cli/run.js'));
  return {
    program,
    spawned: (words, input = '') =>
      spawnSync(process.execPath, [program, ...words], { cwd: project, input, encoding: 'utf8' }),
    async obeyed(words, input, isTTY) {
      const terminal = fakeTerminal(input, isTTY);
      const status = await obey(words, terminal);
      return { status, stdout: terminal.written(), stderr: terminal.told() };
    },
    begun(words) {
      const child = spawn(process.execPath, [program, ...words], { cwd: project });
      onTestFinished(() => void child.kill('SIGKILL'));
      let told = '';
      child.stderr.on('data', (data) => {
        told += data;
      });
      const tells = async (sentence: string) => {
        while (!told.includes(sentence)) await once(child.stderr, 'data');
        return told;
      };
      return { child, tells };
    },
    articles(names) {
      const from = mkdtempSync(join(project, 'in-'));
      for (const headline of names)
        writeFileSync(join(from, `${headline}.json`), JSON.stringify({ headline, body: [] }));
      return from;
    },
  };
}

/** How a process ended: its status, or the signal that ended it. */
export async function ending(child: ChildProcess): Promise<[status: number | null, signal: string | null]> {
  return (await once(child, 'close')) as [number | null, string | null];
}

/** The pages of a folder, all of them whole, and nothing else that a reader could see. */
export function pagesIn(out: string): string[] {
  const files = readdirSync(out).filter((file) => !file.startsWith('.broadsheet-manifest'));
  for (const file of files)
    expect(readFileSync(join(out, file), 'utf8'), file).toMatch(/^<!doctype html>[\s\S]*<\/html>$/);
  return files;
}
