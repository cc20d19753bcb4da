import type { Article } from '../article/Article';
import { readJson } from './readJson';
import type { Terminal } from './Terminal';

/**
 * The content of a JSON file, not yet validated: `renderDocument` and `readArticle` do that. The name `-` is standard input.
 * @throws {CommandError} if the file does not exist, cannot be read, or is not JSON in UTF-8.
 */
export async function readArticleFile(name: string, terminal?: Terminal): Promise<Article> {
  return (await readJson(name, terminal)) as Article;
}
