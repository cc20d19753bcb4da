import type { Article } from '../article/Article';
import type { OnIssue } from '../article/Issue';
import { dateOf } from './JsonLd';

/** Reports what search engines ask for and an article does not have, and a date of its change that is none. */
export function reportForSearch({ publishedAt, modifiedAt, authors }: Article, onIssue: OnIssue | undefined): void {
  const missing = (path: string, message: string) => onIssue?.({ kind: 'missing', path, message });
  if (!dateOf(publishedAt)) {
    missing('publishedAt', 'is not there, or no date, so that previews and search engines show none. Add it.');
  }
  if (modifiedAt && !dateOf(modifiedAt)) {
    const message = `is ${JSON.stringify(modifiedAt)}, not an ISO 8601 date or date and time with offset; it is left out.`;
    onIssue?.({ kind: 'left-out', path: 'modifiedAt', message });
  }
  if (!authors?.length) missing('authors', 'is not there, which search engines ask for. Add them.');
}
