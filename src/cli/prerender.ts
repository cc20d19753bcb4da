import { dirname, join, sep } from 'node:path';
import type { Article } from '../article/Article';
import type { Issue } from '../article/Issue';
import { type PrerenderPage, type PrerenderProgress, prerender as writePages } from '../server/prerender/prerender';
import type { Command } from './Command';
import { CommandError } from './CommandError';
import { findArticles } from './findArticles';
import { listenForInterruption } from './listenForInterruption';
import { loadAdapterOptions } from './loadOptions';
import { loadTheme } from './loadTheme';
import { onlyArgument } from './onlyArgument';
import { extensions, type ReadingOptions, readDocuments } from './readDocuments';
import { readJson } from './readJson';
import { linesOf } from './reportIssues';
import { fromHelp } from './systems';
import { escapeControls, type Terminal } from './Terminal';
import { uniqueNames } from './uniqueNames';

/** `broadsheet prerender`: renders a folder of articles and fronts as a folder of HTML documents. */
export const prerender: Command = {
  help: `broadsheet prerender FOLDER --out FOLDER [--from SYSTEM] [--theme THEME] [--shard I/N]
                     [--module FILE] [--threads N]

Renders every article and front (*.json) in a folder and its subfolders as an HTML document of the same
name.
Follows symbolic links. Warns of names that are the same file on macOS or Windows (a.json and A.json).
Skips documents that are up to date, so an interrupted run continues where it stopped.
Exits with 1 if a document could not be written, with 130 after Ctrl-C.

  --out FOLDER      the folder to write to
${fromHelp}  --theme THEME     the name of a built-in theme, or a JSON file with a theme
  --shard I/N       write only a part of the documents: 1/4 is the first of four
  --module FILE     a module whose default export is a function that takes an article or a front and
                    returns options of renderDocument that are not plain data, such as a header
  --threads N       the number of rendering threads; default: one for each processor
`,
  options: {
    out: { type: 'string' },
    from: { type: 'string' },
    theme: { type: 'string' },
    shard: { type: 'string' },
    module: { type: 'string' },
    threads: { type: 'string' },
  },
  async run({ positionals, values }, terminal) {
    const { out, shard, module, from } = values;
    const source = onlyArgument(positionals, 'folder');
    if (out === undefined) throw new CommandError('No output folder given. Add --out and its name.', 2);
    const threads = threadsOf(values.threads);
    const theme = await loadTheme(values.theme);
    const files = await findArticles(source, terminal, from === undefined ? ['json'] : extensions);
    const progress = progressOn(terminal, shard || from !== undefined ? undefined : files.length);
    const { signal, exitCode, release } = listenForInterruption(() => {
      progress.clear();
      terminal.report('Stopping after the pages that are being rendered. Press Ctrl-C again to stop at once.\n');
    });
    try {
      const issues = new Map<string, Issue[]>();
      const pages =
        from === undefined
          ? files.map((file) => pageOf(source, file))
          : pagesFrom(source, files, { from, adapterOptions: await loadAdapterOptions(module) }, issues);
      const { written, unchanged, failed } = await writePages(pages, {
        out,
        theme,
        shard,
        module,
        threads,
        signal,
        onProgress(page) {
          const found = issues.get(page.path) ?? [];
          issues.delete(page.path);
          progress.report(page.outcome === 'written' && from !== undefined ? { ...page, issues: found } : page);
        },
      });
      progress.clear();
      terminal.write(`${written} written, ${unchanged} unchanged, ${failed.length} failed\n`);
      return failed.length > 0 ? 1 : 0;
    } catch (error) {
      progress.clear();
      if (error !== signal.reason) throw new CommandError((error as Error).message, error instanceof TypeError ? 2 : 1);
      terminal.report('Interrupted. Every written file is complete. Run the same command again to continue.\n');
      return exitCode();
    } finally {
      release();
    }
  },
};

function threadsOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new CommandError(`--threads must be a number from 1 to 999, not ${value}.`, 2);
}

function pageOf(folder: string, file: string): PrerenderPage {
  const path = file.replace(/json$/i, 'html').replaceAll(sep, '/');
  // What a file has is seen when it is rendered: an article or a front.
  return { path, article: async () => (await readJson(join(folder, file))) as Article };
}

/** The pages of the documents in files, of which one file is in memory at a time. The issues of a page are stored when its article is made. */
async function* pagesFrom(
  folder: string,
  files: readonly string[],
  reading: ReadingOptions,
  issues: Map<string, Issue[]>,
): AsyncGenerator<PrerenderPage> {
  const unique = uniqueNames();
  for (const file of files) {
    const place = dirname(file) === '.' ? '' : `${dirname(file).replaceAll(sep, '/')}/`;
    try {
      for (const { name, toArticle } of await readDocuments(join(folder, file), reading)) {
        const path = `${unique(place + name)}.html`;
        const found: Issue[] = [];
        issues.set(path, found);
        yield { path, article: () => toArticle((issue) => found.push(issue)) };
      }
    } catch (error) {
      if (!(error instanceof CommandError) || !error.isOfOneFile) throw error;
      yield { path: file.replaceAll(sep, '/'), article: () => Promise.reject(error) };
    }
  }
}

/** Prints the progress of a run: on an interactive terminal in one line that is overwritten, elsewhere a line for each page. */
function progressOn({ report, paint, isInteractive }: Terminal, total: number | undefined) {
  let done = 0;
  const eraseLine = isInteractive ? '\r\u001b[K' : '';
  return {
    report({ path, outcome, issues, reason = '', warning }: PrerenderProgress) {
      done += 1;
      const name = escapeControls(path);
      const lines = linesOf(issues, 'The page').map(
        (issue) => `${escapeControls(path)}: ${issue.path} ${issue.message}`,
      );
      if (warning) lines.push(`${paint('yellow', 'warning')} ${name}: ${escapeControls(warning)}`);
      if (outcome === 'failed') lines.push(`${paint('red', 'failed')} ${name}: ${escapeControls(reason)}`);
      else if (!isInteractive) lines.push(`${outcome} ${name}`);
      const count = total === undefined ? `${done}` : `${done} of ${total}`;
      const messages = lines.map((line) => `${line}\n`).join('');
      report(eraseLine + messages + (isInteractive ? `${count} ${paint('dim', name)}` : ''));
    },
    clear: () => report(eraseLine),
  };
}
