import { partAnchor } from '../article/anchors';
import type { ArticlePart, CorrectedPart } from '../article/Correction';

/** Where each part stands on the page that the library draws. */
const selectors: Record<ArticlePart, string> = {
  headline: '.broadsheet-Headline h1',
  deck: ".broadsheet-Headline [data-part='deck']",
  standfirst: ".broadsheet-Headline [data-part='standfirst']",
  summary: '.broadsheet-Summary',
  keyPoints: '.broadsheet-KeyPoints',
  brief: `#${partAnchor('brief')}`,
  body: `#${partAnchor('body')}`,
  conversation: `#${partAnchor('conversation')}`,
};

/** Finds a part on the page, or a key point, block or turn by its id. */
export function selectorOf(part: CorrectedPart): string {
  if (!part.startsWith('#')) return selectors[part as ArticlePart];
  return /^#[a-z][\w-]*$/i.test(part) ? part : `[id="${part.slice(1).replace(/["\\]/g, '\\$&')}"]`;
}
