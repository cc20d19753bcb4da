import type { Article } from '../article/Article';
import { textForReaders } from '../article/textForReaders';
import { paragraphsOf } from './paragraphsOf';
import type { SourceReport } from './SourceReport';
import { readerFor } from './systemOf';

/** The words of a value that is no document of a system, such as an error; reports what it should be, and which adapter may read it. */
export function wordsInstead(
  value: unknown,
  { what, reader }: { readonly what: string; readonly reader: string },
  report: SourceReport,
  path = '',
): Partial<Article> {
  const words = textForReaders(value);
  const other = readerFor(value);
  const hint = other && other !== reader ? ` It looks like what ${other} reads.` : '';
  report.report({ kind: 'missing', path, message: `is not ${what}${words && '; its words are kept'}.${hint}` });
  return { body: paragraphsOf(words) };
}
