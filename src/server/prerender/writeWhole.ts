import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileFault } from './fileFault';
import { hashOf } from './hashOf';
import { makeFolder } from './makeFolder';

/**
 * Writes a file so that it is never there in part: under another name first, onto the disk, and then under its own.
 * @throws {NodeJS.ErrnoException} if it cannot be written: a sentence that says why and what to do, with the code of the system's error.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = temporaryOf(file);
  try {
    await makeFolder(dirname(file));
    // What another process has left there goes; were it a link, the text would go where the link leads.
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
    throw writingFault(error, file);
  }
}

/** The error of a file that could not be written, as a sentence. */
export function writingFault(error: unknown, file: string): NodeJS.ErrnoException {
  const { code } = error as NodeJS.ErrnoException;
  const sentence = `${file} cannot be written: ${fileFault(error, 'write')}`;
  return Object.assign(new Error(sentence, { cause: error }), { code });
}

/**
 * The name that a file has until it is whole: always the same one, so that nothing is left behind by a process that was ended, and a
 * short one, as the file's own may be as long as the disk can take.
 */
export function temporaryOf(file: string): string {
  return join(dirname(file), `.broadsheet-${hashOf(basename(file)).slice(0, 20)}.tmp`);
}
