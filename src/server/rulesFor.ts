/** A rule, and whose it is. */
export interface PartRule {
  /** The class of the component whose rule it is; without one, it is of every page. */
  part?: string;
  /** The rule. */
  css: string;
}

/**
 * The rules that a piece of a page needs: those of the components that are in its markup, but for those that were `taken` before, to
 * which they are added. The others would be more than an eighth of the styles.
 */
export function rulesFor(markup: string, rules: readonly PartRule[], taken: Set<PartRule['css']>): string {
  const present = new Set(markup.match(/broadsheet-\w+/g));
  let text = '';
  for (const { part, css } of rules) {
    if ((part !== undefined && !present.has(part)) || taken.has(css)) continue;
    taken.add(css);
    text += css;
  }
  return text && `<style>${text}</style>`;
}
