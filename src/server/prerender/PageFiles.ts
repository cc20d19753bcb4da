import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileErrorReason } from './fileErrorReason';
import { collisionKey, differenceOf, type PagePath } from './pagePath';

/** The file of a page. */
export interface PageFile {
  /** The path of the page, as the user gave it. */
  path: string;
  /** The absolute file name, with symbolic links resolved. */
  file: string;
  /** Why the page cannot be written to it. */
  error?: string;
  /** Earlier pages of the run whose files are the same file on some file systems. */
  collisions: { file: string; difference: string }[];
}

/** Assigns files to the pages of a run: each inside the output folder, and none to two pages. */
export class PageFiles {
  /** The assigned files, by what their names have in common on any file system. */
  private readonly assigned = new Map<string, { path: string; file: string }[]>();
  /** The folders of the pages, with symbolic links resolved. */
  private readonly folders = new Map<string, Promise<string>>();

  constructor(
    /** The output folder, with symbolic links resolved. */
    private readonly out: string,
  ) {}

  /** Assigns a file to a page, or returns why it cannot. Of two pages with the same file, the first gets it. */
  async assign({ path, name, error }: PagePath): Promise<PageFile> {
    const unresolved = join(this.out, name);
    const refuse = (reason: string) => ({ path, file: unresolved, error: reason, collisions: [] });
    if (error) return refuse(error);
    let file: string;
    try {
      file = join(await this.resolveFolder(dirname(unresolved)), basename(unresolved));
    } catch (cause) {
      return refuse(`${unresolved} cannot be written: ${fileErrorReason(cause, 'write')}`);
    }
    const relativeFile = relative(this.out, file);
    if (relativeFile.split(sep)[0] === '..') {
      return refuse(`A symbolic link leads out of the folder, to ${file}. Remove it, or choose another path.`);
    }
    const key = collisionKey(relativeFile);
    const others = this.assigned.get(key) ?? [];
    const owner = others.find((other) => other.file === file);
    if (owner) return refuse(`"${owner.path}" already has this file. Give each page a path of its own.`);
    this.assigned.set(key, [...others, { path, file }]);
    const collisions = others.map((other) => ({
      file: other.file,
      difference: `"${other.path}" and "${path}" differ only in ${differenceOf(relative(this.out, other.file), relativeFile)}`,
    }));
    return { path, file, collisions };
  }

  private resolveFolder(folder: string): Promise<string> {
    const resolved = this.folders.get(folder) ?? realFolder(folder);
    this.folders.set(folder, resolved);
    return resolved;
  }
}

/** True if two names lead to the same file on this disk. */
export async function isOneFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, other].map((file) => stat(file, { bigint: true }).catch(() => undefined)),
  );
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

/** Resolves the symbolic links of a folder that may not exist yet: those of its existing part. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    return join(await realFolder(dirname(folder)), basename(folder));
  }
}
