import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document from outside. */
export interface Content {
  name: string;
  text: string;
}

/**
 * The documents of a folder in the one that `BROADSHEET_CONTENT` names, by how their names end; none without it. They are the publishers',
 * and not in the repository.
 */
export function contentIn(folder: string, ending: string): Content[] {
  const root = process.env.BROADSHEET_CONTENT;
  if (!root) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));
}
