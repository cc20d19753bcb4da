import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileFault } from './fileFault';
import { differenceOf, nameOnAnyDisk, type PagePath } from './pagePath';

/** The file of a page. */
export interface PageFile {
  /** The path of the page. */
  path: string;
  /** The name of the file, links followed. */
  file: string;
  /** Why the page cannot have it. */
  fault?: string;
  /** The pages before it whose files are the same one on some disk. */
  alike: { file: string; difference: string }[];
}

/** The files of the pages of a run: each is inside the folder, and of one page only. */
export class PageFiles {
  /** The pages so far, by what their files have in common on any disk. */
  private readonly taken = new Map<string, { path: string; file: string }[]>();
  /** The folders of the pages, links followed. */
  private readonly folders = new Map<string, Promise<string>>();

  constructor(
    /** The folder, links followed. */
    private readonly out: string,
  ) {}

  /** Gives a page its file, or says why not. Of two pages with one file, the one that asks first has it. */
  async take({ path, name, fault }: PagePath): Promise<PageFile> {
    const wanted = join(this.out, name);
    const refused = (reason: string) => ({ path, file: wanted, fault: reason, alike: [] });
    if (fault) return refused(fault);
    let file: string;
    try {
      file = join(await this.folderOf(dirname(wanted)), basename(wanted));
    } catch (error) {
      return refused(`${wanted} cannot be written: ${fileFault(error, 'write')}`);
    }
    const inside = relative(this.out, file);
    if (inside.split(sep)[0] === '..') {
      return refused(`A link leads out of the folder, to ${file}. Remove it, or give another path.`);
    }
    const key = nameOnAnyDisk(inside);
    const others = this.taken.get(key) ?? [];
    const owner = others.find((other) => other.file === file);
    if (owner) return refused(`"${owner.path}" has the same file, and has it first. Give each page a path of its own.`);
    this.taken.set(key, [...others, { path, file }]);
    const alike = others.map((other) => ({
      file: other.file,
      difference: `"${other.path}" and "${path}" differ in ${differenceOf(relative(this.out, other.file), inside)}`,
    }));
    return { path, file, alike };
  }

  private folderOf(folder: string): Promise<string> {
    const known = this.folders.get(folder) ?? realFolder(folder);
    this.folders.set(folder, known);
    return known;
  }
}

/** Whether two names lead to one file on this disk. */
export async function isOneFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, other].map((file) => stat(file, { bigint: true }).catch(() => undefined)),
  );
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

/** A folder with all links followed, as far as it is there. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    return join(await realFolder(dirname(folder)), basename(folder));
  }
}
