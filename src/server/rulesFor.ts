/** A CSS rule of the library's sheet. */
export interface PartRule {
  /** The class of the component that the rule belongs to; undefined if every page needs it. */
  part?: string;
  css: string;
}

/**
 * A style element with the rules that a piece of markup needs: those of its components and languages. Leaves out rules that are in
 * `taken` and adds the others to it. Without this selection, a page would have a third more styles.
 */
export function rulesFor(markup: string, rules: readonly PartRule[], taken: Set<PartRule['css']>): string {
  const present = new Set(markup.match(/broadsheet-\w+/g));
  let text = '';
  for (const { part, css } of ofLanguages(rules, languagesIn(markup))) {
    if ((part !== undefined && !present.has(part)) || taken.has(css)) continue;
    taken.add(css);
    text += css;
  }
  return text && `<style>${text}</style>`;
}

function languagesIn(markup: string): string[] {
  const found = new Set(markup.match(/ lang="[^"]+/g));
  return [...found].map((attribute) => attribute.slice(' lang="'.length).toLowerCase());
}

/** Rules by languages, kept because most pages of a site are in the same ones. */
const rulesByLanguages = new WeakMap<readonly PartRule[], Map<string, readonly PartRule[]>>();

function ofLanguages(rules: readonly PartRule[], languages: readonly string[]): readonly PartRule[] {
  const byLanguages = rulesByLanguages.get(rules) ?? new Map<string, readonly PartRule[]>();
  rulesByLanguages.set(rules, byLanguages);
  const key = languages.join();
  let selected = byLanguages.get(key);
  if (!selected) {
    const narrowed = rules.map((rule) =>
      isOfScripts(rule.css) ? { ...rule, css: narrow(rule.css, languages) } : rule,
    );
    // Rules for any `lang` only apply what the rules of single languages set.
    const isUseful = narrowed.some(({ css }) => isOfScripts(css) && languageSelector.test(css));
    selected = narrowed.filter(({ css }) => css && (isUseful || !isOfScripts(css)));
    if (byLanguages.size >= 100) byLanguages.clear();
    byLanguages.set(key, selected);
  }
  return selected;
}

/** A language selector of the theme's rules for writing systems: of a language tag and its subtags, or of a script in a tag. */
const languageSelector = /\[lang([|*])=([\w-]+)(?: i)?\]/;
/** A list of them. */
const languageLists = /:(where|is)\(((?:\[lang[|*]=[\w-]+(?: i)?\](?:, ?)?)+)\)/g;

/** True for a rule of the theme for writing systems; other rules may select by `lang` too. */
function isOfScripts(css: string): boolean {
  return css.includes('[lang') && css.includes('--broadsheet-script');
}

/** A rule with only the given languages in its selectors; an empty string if it has none of them. */
function narrow(css: string, languages: readonly string[]): string {
  let isNeeded = !languageSelector.test(css);
  const narrowed = css.replace(languageLists, (_, pseudoClass, list: string) => {
    const remaining = list.split(/, ?/).filter((selector) => languages.some((language) => matches(selector, language)));
    isNeeded ||= remaining.length > 0;
    return `:${remaining.length > 0 ? `${pseudoClass}(${remaining.join()})` : 'not(*)'}`;
  });
  return isNeeded ? narrowed : '';
}

function matches(selector: string, language: string): boolean {
  const [, operator, value = ''] = languageSelector.exec(selector.toLowerCase()) ?? [];
  return operator === '*' ? language.includes(value) : `${language}-`.startsWith(`${value}-`);
}
