import type { Issue } from '../article/Issue';
import type { Terminal } from './Terminal';

/** Tells of one thing in an article that was not understood. */
export function tellIssue({ path, message }: Issue, { tell, paint }: Terminal): void {
  tell(`${paint('yellow', path || 'The article')} ${message}\n`);
}
