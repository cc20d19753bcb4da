import type { Article } from '../article/Article';
import type { Issue, OnIssue } from '../article/Issue';
import type { CommandArguments } from './Command';
import { CommandError } from './CommandError';
import { loadAdapterOptions } from './loadOptions';
import { readDocuments } from './readDocuments';
import { readJson } from './readJson';
import type { Terminal } from './Terminal';

/** An article, and what its adapter has not understood. */
export interface SourceArticle {
  /** The article, not yet validated: `renderDocument` and `readArticle` do that. */
  article: Article;
  /** The issues of the adapter, with paths in the source. */
  issues: Issue[];
}

/**
 * The articles in a file: with `--from`, those that the documents of another system become; otherwise its content. The name `-` is standard
 * input.
 * @throws {CommandError} if the file does not exist, cannot be read, or is not JSON in UTF-8.
 */
export async function readSources(
  name: string,
  { from, module }: CommandArguments['values'],
  terminal?: Terminal,
): Promise<SourceArticle[]> {
  if (from === undefined) return [{ article: (await readJson(name, terminal)) as Article, issues: [] }];
  const documents = await readDocuments(name, { from, adapterOptions: await loadAdapterOptions(module) }, terminal);
  return documents.map(({ toArticle }) => {
    const issues: Issue[] = [];
    return { article: toArticle((issue) => issues.push(issue)), issues };
  });
}

/**
 * The one article in a file.
 * @throws {CommandError} as `readSources`, and if the file has several documents.
 */
export async function readSource(
  name: string,
  values: CommandArguments['values'],
  terminal?: Terminal,
): Promise<SourceArticle> {
  const [source, ...others] = await readSources(name, values, terminal);
  if (source && others.length === 0) return source;
  throw new CommandError(
    `${name} has ${others.length + 1} documents. Write them all with broadsheet import or broadsheet prerender.`,
  );
}

/** Collects the issues of reading an article, unless an adapter has read and reported them, with their places in the source. */
export function onIssueOf({ from }: CommandArguments['values'], issues: Issue[]): OnIssue | undefined {
  return from === undefined ? (issue) => issues.push(issue) : undefined;
}
