import type { Issue } from '../../article/Issue';
import type { PrerenderProgress } from './PrerenderOptions';

/** The progress of a page that could not be written. */
export function failedPage(path: string, reason: string, issues: Issue[] = []): PrerenderProgress {
  return { path, outcome: 'failed', issues, reason };
}
