import { partIds } from '../anchors';
import type { CorrectedPart } from '../Correction';
import { articleParts } from '../childrenOf';
import { isKeyOf, isRecord, listOf } from '../guards';
import { textOfUnknown } from '../textOfUnknown';
import { isEarlier } from './isEarlier';
import type { Report } from './Report';
import type { Story } from './Story';

/** Reports corrections of parts that do not exist, withdrawals without a reason, and a date of change before a correction. */
export function checkCorrections(story: Story, report: Report): void {
  const { article } = story;
  let ids: ReturnType<typeof partIds> | undefined;
  listOf<unknown>(article.corrections).forEach((correction, index) => {
    if (!isRecord(correction)) return;
    const path = `corrections[${index}]`;
    const { kind, at, text, parts } = correction;
    const isWithdrawal = kind === 'withdrawal';

    if (isWithdrawal && story.wordsOf(text).trim() === '') {
      report(
        'withdrawal-without-reason',
        `${path}.text`,
        'is empty: readers see that words were withdrawn, but not why. Say what was wrong with them.',
      );
    }
    if (isWithdrawal && Array.isArray(parts) && parts.length === 0) {
      report(
        'corrected-part-missing',
        `${path}.parts`,
        'is empty, so that nothing is withdrawn. Name the parts, or leave `parts` out to withdraw the whole story.',
      );
    }
    listOf(parts as readonly unknown[] | undefined).forEach((part, position) => {
      const fault = faultOf(textOfUnknown(part) as CorrectedPart, isWithdrawal);
      if (fault) report('corrected-part-missing', `${path}.parts[${position}]`, fault);
    });
    if (isEarlier(article.modifiedAt, at)) {
      report(
        'modified-before-correction',
        'modifiedAt',
        `is ${article.modifiedAt}, before the ${textOfUnknown(kind)} of ${textOfUnknown(at)} (${path}); readers and search engines believe that the story is older than it is. Set it to the date of the last change.`,
      );
    }
  });

  /** What is wrong with the name of a part; a withdrawn part may have been deleted. */
  function faultOf(part: CorrectedPart, isWithdrawal: boolean): string | undefined {
    if (part.startsWith('#')) {
      ids ??= partIds(article);
      if (ids.has(part.slice(1))) return undefined;
      return `is ${JSON.stringify(part)}, and no key point, block or turn has that id; readers find the note only in the list. Give the part the id, or correct this one.`;
    }
    if (!isKeyOf(articleParts, part)) {
      return `is ${JSON.stringify(part)}, which is neither a part (${Object.keys(articleParts).join(', ')}) nor an id with # before it. Correct it.`;
    }
    const isThere = listOf<unknown>(article[part] as readonly unknown[]).length > 0;
    return isThere || isWithdrawal
      ? undefined
      : `is ${JSON.stringify(part)}, which the article lacks. Name the part that was changed, or leave it out.`;
  }
}
