import { isRecord, listOf } from '../guards';
import { textOfUnknown } from '../textOfUnknown';
import { isEarlier } from './isEarlier';
import type { Report } from './Report';
import type { Story } from './Story';

/** Reports changes and corrections that were made before the story was published: one of the dates is wrong. */
export function checkDates({ article }: Story, report: Report): void {
  check(article.modifiedAt, 'modifiedAt');
  listOf<unknown>(article.corrections).forEach((correction, index) => {
    if (isRecord(correction)) check(correction.at, `corrections[${index}].at`);
  });

  function check(date: unknown, path: string): void {
    if (!isEarlier(date, article.publishedAt)) return;
    report(
      'changed-before-published',
      path,
      `is ${textOfUnknown(date)}, before the story was published (${textOfUnknown(article.publishedAt)}). Correct the one that is wrong.`,
    );
  }
}
