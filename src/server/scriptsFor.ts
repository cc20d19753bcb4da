import { blockScripts } from './blockScripts';
import { islandsScript } from './islandsScript';
import { valuesAfter } from './rulesFor';

/**
 * The scripts that a piece of markup needs: that of the islands of any page if there is a choice of depth or scheme, or a link to copy, and
 * those of blocks by the `data-part` of their elements. Leaves out those of earlier pieces, which are in `sent`, and adds its own. A module
 * runs after the document has been parsed.
 */
export function scriptsFor(markup: string, sent: Set<string>): string {
  const parts = valuesAfter(' data-part="', markup);
  let needed = '';
  if (parts.includes('gauge') || otherIslands.some((attribute) => markup.includes(attribute))) add('', islandsScript);
  for (const part of parts) add(part, blockScripts[part]);
  return needed;

  function add(name: string, script: string | undefined): void {
    if (!script || sent.has(name)) return;
    sent.add(name);
    needed += `<script type="module" data-island="${name}">${script}</script>`;
  }
}

/** The attribute of a choice of scheme. */
export const choiceOfScheme = ' name="broadsheet-scheme"';

/** The attributes of a link to a turn that can be copied, and of a choice of scheme. */
const otherIslands = [' data-copied="', choiceOfScheme];
