import type { Issue } from '../article/Issue';
import { escapeControls, type Terminal } from './Terminal';

/** Prints an issue of an article to standard error. */
export function reportIssue({ path, message }: Issue, terminal: Terminal): void {
  const subject = terminal.paint('yellow', escapeControls(path) || 'The article');
  terminal.report(`${subject} ${escapeControls(message)}\n`);
}
