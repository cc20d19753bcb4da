import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorReason } from '../server/prerender/fileErrorReason';
import { CommandError } from './CommandError';
import { escapeControls, type Terminal } from './Terminal';

/**
 * The files in a folder and its subfolders whose names have one of the extensions: sorted paths relative to the folder. Skips names that begin with a dot. Follows
 * symbolic links and reads each folder once, so that a link to a parent folder does not loop.
 * @throws {CommandError} if the folder does not exist, a folder cannot be read, or no article is found.
 */
export async function findArticles(
  folder: string,
  terminal: Terminal,
  extensions: readonly string[] = ['json'],
): Promise<string[]> {
  const hasExtension = new RegExp(`\\.(?:${extensions.join('|')})$`, 'i');
  const files: string[] = [];
  const visited = new Set<string>();
  const folders = [''];
  const links: string[] = [];
  let xml: string | undefined;
  for (;;) {
    // Links are read last, so that a folder that is inside the given one is read under its own name.
    const name = folders.shift() ?? links.shift();
    if (name === undefined) break;
    const path = join(folder, name);
    const realPath = await realpath(path).catch(() => path);
    if (visited.has(realPath)) {
      terminal.report(`Skipped ${escapeControls(path)}: it links to a folder that was already read.\n`);
      continue;
    }
    visited.add(realPath);
    for (const entry of await entriesOf(path)) {
      const relativePath = join(name, entry.name);
      const type = await typeOf(entry, join(folder, relativePath));
      if (type === 'folder') (entry.isSymbolicLink() ? links : folders).push(relativePath);
      else if (type === 'file' && hasExtension.test(entry.name)) files.push(relativePath);
      else if (/\.xml$/i.test(entry.name)) xml ??= relativePath;
    }
  }
  if (files.length === 0) {
    const advice = xml ? ` What to do with XML says: broadsheet import ${join(folder, xml)}` : '';
    throw new CommandError(
      `There are no articles in ${folder}: no file name ends with ${endings(extensions)}.${advice}`,
    );
  }
  return files.sort();
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CommandError(`There is no folder ${folder}.`);
    if (code === 'ENOTDIR') {
      throw new CommandError(`${folder} is not a folder. Use broadsheet render to write one article.`);
    }
    throw new CommandError(`${folder} cannot be read: ${fileErrorReason(error, 'read')}`);
  }
}

/** The type of an entry or of the target of a link. A broken link counts as a file, so that reading it reports the error. */
async function typeOf(entry: Dirent, path: string): Promise<'folder' | 'file' | undefined> {
  const target = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
  if (target?.isDirectory()) return 'folder';
  return !target || target.isFile() ? 'file' : undefined;
}

function endings(extensions: readonly string[]): string {
  return extensions
    .map((one) => `.${one}`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
}
