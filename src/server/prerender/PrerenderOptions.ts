import type { Article } from '../../article/Article';
import type { Issue } from '../../article/Issue';
import type { LivePagesOptions } from '../../article/livePage';
import type { FeedChannel, FeedOptions } from '../../exporters/feeds/feedItems';
import type { FeedLink } from '../../exporters/headTag';
import type { NewsSitemapOptions } from '../../exporters/toNewsSitemap';
import type { FrontData } from '../../front/FrontData';
import type { RenderDocumentOptions } from '../documentOf';

/** A page for `prerender` to write: an article or a front. */
export type PrerenderPage = PrerenderArticle | PrerenderFront;

interface PrerenderPath {
  /**
   * The path of the file inside the output folder, such as `world/pullout.html`. A page fails if its path leads out of the folder,
   * names a device on Windows (`con.html`), or begins with `.broadsheet-`, which is reserved for files of `prerender`.
   */
  path: string;
}

/** A page of an article. */
export interface PrerenderArticle extends PrerenderPath {
  /** The article, or a function that loads it when the page is rendered. */
  article: Article | (() => Article | Promise<Article>);
  /** Of live coverage, the pages of older posts, which are written too. @default none: all posts are on one page */
  posts?: PrerenderPosts;
}

/** The pages of the posts of live coverage: a file for each full page, which is only written again if one of its posts changes. */
export interface PrerenderPosts extends Pick<LivePagesOptions, 'postsPerPage'> {
  /** Returns the path of the file of a page by its number. */
  path: (page: number) => string;
  /** Returns the address of a page by its number, and without one that of the page of the newest posts. */
  pageUrl: (page?: number) => string;
}

/** A page of a front. */
export interface PrerenderFront extends PrerenderPath {
  /** The front, or a function that loads it when the page is rendered. */
  front: FrontData | (() => FrontData | Promise<FrontData>);
}

/** A feed of the newest articles of a run. Fronts and articles whose pages failed are not in it. */
export interface PrerenderFeed extends PrerenderPath, Omit<FeedOptions, 'base' | 'onIssue'> {
  /** The format of the feed. */
  format: FeedLink['format'];
  /** What the feed is. */
  channel: FeedChannel;
  /** How many articles it has. @default 50 */
  limit?: number;
}

/** A news sitemap of the articles of a run that were published in the last two days: the newest 1,000. */
export interface PrerenderSitemap extends PrerenderPath, Pick<NewsSitemapOptions, 'publication'> {
  /** The present. @default the time at which the run is started */
  now?: Date;
}

/** Options of `prerender`. */
export interface PrerenderOptions extends Pick<RenderDocumentOptions, 'theme' | 'headTags' | 'jsonLd'> {
  /** The output folder, which is created if it is missing. It cannot be the root of the file system. */
  out: string;
  /**
   * A module whose default export is a function that takes an article or a front and returns options of `renderDocument` that are not plain
   * data, such as a header, what loads the fonts, or the types and components of the publisher's own blocks. Every thread loads it.
   */
  module?: string | URL;
  /** What else pages are made from, such as the version of your header. If it changes, all pages are rendered again. */
  key?: string;
  /** Which part of the pages this machine writes: `1/4` is the first of four. Each page is in exactly one shard. */
  shard?: string;
  /** Feeds of the articles, in files beside the pages. Not for a shard, which does not have all of them. */
  feeds?: readonly PrerenderFeed[];
  /** A news sitemap of the articles, in a file beside the pages. Not for a shard. */
  sitemap?: PrerenderSitemap;
  /** The absolute address of the output folder, for feeds and the sitemap: addresses of articles are resolved against it, and an article without `url` has the address of its page. */
  base?: string;
  /** The number of rendering threads. @default one for each available processor */
  threads?: number;
  /** On abort, finishes the pages that are being rendered and rejects with the reason of the signal. The next run continues from there. */
  signal?: AbortSignal;
  /** Called for each page when it is written, found unchanged, or failed; at the end for feeds and the sitemap. If it throws or rejects, the error is logged and the run continues. */
  onProgress?: (progress: PrerenderProgress) => void;
}

/** The outcome of a page, a feed or the sitemap. */
export interface PrerenderProgress {
  /** The path of the file. */
  path: string;
  /** `unchanged` if the file is up to date and was not rendered again. */
  outcome: 'written' | 'unchanged' | 'failed';
  /** What was not understood in the article or front. Empty for unchanged pages, which are not read. Of a feed or the sitemap, what it requires and articles do not have, at most 500. */
  issues: Issue[];
  /** Why the page failed, in a sentence. */
  reason?: string;
  /** What may go wrong on other systems, in a sentence: its name and another one are the same file on macOS or Windows. */
  warning?: string;
}

/** The outcome of a run. */
export interface PrerenderResult {
  /** The number of files that were written: pages, feeds and the sitemap. */
  written: number;
  /** The number of files that were up to date. */
  unchanged: number;
  /** The files that failed. Those that earlier runs wrote for them are kept. */
  failed: { path: string; reason: string }[];
  /** The pages that may go wrong on other systems: see `PrerenderProgress`. */
  warnings: { path: string; warning: string }[];
}
