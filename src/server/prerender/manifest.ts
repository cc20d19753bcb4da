import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeError, writeWhole } from './writeWhole';

/** The record of a written page. */
export interface ManifestEntry {
  /** The hash of everything that the page is made from: see `inputHash`. */
  input: string;
  /** The hash of its file. */
  output: string;
}

/** The records of all pages in a folder, by path. */
export interface Manifest {
  get: (path: string) => ManifestEntry | undefined;
  /** Adds a record and appends it to the file. */
  add: (path: string, entry: ManifestEntry) => Promise<void>;
  /** Rewrites the file with one line for each page, sorted by path. */
  close: () => Promise<void>;
}

/**
 * Opens the manifest of a folder, or of one shard of it. It is a journal with a line for each page, appended when the page is
 * written: if the process ends early, the next run still knows every written page.
 */
export async function openManifest(folder: string, shard: string | undefined): Promise<Manifest> {
  const file = join(folder, `.broadsheet-manifest${shard ? `-${shard.replace('/', '-of-')}` : ''}.jsonl`);
  const entries = parseEntries(await readFile(file, 'utf8').catch(() => ''));
  // An early end may have cut off the last line. Rewriting the file removes it before anything is appended.
  await writeWhole(file, textOf(entries));
  const journal = await open(file, 'a');
  return {
    get: (path) => entries.get(path),
    async add(path, entry) {
      entries.set(path, entry);
      await journal.appendFile(lineOf(path, entry)).catch((error) => {
        throw writeError(error, file);
      });
    },
    async close() {
      await journal.close();
      await writeWhole(file, textOf(entries));
    },
  };
}

function parseEntries(journal: string): Map<string, ManifestEntry> {
  const entries = new Map<string, ManifestEntry>();
  for (const line of journal.split('\n')) {
    try {
      const { path, input, output } = JSON.parse(line);
      entries.set(path, { input, output });
    } catch {
      // The line is cut off: its page is rendered again.
    }
  }
  return entries;
}

function textOf(entries: Map<string, ManifestEntry>): string {
  return [...entries.keys()]
    .sort()
    .map((path) => lineOf(path, entries.get(path) as ManifestEntry))
    .join('');
}

function lineOf(path: string, entry: ManifestEntry): string {
  return `${JSON.stringify({ path, ...entry })}\n`;
}
