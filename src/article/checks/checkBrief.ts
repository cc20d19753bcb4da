import { charactersIn, countWords } from '../countWords';
import type { Report } from './Report';
import type { Story, StoryBlock } from './Story';

/** The largest share of the full story that a short version may have. */
const largestShare = 0.6;

/** Reports a brief that is hardly shorter than the story in full, in words and in the characters of scripts that are measured in them. */
export function checkBrief({ brief, body }: Story, report: Report): void {
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
