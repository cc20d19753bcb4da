import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole, writingFault } from './writeWhole';

/** What is known of a page that has been written. */
export interface ManifestEntry {
  /** The hash of all that the page is made of. */
  input: string;
  /** The hash of the page. */
  output: string;
}

/** What is known of the pages of a folder. */
export interface Manifest {
  /** What is known of a page. */
  get: (path: string) => ManifestEntry | undefined;
  /** Adds a page, at once and for good. */
  add: (path: string, entry: ManifestEntry) => Promise<void>;
  /** Brings the file into order. */
  close: () => Promise<void>;
}

/**
 * The manifest of a folder, or of a shard of it. It is a journal of one line for each page: whatever ends the process, all pages
 * that were written are known to the next one.
 */
export async function openManifest(folder: string, shard: string | undefined): Promise<Manifest> {
  const file = join(folder, `.broadsheet-manifest${shard ? `-${shard.replace('/', '-of-')}` : ''}.jsonl`);
  const entries = entriesIn(await readFile(file, 'utf8').catch(() => ''));
  // The last line of a process that was ended may be cut off; what follows must not go on from there.
  await writeWhole(file, textOf(entries));
  const journal = await open(file, 'a');
  return {
    get: (path) => entries.get(path),
    async add(path, entry) {
      entries.set(path, entry);
      await journal.appendFile(lineOf(path, entry)).catch((error) => {
        throw writingFault(error, file);
      });
    },
    async close() {
      await journal.close();
      await writeWhole(file, textOf(entries));
    },
  };
}

function entriesIn(journal: string): Map<string, ManifestEntry> {
  const entries = new Map<string, ManifestEntry>();
  for (const line of journal.split('\n')) {
    try {
      const { path, input, output } = JSON.parse(line);
      entries.set(path, { input, output });
    } catch {
      // A line that was cut off: its page is drawn again.
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
