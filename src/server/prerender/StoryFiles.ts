import type { Article } from '../../article/Article';
import { attribute, isRecord } from '../../article/guards';
import type { Issue, OnIssue } from '../../article/Issue';
import { toAtom } from '../../exporters/feeds/toAtom';
import { toJsonFeed } from '../../exporters/feeds/toJsonFeed';
import { toRss } from '../../exporters/feeds/toRss';
import { isNews, mostNews, newsEntry, newsSitemapOf } from '../../exporters/toNewsSitemap';
import { isFront } from '../../front/isFront';
import { messagesFor } from '../../messages/messagesFor';
import { addressOf } from './addressOf';
import { checkStoryFiles } from './checkStoryFiles';
import { failedPage } from './failedPage';
import { messageOf } from './messageOf';
import { NewestStories, publicationOf } from './NewestStories';
import type { PageFile, PageFiles } from './PageFiles';
import type { PrerenderFeed, PrerenderOptions, PrerenderProgress, PrerenderSitemap } from './PrerenderOptions';
import { type PagePath, pagePathOf } from './pagePath';
import { writeChanged } from './writeWhole';

/** A file that is made of articles of a run. */
interface StoryFile {
  path: PagePath;
  /** Takes note of an article that was published at a moment. `load` returns it, as it is to be written. */
  add: (moment: number, path: string, load: () => Article) => void;
  /** The text of the file, when all articles are known. */
  text: (onIssue: OnIssue) => string;
  issues: Issue[];
}

/**
 * The feeds and the news sitemap of a run. They see each article of it, also of pages that are not rendered again, and keep no more than they
 * have room for: a run that continues another one ends with the same files.
 */
export class StoryFiles {
  readonly #files: readonly StoryFile[];
  readonly #base: string | undefined;
  #assigned: readonly PageFile[] = [];

  /** Throws a `TypeError` if something is of a wrong type, a path or the base is invalid, or the run does not have all articles. */
  constructor({ feeds = [], sitemap, base, shard }: Pick<PrerenderOptions, 'feeds' | 'sitemap' | 'base' | 'shard'>) {
    checkStoryFiles({ feeds, sitemap, base });
    this.#files = [...feeds.map(feedFile), ...(sitemap ? [sitemapFile(sitemap)] : [])];
    this.#base = base;
    if (this.#files.length > 0 && shard !== undefined) {
      throw new TypeError(
        'A shard does not have all articles for a feed or a sitemap. Write them with broadsheet export, or in a run without shards.',
      );
    }
    for (const { path } of this.#files) if (path.error) throw new TypeError(path.error);
  }

  /** Assigns the files, so that no page gets them. */
  async assign(pageFiles: PageFiles): Promise<void> {
    this.#assigned = await Promise.all(this.#files.map(({ path }) => pageFiles.assign(path)));
  }

  /** Takes note of the article of a page that is there, and of its JSON; not of a front. */
  add(page: unknown, json: string, path: string): void {
    if (this.#files.length === 0 || !isRecord(page) || isFront(page)) return;
    const load = () => withAddress(JSON.parse(json), path, this.#base);
    const moment = publicationOf(page);
    for (const file of this.#files) file.add(moment, path, load);
  }

  /** Writes the files that have changed. */
  async write(): Promise<PrerenderProgress[]> {
    const outcomes: PrerenderProgress[] = [];
    for (const [index, { path, file, error }] of this.#assigned.entries()) {
      const { text, issues } = this.#files[index] as StoryFile;
      try {
        if (error) throw new Error(error);
        const outcome = await writeChanged(
          file,
          text((issue) => addTo(issues, issue)),
        );
        outcomes.push({ path, outcome, issues });
      } catch (error) {
        outcomes.push(failedPage(path, messageOf(error), issues));
      }
    }
    return outcomes;
  }
}

const writers = { rss: toRss, atom: toAtom, json: toJsonFeed };

function feedFile(given: PrerenderFeed): StoryFile {
  const { format, channel, limit = 50, path: _, ...options } = given;
  const stories = new NewestStories<() => Article>(limit);
  return {
    path: pagePathOf(given),
    issues: [],
    add: (moment, path, load) => stories.add(moment, path, load),
    text(onIssue) {
      const articles = stories.list().map((load) => load());
      const feed = writers[format](channel, articles, {
        messages: messagesFor,
        ...options,
        onIssue: (issue) => onIssue(atPage(stories.placeOf(issue))),
      });
      return typeof feed === 'string' ? feed : `${JSON.stringify(feed, undefined, 2)}\n`;
    },
  };
}

function sitemapFile(sitemap: PrerenderSitemap): StoryFile {
  const { publication, now = new Date() } = sitemap;
  const entries = new NewestStories<{ xml: string }>(mostNews);
  const issues: Issue[] = [];
  return {
    path: pagePathOf(sitemap),
    issues,
    add(moment, path, load) {
      // What is old need not be read.
      if (Number.isFinite(moment) && !isNews(moment, now)) return;
      const entry = newsEntry(load(), {
        now,
        ...(publication !== undefined && { publication }),
        onIssue: (issue) => addTo(issues, atPage({ path, issue })),
      });
      if (entry) entries.add(moment, path, { xml: entry.xml });
    },
    text: () => newsSitemapOf(entries.list()),
  };
}

/** An issue with the path of the page that it is about. */
function atPage({ path, issue }: { path: string | undefined; issue: Issue }): Issue {
  return path === undefined ? issue : { ...issue, path: [path, issue.path].filter(Boolean).join(': ') };
}

/** Adds an issue, unless there are too many to be read: runs of any number of pages then fit into memory. */
function addTo(issues: Issue[], issue: Issue): void {
  if (issues.length < 500) issues.push(issue);
}

/** An article with an absolute address: its own, or that of its page. */
function withAddress(article: Article, path: string, base: string | undefined): Article {
  if (base === undefined) return article;
  const url = attribute(article.url) ?? addressOf(path, base);
  return URL.canParse(url, base) ? { ...article, url: new URL(url, base).href } : article;
}
