import { join, sep } from 'node:path';
import { type PrerenderPage, type PrerenderProgress, prerender as writePages } from '../server/prerender/prerender';
import { articleOf, onlyName } from './articleOf';
import { articlesIn } from './articlesIn';
import type { Command } from './Command';
import { Complaint } from './Complaint';
import { interruption } from './interruption';
import { inOneLine, type Terminal } from './Terminal';
import { themeOf } from './themeOf';

/** `broadsheet prerender`: a folder of articles as a folder of pages. */
export const prerender: Command = {
  help: `broadsheet prerender FOLDER --out FOLDER [--theme THEME] [--shard I/N] [--module FILE] [--threads N]

Writes each article (*.json) of a folder, and of the folders in it, as an HTML document of the same name.
Links are followed; names that are one file on macOS or Windows (a.json and A.json) are warned of.
What is there already, made of the same, is left as it is: a run that was interrupted goes on where it stopped.
Ends with 1 if a page could not be written, with 130 if it was interrupted.

  --out FOLDER      where the pages go
  --theme THEME     one that the library brings, by name, or a file of JSON
  --shard I/N       only a part of the pages: 1/4 is the first of four
  --module FILE     a module with a function as its default export, which takes an article and returns
                    options of renderDocument that are no plain data, such as a header
  --threads N       how many pages are drawn at a time; without it, as many as there are processors
`,
  options: {
    out: { type: 'string' },
    theme: { type: 'string' },
    shard: { type: 'string' },
    module: { type: 'string' },
    threads: { type: 'string' },
  },
  async run({ names, values }, terminal) {
    const { out, shard, module } = values;
    const from = onlyName(names, 'folder');
    if (out === undefined) throw new Complaint('It is not said where the pages go. Add --out and a folder.', 2);
    const threads = threadsOf(values.threads);
    const theme = await themeOf(values.theme);
    const files = await articlesIn(from, terminal);
    const progress = progressOn(terminal, shard ? undefined : files.length);
    const { signal, status, release } = interruption(() => {
      progress.end();
      terminal.tell('The pages that are being drawn are finished first; who cannot wait presses Ctrl-C again.\n');
    });
    try {
      const pages = files.map((file) => pageOf(from, file));
      const { written, unchanged, failed } = await writePages(pages, {
        out,
        theme,
        shard,
        module,
        threads,
        signal,
        onProgress: progress.tell,
      });
      progress.end();
      terminal.write(`${written} written, ${unchanged} unchanged, ${failed.length} failed\n`);
      return failed.length > 0 ? 1 : 0;
    } catch (error) {
      progress.end();
      if (error !== signal.reason) throw new Complaint((error as Error).message, error instanceof TypeError ? 2 : 1);
      terminal.tell('Interrupted. What is written is whole; run the same again, and it goes on from there.\n');
      return status();
    } finally {
      release();
    }
  },
};

function threadsOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given);
  throw new Complaint(`--threads is ${given}, and should be a number from 1 to 999.`, 2);
}

function pageOf(from: string, file: string): PrerenderPage {
  const path = file.replace(/json$/i, 'html').replaceAll(sep, '/');
  return { path, article: () => articleOf(join(from, file)) };
}

/** Tells of each page: in one line that is written over where somebody watches, and else in a line of its own. */
function progressOn({ tell, paint, isWatched }: Terminal, all: number | undefined) {
  let done = 0;
  const over = isWatched ? '\r\u001b[K' : '';
  return {
    tell({ path, outcome, issues, reason = '', warning }: PrerenderProgress) {
      done += 1;
      const name = inOneLine(path);
      const lines = issues.map((issue) => inOneLine(`${path}: ${issue.path || 'the article'} ${issue.message}`));
      if (warning) lines.push(`${paint('yellow', 'warning')} ${name}: ${inOneLine(warning)}`);
      if (outcome === 'failed') lines.push(`${paint('red', 'failed')} ${name}: ${inOneLine(reason)}`);
      else if (!isWatched) lines.push(`${outcome} ${name}`);
      const count = all === undefined ? `${done}` : `${done} of ${all}`;
      const told = lines.map((line) => `${line}\n`).join('');
      tell(over + told + (isWatched ? `${count} ${paint('dim', name)}` : ''));
    },
    end: () => tell(over),
  };
}
