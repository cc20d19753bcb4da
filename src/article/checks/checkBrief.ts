import type { Block } from '../Block';
import { charactersIn, countWords } from '../countWords';
import { isEmpty } from '../guards';
import { isPaywall } from '../paywall';
import type { Report } from './Report';
import type { Story, StoryBlock } from './Story';

/** The largest share of the full story that a short version may have. */
const largestShare = 0.6;

/** Reports blocks of a brief that belong to the full story, and a brief that is hardly shorter than that, in words and in the characters of scripts that are measured in them. */
export function checkBrief({ brief, body }: Story, report: Report): void {
  for (const { path, block } of brief) {
    const what = whatIsLong(block);
    if (what) {
      report(
        'not-for-brief',
        path,
        `${what} in the short version, which readers choose to save time. Keep it for the full story.`,
      );
    }
  }
  const count = (blocks: readonly StoryBlock[]) => countWords(blocks.map(({ words }) => words).join('\n'));
  const inFull = count(body);
  const inBrief = count(brief);
  const full = inFull.words + charactersIn(inFull);
  const short = inBrief.words + charactersIn(inBrief);
  if (full === 0 || short <= full * largestShare) return;
  const units = [inFull.words > 0 && 'words', charactersIn(inFull) > 0 && 'characters'].filter(Boolean).join(' and ');
  report(
    'brief-too-long',
    'brief',
    `has ${short} ${units} where the full story has ${full}, ${Math.round((short / full) * 100)} % of it; readers who choose it save too little. Keep it under ${largestShare * 100} %.`,
  );
}

/** What a block that only the full story should have is; nothing for any other. Of embeds, a short version shows posts. */
function whatIsLong(block: Partial<Block>): string | undefined {
  switch (block.type) {
    case 'relatedLinks':
      return 'is a list of links';
    case 'embed':
      return isEmpty(block.text) ? 'is an embed without the words of a post' : undefined;
    case 'slot':
      return isPaywall(block) ? undefined : 'is a slot';
    default:
      return undefined;
  }
}
