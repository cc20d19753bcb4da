import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { docs } from './docs';

/** Writes what coding assistants read of the library, from its types and its stories, into the package. */
export async function writeDocs(): Promise<void> {
  for (const [path, text] of await docs(resolve('.'))) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
