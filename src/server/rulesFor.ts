/** Rules that belong together. */
export interface PartRules {
  /** The name of the component whose rules they are; without one, they are of every page. */
  part?: string;
  /** The rules. */
  css: string;
}

/** The rules that a page needs: those of the parts that are in its markup. The others would be more than an eighth of the styles. */
export function rulesFor(markup: string, rules: readonly PartRules[]): string {
  const present = new Set(markup.match(/broadsheet-\w+/g));
  return rules.map(({ part, css }) => (part === undefined || present.has(`broadsheet-${part}`) ? css : '')).join('');
}
