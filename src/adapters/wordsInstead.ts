import type { Article } from '../article/Article';
import { textForReaders } from '../article/textForReaders';
import { paragraphsOf } from './paragraphsOf';
import { type ObjectSystem, recognizeFirst } from './recognizeSystem';
import type { SourceReport } from './SourceReport';

/** The words of a value that is no document of a system, such as an error; reports what it should be, and which adapter may read it. */
export function wordsInstead(
  value: unknown,
  { what, system }: { readonly what: string; readonly system: ObjectSystem },
  report: SourceReport,
  path = '',
): Partial<Article> {
  const words = textForReaders(value);
  const other = recognizeFirst(value);
  const hint = other && other !== system ? ` It looks like what broadsheet/adapters/${other} reads.` : '';
  report.report({ kind: 'missing', path, message: `is not ${what}${words && '; its words are kept'}.${hint}` });
  return { body: paragraphsOf(words) };
}
