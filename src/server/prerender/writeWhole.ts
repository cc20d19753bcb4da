import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file so that it is never there in part: under another name first, onto the disk, and then under its own. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = temporaryOf(file);
  await mkdir(dirname(file), { recursive: true });
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The name that a file has until it is whole: always the same one, so that nothing is left behind by a process that was ended. */
export function temporaryOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.broadsheet-tmp`);
}
