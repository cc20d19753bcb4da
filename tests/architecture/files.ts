import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { onTestFinished } from 'vitest';

/** The folder of the repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The source files under a folder, by path, in the order of their names. */
export function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

const parsed = new Map<string, ts.SourceFile>();

/** The syntax tree of a source file. Each is parsed once for all tests. */
export function parse(path: string, text: string): ts.SourceFile {
  const key = `${path}\n${text}`;
  const file = parsed.get(key) ?? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  parsed.set(key, file);
  return file;
}

/** Writes files into a folder of their own, which is there until the test ends, and returns the folder. */
export function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
