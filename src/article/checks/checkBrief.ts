import { countWords, isSpelled } from '../countWords';
import type { Report } from '../Finding';
import type { Story, Told } from './Story';

/** The share of the full story that its short version may take: what is longer is no short version. */
const largestShare = 0.6;

/** Reports a brief that is hardly shorter than the story in full, in words, or in characters where a language is measured in them. */
export function checkBrief({ brief, body, language }: Story, report: Report): void {
  const count = (blocks: readonly Told[]) => countWords(blocks.map(({ words }) => words).join('\n'), language);
  const full = count(body);
  const short = count(brief);
  if (full === 0 || short <= full * largestShare) return;
  const unit = isSpelled(language) ? 'characters' : 'words';
  report(
    'brief-too-long',
    'brief',
    `has ${short} ${unit} where the full story has ${full}, ${Math.round((short / full) * 100)} % of it; a reader who chooses it saves too little. Keep it under ${largestShare * 100} %.`,
  );
}
