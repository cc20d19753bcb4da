import type { Article } from '../article/Article';
import type { Issue, OnIssue } from '../article/Issue';
import type { FrontData } from '../front/FrontData';
import type { CommandArguments } from './Command';
import { CommandError } from './CommandError';
import { loadAdapterOptions } from './loadOptions';
import { readDocuments } from './readDocuments';
import { readJson } from './readJson';
import { issueOfSystem } from './systems';
import type { Terminal } from './Terminal';

/** An article or a front, and what its adapter has not understood. */
export interface SourcePage {
  /** The article or front, not yet validated: `renderDocument` and `readPage` do that. */
  page: Article | FrontData;
  /** The issues of the adapter, with paths in the source. */
  issues: Issue[];
}

/**
 * The pages in a file: with `--from`, the articles that the documents of another system become; otherwise its content. The name `-` is
 * standard input.
 * @throws {CommandError} if the file does not exist, cannot be read, or is not JSON in UTF-8.
 */
export async function readSources(
  name: string,
  { from, module }: CommandArguments['values'],
  terminal?: Terminal,
): Promise<SourcePage[]> {
  if (from === undefined) {
    const page = await readJson(name, terminal);
    return [{ page: page as Article | FrontData, issues: [issueOfSystem(page) ?? []].flat() }];
  }
  const documents = await readDocuments(name, { from, adapterOptions: await loadAdapterOptions(module) }, terminal);
  return documents.map(({ toArticle }) => {
    const issues: Issue[] = [];
    return { page: toArticle((issue) => issues.push(issue)), issues };
  });
}

/**
 * The one page in a file.
 * @throws {CommandError} as `readSources`, and if the file has several documents.
 */
export async function readSource(
  name: string,
  values: CommandArguments['values'],
  terminal?: Terminal,
): Promise<SourcePage> {
  const [source, ...others] = await readSources(name, values, terminal);
  if (source && others.length === 0) return source;
  throw new CommandError(
    `${name} has ${others.length + 1} documents. Write them all with broadsheet import or broadsheet prerender.`,
  );
}

/** Collects the issues of reading a page, unless an adapter has read and reported them, with their places in the source. */
export function onIssueOf({ from }: CommandArguments['values'], issues: Issue[]): OnIssue | undefined {
  return from === undefined ? (issue) => issues.push(issue) : undefined;
}
