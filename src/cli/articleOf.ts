import type { Article } from '../article/Article';
import { Complaint } from './Complaint';
import { parseJson } from './parseJson';
import { readJsonFile } from './readJsonFile';
import type { Terminal } from './Terminal';

/**
 * What a file of JSON holds, as an article that nobody has read yet; `-` is what comes in.
 * @throws {Complaint} if there is no such file, if it cannot be read, or if it is no JSON.
 */
export async function articleOf(name: string, terminal: Terminal): Promise<Article> {
  if (name !== '-') return (await readJsonFile(name)) as Article;
  const text = await terminal.read();
  if (text.trim() === '')
    throw new Complaint('Nothing came in. Send an article as JSON: broadsheet render - < article.json');
  return parseJson(text, 'What came in') as Article;
}

/**
 * The one name that a command takes.
 * @throws {Complaint} if there is none or more than one.
 */
export function onlyName(names: readonly string[], what: string): string {
  const [name, ...others] = names;
  if (name === undefined) throw new Complaint(`There is no ${what} to take. Name one.`, 2);
  if (others.length > 0)
    throw new Complaint(`There is one ${what} to take, and ${names.join(', ')} are ${names.length}.`, 2);
  return name;
}
