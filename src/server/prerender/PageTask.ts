import type { Issue } from '../../article/Issue';
import type { RenderDocumentOptions } from '../documentOf';

/** What every thread needs to know once. */
export interface PageSettings {
  /** The options that are data. */
  options: Pick<RenderDocumentOptions, 'theme' | 'jsonLd'>;
  /** The address of the module with the options that are not. */
  module?: string;
}

/** A page that a thread has to write. */
export interface PageTask {
  /** The article that is drawn, as JSON. */
  json: string;
  /** The name of the file. */
  file: string;
}

/** What a thread says of a page: that it is written, or why not. */
export interface PageReport {
  /** The hash of the page. */
  output?: string;
  /** What in the article was not understood. */
  issues: Issue[];
  /** What went wrong; an error itself would lose its code on the way between threads. */
  fault?: { message: string; code?: string };
}
