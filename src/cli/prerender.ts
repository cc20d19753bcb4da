import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Article } from '../article/Article';
import { depths } from '../article/depth';
import type { Issue } from '../article/Issue';
import { addressOf } from '../server/prerender/addressOf';
import {
  type PrerenderFeed,
  type PrerenderOptions,
  type PrerenderPage,
  type PrerenderProgress,
  prerender as writePages,
} from '../server/prerender/prerender';
import type { Command, CommandArguments } from './Command';
import { CommandError } from './CommandError';
import { channelHelp, channelOf, channelOptions, channelWith, mostStories } from './channel';
import { depthOf } from './depthOf';
import { findArticles } from './findArticles';
import { listenForInterruption } from './listenForInterruption';
import { loadAdapterOptions, loadExports } from './loadOptions';
import { loadTheme } from './loadTheme';
import { numberOf } from './numberOf';
import { onlyArgument } from './onlyArgument';
import { extensions, type ReadingOptions, readDocuments } from './readDocuments';
import { readJson } from './readJson';
import { linesOf } from './reportIssues';
import { fromHelp, issueOfSystem } from './systems';
import { escapeControls, type Terminal } from './Terminal';
import { uniqueNames } from './uniqueNames';

/** `broadsheet prerender`: renders a folder of articles and fronts as a folder of HTML documents. */
export const prerender: Command = {
  help: `broadsheet prerender FOLDER --out FOLDER [--from SYSTEM] [--theme THEME] [--shard I/N]
                     [--module FILE] [--threads N] [--posts-per-page N] [--base URL]
                     [--feed FILE …] [--sitemap FILE] [--title NAME] [--url URL] [--limit N]

Renders every article and front (*.json) in a folder and its subfolders as an HTML document of the same
name.
Follows symbolic links. Warns of names that are the same file on macOS or Windows (a.json and A.json).
Skips documents that are up to date, so an interrupted run continues where it stopped.
Exits with 1 if a document could not be written, with 130 after Ctrl-C.
At the end it writes feeds and a news sitemap of all articles beside the documents, if they are asked for.

  -o, --out FOLDER  the folder to write to
${fromHelp}  --theme THEME     the name of a built-in theme, or a JSON file with a theme
  --shard I/N       write only a part of the documents: 1/4 is the first of four
  --module FILE     a module whose default export is a function that takes an article or a front and
                    returns options of renderDocument that are not plain data, such as a header
  --threads N       the number of rendering threads; default: one for each processor
  --posts-per-page N
                    write the older posts of live coverage on pages of their own, N on each: those of
                    vote.html on vote/1.html, vote/2.html and so on
  --base URL        the address of the output folder: articles without url have that of their document
                    default: --url
  --feed FILE       the name of a feed in the output folder: feed.xml (RSS), atom.xml (Atom) or
                    feed.json (JSON Feed); may be given several times
  --sitemap FILE    the name of the news sitemap in the output folder
  --depth DEPTH     how much of each story feeds have: ${depths.join(', ')}
                    default: in-full
${channelHelp}`,
  options: {
    out: { type: 'string', short: 'o' },
    from: { type: 'string' },
    theme: { type: 'string' },
    shard: { type: 'string' },
    module: { type: 'string' },
    threads: { type: 'string' },
    'posts-per-page': { type: 'string' },
    base: { type: 'string' },
    feed: { type: 'string', multiple: true },
    sitemap: { type: 'string' },
    depth: { type: 'string' },
    ...channelOptions,
  },
  async run({ positionals, values, lists }, terminal) {
    const { out, shard, module, from } = values;
    const { feed: feeds = [] } = lists;
    const source = onlyArgument(positionals, 'folder');
    if (out === undefined) throw new CommandError('No output folder given. Add --out and its name.', 2);
    const threads = numberOf(values, 'threads', 999);
    const postsPerPage = numberOf(values, 'posts-per-page', 9999);
    const stories = await storyOptions(values, feeds);
    const theme = await loadTheme(values.theme);
    const found = await findArticles(source, terminal, from === undefined ? ['json'] : extensions);
    // A feed of an earlier run is no article.
    const files = isInside(source, out) ? found.filter((file) => !isInside(out, join(source, file))) : found;
    const amongArticles = feeds.find((feed) => feed.endsWith('.json') && isInside(source, join(out, feed)));
    if (amongArticles !== undefined && !isInside(source, out)) {
      throw new CommandError(`${amongArticles} would be among the articles. Choose another folder with --out.`, 2);
    }
    const progress = progressOn(
      terminal,
      shard || from !== undefined || postsPerPage !== undefined
        ? undefined
        : files.length + feeds.length + (values.sitemap ? 1 : 0),
    );
    const { signal, exitCode, release } = listenForInterruption(() => {
      progress.clear();
      terminal.report('Stopping after the pages that are being rendered. Press Ctrl-C again to stop at once.\n');
    });
    try {
      const issues = new Map<string, Issue[]>();
      const pages =
        from === undefined
          ? files.map((file) => pageOf(source, file, issues))
          : pagesFrom(source, files, { from, adapterOptions: await loadAdapterOptions(module) }, issues);
      const allPages = postsPerPage === undefined ? pages : withPosts(pages, postsPerPage, stories.base);
      const { written, unchanged, failed } = await writePages(allPages, {
        ...stories,
        out,
        theme,
        shard,
        module,
        threads,
        signal,
        onProgress(page) {
          const found = issues.get(page.path) ?? [];
          issues.delete(page.path);
          const more = from === undefined ? page.issues : [];
          progress.report(page.outcome === 'written' ? { ...page, issues: [...found, ...more] } : page);
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

/** True if a path is inside a folder. */
function isInside(folder: string, path: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== '' && first !== '..' && !isAbsolute(relative(folder, path));
}

/** The options of `prerender` for feeds and a news sitemap. */
async function storyOptions(
  values: CommandArguments['values'],
  paths: readonly string[],
): Promise<Pick<PrerenderOptions, 'base' | 'feeds' | 'sitemap' | 'headTags'>> {
  const { sitemap, module } = values;
  const ofModule = paths.length > 0 || sitemap ? (await loadExports(module)).channel : {};
  if (paths.length > 1 && values['feed-url'] !== undefined) {
    throw new CommandError(
      `--feed-url is the address of one feed, and there are ${paths.length}. Leave it out, and say by --base where they will be.`,
      2,
    );
  }
  const { title, url, ...others } = channelOf(values, ofModule);
  const base = values.base ?? url;
  if (base !== undefined && !URL.canParse(base)) {
    throw new CommandError(`${base} is not an absolute address. Give one such as https://courier.example/.`, 2);
  }
  const depth = depthOf(values);
  const limit = numberOf(values, 'limit', mostStories);
  const feeds = paths.map((path) => ({
    path,
    format: feedFormatOf(path),
    channel: {
      ...others,
      feedUrl: (paths.length === 1 && others.feedUrl) || addressOf(path, base),
      ...channelWith({ title, url }, 'title', 'url'),
    },
    ...(depth !== undefined && { depth }),
    ...(limit !== undefined && { limit }),
  }));
  return {
    ...(base !== undefined && { base }),
    feeds,
    // Browsers and readers of feeds find the feeds by the pages.
    ...(feeds.length > 0 && {
      headTags: { feeds: feeds.map(({ format, channel: { feedUrl } }) => ({ format, url: feedUrl })) },
    }),
    ...(sitemap !== undefined && { sitemap: { path: sitemap, ...(title !== undefined && { publication: title }) } }),
  };
}

/** The format of a feed, by the end of its name. */
function feedFormatOf(path: string): PrerenderFeed['format'] {
  if (/\.json$/i.test(path)) return 'json';
  if (/(?:^|[^a-z])atom(?:\.xml)?$/i.test(path)) return 'atom';
  if (/\.(?:xml|rss)$/i.test(path)) return 'rss';
  throw new CommandError(`The format of the feed ${path} is unknown. Name it feed.xml, atom.xml or feed.json.`, 2);
}

/** Pages with the pages of older posts of live coverage. */
async function* withPosts(
  pages: Iterable<PrerenderPage> | AsyncIterable<PrerenderPage>,
  postsPerPage: number,
  base: string | undefined,
): AsyncGenerator<PrerenderPage> {
  for await (const page of pages) {
    const pathOf = (number?: number) => (number ? page.path.replace(/\.html$/, `/${number}.html`) : page.path);
    yield { ...page, posts: { postsPerPage, path: pathOf, pageUrl: (number) => addressOf(pathOf(number), base) } };
  }
}

function pageOf(folder: string, file: string, issues: Map<string, Issue[]>): PrerenderPage {
  const path = file.replace(/json$/i, 'html').replaceAll(sep, '/');
  return {
    path,
    // What a file has is seen when it is rendered: an article or a front.
    async article() {
      const page = await readJson(join(folder, file));
      const issue = issueOfSystem(page);
      if (issue) issues.set(path, [issue]);
      return page as Article;
    },
  };
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
