import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFault } from '../server/prerender/fileFault';
import { Complaint } from './Complaint';
import { inOneLine, type Terminal } from './Terminal';

/**
 * The articles of a folder and of the folders in it, by name and in order; what begins with a dot is none. Links are followed, and each
 * folder is read once, so that one that contains itself ends.
 * @throws {Complaint} if there is no such folder, if one cannot be read, or if there is no article.
 */
export async function articlesIn(folder: string, { tell }: Terminal): Promise<string[]> {
  const files: string[] = [];
  const known = new Set<string>();
  const folders = [''];
  const links: string[] = [];
  for (;;) {
    // Links come last: what is a folder here has its own name.
    const name = folders.shift() ?? links.shift();
    if (name === undefined) break;
    const place = join(folder, name);
    const real = await realpath(place).catch(() => place);
    if (known.has(real)) {
      tell(`${inOneLine(place)} is a link to a folder whose articles are taken already; it is left out.\n`);
      continue;
    }
    known.add(real);
    for (const entry of await entriesOf(place)) {
      const inside = join(name, entry.name);
      const kind = await kindOf(entry, join(folder, inside));
      if (kind === 'folder') (entry.isSymbolicLink() ? links : folders).push(inside);
      else if (kind === 'file' && /\.json$/i.test(entry.name)) files.push(inside);
    }
  }
  if (files.length === 0) throw new Complaint(`There is no article in ${folder}: no file whose name ends with .json.`);
  return files.sort();
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Complaint(`There is no folder ${folder}.`);
    if (code === 'ENOTDIR') throw new Complaint(`${folder} is no folder. To write one article, use broadsheet render.`);
    throw new Complaint(`${folder} cannot be read: ${fileFault(error, 'read')}`);
  }
}

/** What an entry is, or leads to; a link that leads nowhere is a file, which whoever reads it will miss. */
async function kindOf(entry: Dirent, place: string): Promise<'folder' | 'file' | undefined> {
  const found = entry.isSymbolicLink() ? await stat(place).catch(() => undefined) : entry;
  if (found?.isDirectory()) return 'folder';
  return !found || found.isFile() ? 'file' : undefined;
}
