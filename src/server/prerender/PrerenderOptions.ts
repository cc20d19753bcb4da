import type { Article } from '../../article/Article';
import type { Issue } from '../../article/Issue';
import type { RenderDocumentOptions } from '../documentOf';

/** A page that `prerender` writes. */
export interface PrerenderPage {
  /**
   * The name of the file, inside the folder: `world/pullout.html`. A page has failed whose path leads out of the folder, names a
   * device of Windows (`con.html`), or begins with `.broadsheet-`, as the files of `prerender` itself do.
   */
  path: string;
  /** The article, or what reads it once it is its turn. */
  article: Article | (() => Article | Promise<Article>);
}

/** What `prerender` takes besides the pages. */
export interface PrerenderOptions extends Pick<RenderDocumentOptions, 'theme' | 'jsonLd'> {
  /** The folder that the pages are written into, other than the root of the file system; it is made where it is missing. */
  out: string;
  /**
   * The file of a module that has a function as its default export. It takes an article and returns options of `renderDocument` that are no
   * plain data, such as a header, or what loads the fonts; every thread has a copy of it.
   */
  module?: string | URL;
  /** What else the pages are made of, such as the version of your header: where it changes, all pages are drawn again. */
  key?: string;
  /** Which part of the pages this machine writes: `1/4` is the first of four. Of the same pages, each is in exactly one. */
  shard?: string;
  /** How many threads draw. @default as many as the machine has processors for */
  threads?: number;
  /** Ends the work: what is being drawn is finished, and the promise is rejected with the signal's reason. The next run goes on from there. */
  signal?: AbortSignal;
  /**
   * Called when something is known of a page: that it is written, was so already, or could not be. Where it throws or its promise is
   * rejected, the console has the error, and the work goes on.
   */
  onProgress?: (progress: PrerenderProgress) => void;
}

/** What became of a page. */
export interface PrerenderProgress {
  /** The name of its file. */
  path: string;
  /** What became of it; a page that is made of the same as before is not drawn again. */
  outcome: 'written' | 'unchanged' | 'failed';
  /** What in its article was not understood; known of pages that are drawn. */
  issues: Issue[];
  /** Why it could not be written, a sentence. */
  reason?: string;
  /** What may go wrong with it elsewhere, a sentence: that its name and another's are one file on macOS or Windows. */
  warning?: string;
}

/** What became of all pages. */
export interface PrerenderResult {
  /** How many were written. */
  written: number;
  /** How many were there already, made of the same. */
  unchanged: number;
  /** Those that could not be written, and why; their old files, if there are any, are as they were. */
  failed: { path: string; reason: string }[];
  /** Those that something may go wrong with elsewhere, and what. */
  warnings: { path: string; warning: string }[];
}
