import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileErrorReason } from './fileErrorReason';
import { makeFolder } from './makeFolder';
import { sha256 } from './sha256';

/**
 * Writes a file atomically: to a temporary file, flushed to disk and then renamed.
 * @throws {NodeJS.ErrnoException} if that fails: with a message for the user and the code of the system error.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = temporaryOf(file);
  try {
    await makeFolder(dirname(file));
    // Remove what another process has left: if it were a link, the text would be written to its target.
    await rm(temporary, { force: true });
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw writeError(error, file);
  }
}

/**
 * Writes a file as `writeWhole` does, unless it has the text already.
 * @throws {NodeJS.ErrnoException} as `writeWhole`.
 */
export async function writeChanged(file: string, text: string): Promise<'written' | 'unchanged'> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return 'unchanged';
  await writeWhole(file, text);
  return 'written';
}

/** Wraps the error of a failed write: adds a message for the user, keeps its code. */
export function writeError(error: unknown, file: string): NodeJS.ErrnoException {
  const { code } = error as NodeJS.ErrnoException;
  const message = `${file} cannot be written: ${fileErrorReason(error, 'write')}`;
  return Object.assign(new Error(message, { cause: error }), { code });
}

/**
 * The temporary file of a file. Its name is always the same, so that the next run removes what a killed process left; and short,
 * as the name of the file may have the maximum length.
 */
export function temporaryOf(file: string): string {
  return join(dirname(file), `.broadsheet-${sha256(basename(file)).slice(0, 20)}.tmp`);
}
