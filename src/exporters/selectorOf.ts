import { partAnchor } from '../article/anchors';
import type { ArticlePart, CorrectedPart } from '../article/Correction';

/** The CSS selector of each part on the pages of this library. */
const selectors: Record<ArticlePart, string> = {
  kicker: ".broadsheet-Headline [data-part='kicker']",
  headline: '.broadsheet-Headline h1',
  deck: ".broadsheet-Headline [data-part='deck']",
  standfirst: ".broadsheet-Headline [data-part='standfirst']",
  lead: `#${partAnchor('lead')}`,
  spoken: `#${partAnchor('spoken')}`,
  summary: '.broadsheet-Summary',
  keyPoints: '.broadsheet-KeyPoints',
  brief: `#${partAnchor('brief')}`,
  body: `#${partAnchor('body')}`,
  notes: `#${partAnchor('notes')}`,
  conversation: `#${partAnchor('conversation')}`,
};

/** The CSS selector of a part, or of a key point, block or turn by its id. */
export function selectorOf(part: CorrectedPart): string {
  if (!part.startsWith('#')) return selectors[part as ArticlePart];
  return /^#[a-z][\w-]*$/i.test(part) ? part : `[id="${part.slice(1).replace(/["\\]/g, '\\$&')}"]`;
}
