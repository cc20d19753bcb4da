import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run';
import { fakeTerminal } from './terminal';

/** Writes files, which may be in folders, into a temporary folder and returns its name. A value that is no content is written as JSON. */
export function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, value] of Object.entries(files)) {
    const isContent = typeof value === 'string' || value instanceof Uint8Array;
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), isContent ? value : JSON.stringify(value));
  }
  return folder;
}

/** Runs a command line: its exit code, standard output and standard error. */
export async function execute(words: string[], input?: string | Uint8Array) {
  const terminal = fakeTerminal(input);
  const exitCode = await run(words, terminal);
  return { exitCode, written: terminal.written(), reported: terminal.reported() };
}
