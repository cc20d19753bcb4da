import type { Issue } from '../article/Issue';
import { inOneLine, type Terminal } from './Terminal';

/** Tells of one thing in an article that was not understood. */
export function tellIssue({ path, message }: Issue, { tell, paint }: Terminal): void {
  tell(`${paint('yellow', inOneLine(path) || 'The article')} ${inOneLine(message)}\n`);
}
