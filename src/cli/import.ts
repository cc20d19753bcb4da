import type { Issue } from '../article/Issue';
import type { Command } from './Command';
import { CommandError } from './CommandError';
import { filesIn, type SourceFile } from './filesIn';
import { loadAdapterOptions } from './loadOptions';
import { extensions, readDocuments, type SourceDocument } from './readDocuments';
import { reportIssues } from './reportIssues';
import { fromHelp } from './systems';
import type { Terminal } from './Terminal';
import { type FileSource, writeFolder } from './writeFolder';

/** `broadsheet import`: makes articles of the documents of other systems. */
export const importDocuments: Command = {
  help: `broadsheet import SOURCE… [--from SYSTEM] [-o FOLDER] [--base URL] [--language TAG] [--module FILE]

Makes articles (*.json) of the documents of other systems, such as posts of WordPress.
A source is a file, a folder with files, or - for standard input. A file has one document, the list that
a service answers with, or a document in each line (*.ndjson).
Without --out, it writes one article to standard output. Articles that are up to date are not written again.
Exits with 1 if a source could not be read, with 130 after Ctrl-C.

${fromHelp}                    default: what each document looks like
  -o, --out FOLDER  the folder to write to
  --base URL        the address against which links and pictures are resolved
  --language TAG    the language of articles that do not have one, such as pt-BR
  --module FILE     a module that exports adapterOptions, such as readers of your own blocks
  --all             print every issue of every article, not only how many there are of each
`,
  options: {
    from: { type: 'string' },
    out: { type: 'string', short: 'o' },
    base: { type: 'string' },
    language: { type: 'string' },
    module: { type: 'string' },
    all: { type: 'boolean' },
  },
  async run({ positionals, values }, terminal) {
    const { from, out, base, language } = values;
    const { article, ...others } = (await loadAdapterOptions(values.module)) as { article?: object };
    const adapterOptions = {
      ...others,
      article: { ...article, ...(language !== undefined && { language }) },
      ...(base !== undefined && { base }),
    };
    const { files } = await filesIn(positionals, extensions, terminal);
    const read = (file: string) => readDocuments(file, { from, adapterOptions }, terminal);
    if (out === undefined) return writeOne(await read(onlyFile(files)), terminal);
    const sourcesIn = async (file: string) => (await read(file)).map(fileSourceOf);
    return writeFolder(files, sourcesIn, { out, extension: 'json', isTold: values.all !== undefined }, terminal);
  },
};

function onlyFile(files: readonly SourceFile[]): string {
  const [source, ...others] = files;
  if (source && others.length === 0) return source.file;
  throw new CommandError(`There are ${files.length} files. Add --out and the name of a folder.`, 2);
}

function writeOne(documents: readonly SourceDocument[], terminal: Terminal): number {
  const [document, ...others] = documents;
  if (!document || others.length > 0) {
    throw new CommandError(`There are ${documents.length} documents. Add --out and the name of a folder.`, 2);
  }
  const issues: Issue[] = [];
  const article = document.toArticle((issue) => issues.push(issue));
  terminal.report(`Read as ${document.source?.title ?? 'an article of Broadsheet'}\n`);
  reportIssues(issues, 'The article', terminal);
  terminal.write(jsonOf(article));
  return 0;
}

function fileSourceOf({ name, source, toArticle }: SourceDocument): FileSource {
  return { name, system: source?.title ?? 'Broadsheet', toText: (onIssue) => jsonOf(toArticle(onIssue)) };
}

function jsonOf(article: object): string {
  return `${JSON.stringify(article, undefined, 2)}\n`;
}
