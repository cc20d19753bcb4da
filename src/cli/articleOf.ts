import type { Article } from '../article/Article';
import { Complaint } from './Complaint';
import { readJson } from './readJson';
import type { Terminal } from './Terminal';

/**
 * What a file of JSON holds, as an article that nobody has read yet; `-` is standard input.
 * @throws {Complaint} if there is no such file, if it cannot be read, if it is not UTF-8 or not JSON.
 */
export async function articleOf(name: string, terminal?: Terminal): Promise<Article> {
  return (await readJson(name, terminal)) as Article;
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
