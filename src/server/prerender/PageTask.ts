import type { Issue } from '../../article/Issue';
import type { RenderDocumentOptions } from '../documentOf';

/** What every thread receives once, when it starts. */
export interface PageSettings {
  /** Options that are plain data, which can be sent to a thread. */
  options: Pick<RenderDocumentOptions, 'theme' | 'headTags' | 'jsonLd'>;
  /** The URL of the module that returns the other options. */
  module?: string;
}

/** A page for a thread to render and write. */
export interface PageTask {
  /** The article or front as JSON. */
  json: string;
  file: string;
  /** Which page of live coverage it is. */
  livePage?: LivePageTask;
}

/** A page of live coverage as plain data. */
export interface LivePageTask {
  /** Its number; undefined for the page of the newest posts. */
  page?: number;
  postsPerPage?: number;
  /** The addresses of all pages by their numbers; at 0, that of the page of the newest posts. */
  urls: readonly string[];
}

/** The result of a task. */
export interface PageReport {
  /** The hash of the written file; undefined if there was an error. */
  output?: string;
  issues: Issue[];
  /** Message and code of what was thrown: an `Error` would lose its code on the way between threads. */
  error?: { message: string; code?: string };
}
