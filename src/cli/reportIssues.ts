import type { Issue } from '../article/Issue';
import { otherPlaces, summarizeIssues } from '../article/summarizeIssues';
import { escapeControls, type Terminal } from './Terminal';

/** Prints the issues of an article to standard error, each once for all the places that have it. */
export function reportIssues(issues: readonly Issue[], terminal: Terminal): void {
  for (const { path, message } of linesOf(issues)) {
    terminal.report(`${terminal.paint('yellow', path)} ${message}\n`);
  }
}

/** The place of each issue, and its message with the other places that have it. */
export function linesOf(issues: readonly Issue[]): { path: string; message: string }[] {
  return summarizeIssues(issues).map((summary) => ({
    path: escapeControls(summary.path) || 'The article',
    message: escapeControls(summary.message + otherPlaces(summary)),
  }));
}
