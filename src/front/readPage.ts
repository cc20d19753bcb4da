import type { Article } from '../article/Article';
import { hasSome, isRecord } from '../article/guards';
import type { OnIssue } from '../article/Issue';
import { isArticle } from '../article/isArticle';
import { type ReadOptions, readArticle } from '../article/readArticle';
import { readOpen } from '../article/readOpen';
import { jsonValueOf } from '../article/textOfUnknown';
import type { FrontData } from './FrontData';
import { isFront } from './isFront';
import { readFront } from './readFront';

/**
 * Reads what a page shows: a front if it is meant as one (`isFront`), and an article otherwise. Reports an object that may be meant as
 * either.
 */
export function readPage(value: unknown, options: ReadOptions = {}): Article | FrontData {
  return readOpen(value, options.onIssue, (given, onIssue) => {
    const page = jsonValueOf(given);
    if (isFront(page)) return readFront(page, { onIssue });
    if (isRecord(page)) reportUnclear(page, onIssue);
    return readArticle(page, { ...options, onIssue });
  });
}

function reportUnclear(page: Record<string, unknown>, onIssue: OnIssue | undefined): void {
  const report = (message: string) => onIssue?.({ kind: 'unknown', path: '', message });
  if (hasSome(page, 'packages')) {
    report('has `packages`, as a front has, and parts of an article; it is read as an article. Remove one of them.');
  } else if (!isArticle(page)) {
    report(
      'has neither a `headline` and a `body`, as an article has, nor `packages`, as a front has; it is read as an article.',
    );
  }
}
