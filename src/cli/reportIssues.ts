import type { Issue } from '../article/Issue';
import { isArticle } from '../article/isArticle';
import { otherPlaces, summarizeIssues } from '../article/summarizeIssues';
import { isFront } from '../front/isFront';
import { escapeControls, type Terminal } from './Terminal';

/** Prints the issues of a page to standard error, each once for all the places that have it. `whole` names the page. */
export function reportIssues(issues: readonly Issue[], whole: string, terminal: Terminal): void {
  for (const { path, message } of linesOf(issues, whole)) {
    terminal.report(`${terminal.paint('yellow', path)} ${message}\n`);
  }
}

/** The place of each issue, and its message with the other places that have it. `whole` is that of an issue with the whole page. */
export function linesOf(issues: readonly Issue[], whole: string): { path: string; message: string }[] {
  return summarizeIssues(issues).map((summary) => ({
    path: escapeControls(summary.path) || whole,
    message: escapeControls(summary.message + otherPlaces(summary)),
  }));
}

/** What a value is, at the beginning of a sentence about it. */
export function wholeOf(value: unknown): string {
  if (isFront(value)) return 'The front';
  return isArticle(value) ? 'The article' : 'The file';
}
