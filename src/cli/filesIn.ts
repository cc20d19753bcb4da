import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandError } from './CommandError';
import { findArticles } from './findArticles';
import type { Terminal } from './Terminal';

/** A file with documents, and where what is made of them goes: a folder inside the output folder. */
export interface SourceFile {
  file: string;
  place: string;
}

/**
 * The files that are meant by sources: a file itself, and those in a folder that have one of the extensions; `isFolder` if one is a folder.
 * @throws {CommandError} if there is no source, or as `findArticles`.
 */
export async function filesIn(
  sources: readonly string[],
  extensions: readonly string[],
  terminal: Terminal,
): Promise<{ files: SourceFile[]; hasFolder: boolean }> {
  if (sources.length === 0) throw new CommandError('No source given. Add the name of a file or folder.', 2);
  const files: SourceFile[] = [];
  let hasFolder = false;
  for (const source of sources) {
    const isFolder = source !== '-' && (await stat(source).catch(() => undefined))?.isDirectory();
    if (!isFolder) files.push({ file: source, place: '' });
    else {
      hasFolder = true;
      const found = await findArticles(source, terminal, extensions);
      files.push(...found.map((file) => ({ file: join(source, file), place: dirname(file) })));
    }
  }
  return { files, hasFolder };
}
