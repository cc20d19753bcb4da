import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The JSON files in folders with real documents, which the variable BROADSHEET_CONTENT names; none without it. */
export function contentFiles(...folders: readonly string[]): [name: string, value: unknown][] {
  const root = process.env.BROADSHEET_CONTENT;
  if (!root) return [];
  return folders.flatMap((folder) => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    const files = readdirSync(path).filter((file) => file.endsWith('.json') && !file.startsWith('schema-'));
    return files.map((file): [string, unknown] => [
      `${folder}/${file}`,
      JSON.parse(readFileSync(join(path, file), 'utf8')),
    ]);
  });
}
