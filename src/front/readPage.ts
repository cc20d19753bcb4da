import type { Article } from '../article/Article';
import { type ReadOptions, readArticle } from '../article/readArticle';
import { readOpen } from '../article/readOpen';
import type { FrontData } from './FrontData';
import { isFront } from './isFront';
import { readFront } from './readFront';

/** Reads what a page shows: a front if it is meant as one (`isFront`), and an article otherwise. */
export function readPage(value: unknown, options: ReadOptions = {}): Article | FrontData {
  return readOpen(value, options.onIssue, (given, onIssue) =>
    isFront(given) ? readFront(given, { onIssue }) : readArticle(given, { ...options, onIssue }),
  );
}
