import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Issue } from '../article/Issue';
import { messageOf } from '../server/prerender/messageOf';
import { writeWhole } from '../server/prerender/writeWhole';
import type { Command } from './Command';
import { CommandError } from './CommandError';
import { findArticles } from './findArticles';
import { IssueCounts } from './IssueCounts';
import { listenForInterruption } from './listenForInterruption';
import { loadAdapterOptions } from './loadOptions';
import { extensions, readDocuments, type SourceDocument } from './readDocuments';
import { reportIssues } from './reportIssues';
import { fromHelp } from './systems';
import { escapeControls, type Terminal } from './Terminal';
import { uniqueNames } from './uniqueNames';

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
    if (positionals.length === 0) throw new CommandError('No source given. Add the name of a file or folder.', 2);
    const { from, out, base, language } = values;
    const { article, ...others } = (await loadAdapterOptions(values.module)) as { article?: object };
    const adapterOptions = {
      ...others,
      article: { ...article, ...(language !== undefined && { language }) },
      ...(base !== undefined && { base }),
    };
    const files = await filesIn(positionals, terminal);
    const read = (file: string) => readDocuments(file, { from, adapterOptions }, terminal);
    if (out === undefined) return writeOne(await read(onlyFile(files)), terminal);
    return writeAll(files, read, { out, isTold: values.all !== undefined }, terminal);
  },
};

/** A file with documents, and where the articles go: a folder inside the output folder. */
interface SourceFile {
  file: string;
  place: string;
}

async function filesIn(sources: readonly string[], terminal: Terminal): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const source of sources) {
    const isFolder = source !== '-' && (await stat(source).catch(() => undefined))?.isDirectory();
    if (!isFolder) files.push({ file: source, place: '' });
    else {
      const found = await findArticles(source, terminal, extensions);
      files.push(...found.map((file) => ({ file: join(source, file), place: dirname(file) })));
    }
  }
  return files;
}

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

async function writeAll(
  files: readonly SourceFile[],
  read: (file: string) => Promise<SourceDocument[]>,
  { out, isTold }: { out: string; isTold: boolean },
  terminal: Terminal,
): Promise<number> {
  const outcomes = { written: 0, unchanged: 0, failed: 0 };
  const systems = new Map<string, number>();
  const issueCounts = new IssueCounts();
  const unique = uniqueNames();
  const writeArticle = async ({ name, source, toArticle }: SourceDocument, place: string) => {
    const path = `${unique(join(place, name))}.json`;
    const issues: Issue[] = [];
    const article = toArticle((issue) => issues.push(issue));
    const outcome = await write(join(out, path), jsonOf(article));
    outcomes[outcome] += 1;
    const title = source?.title ?? 'Broadsheet';
    systems.set(title, (systems.get(title) ?? 0) + 1);
    issueCounts.add(path, issues);
    reportArticle(path, outcome, terminal);
    if (isTold) reportIssues(issues, 'The article', terminal);
  };
  const { signal, exitCode, release } = listenForInterruption(() => terminal.report('Stopping after this article.\n'));
  try {
    for (const { file, place } of files) {
      const documents = await read(file).catch((error) => {
        if (!(error instanceof CommandError) || !error.isOfOneFile) throw error;
        outcomes.failed += 1;
        const reason = error.message.includes(file) ? error.message : `${file}: ${error.message}`;
        terminal.report(`${terminal.paint('red', 'failed')} ${escapeControls(reason)}\n`);
        return [];
      });
      for (const document of documents) if (!signal.aborted) await writeArticle(document, place);
      if (signal.aborted) break;
    }
  } finally {
    release();
  }
  if (terminal.isInteractive) terminal.report(eraseLine);
  if (signal.aborted) {
    terminal.report('Interrupted. Every written file is complete. Run the same command again to continue.\n');
    return exitCode();
  }
  const { written, unchanged, failed } = outcomes;
  for (const [title, count] of systems) terminal.write(`${count} read as ${title}\n`);
  terminal.write(`${written} written, ${unchanged} unchanged, ${failed} failed\n`);
  for (const line of issueCounts.lines(terminal)) terminal.write(`${line}\n`);
  return failed > 0 ? 1 : 0;
}

/** Prints the progress: on an interactive terminal in one line that is overwritten, elsewhere a line for each article. */
function reportArticle(path: string, outcome: string, { report, paint, isInteractive }: Terminal): void {
  const name = escapeControls(path);
  report(isInteractive ? `${eraseLine}${paint('dim', name)}` : `${outcome} ${name}\n`);
}

const eraseLine = '\r\u001b[K';

async function write(file: string, text: string): Promise<'written' | 'unchanged'> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return 'unchanged';
  await writeWhole(file, text).catch((error) => {
    throw new CommandError(messageOf(error));
  });
  return 'written';
}

function jsonOf(article: object): string {
  return `${JSON.stringify(article, undefined, 2)}\n`;
}
