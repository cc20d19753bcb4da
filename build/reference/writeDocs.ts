import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { docs } from './docs';

/** Writes the documentation for coding assistants into the package, from its types and its stories. */
export async function writeDocs(): Promise<void> {
  for (const [path, text] of await docs(resolve('.'))) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
