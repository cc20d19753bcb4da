/** A rule, and whose it is. */
export interface PartRule {
  /** The class of the component whose rule it is; without one, it is of every page. */
  part?: string;
  /** The rule. */
  css: string;
}

/**
 * The rules that a piece of a page needs: those of the components that are in its markup, and of the languages, but for those that were
 * `taken` before, to which they are added. The others would be more than a fourth of the styles.
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

/** Rules as they are for some languages: most pages of a site are in the same. */
const made = new WeakMap<readonly PartRule[], Map<string, readonly PartRule[]>>();

function ofLanguages(rules: readonly PartRule[], languages: readonly string[]): readonly PartRule[] {
  const byLanguages = made.get(rules) ?? new Map<string, readonly PartRule[]>();
  made.set(rules, byLanguages);
  const key = languages.join();
  let own = byLanguages.get(key);
  if (!own) {
    const written = rules.map((rule) =>
      isOfScripts(rule.css) ? { ...rule, css: rewritten(rule.css, languages) } : rule,
    );
    // What only asks for a `lang` puts the rules of languages to use.
    const isUseful = written.some(({ css }) => isOfScripts(css) && named.test(css));
    own = written.filter(({ css }) => css && (isUseful || !isOfScripts(css)));
    if (byLanguages.size >= 100) byLanguages.clear();
    byLanguages.set(key, own);
  }
  return own;
}

/** A selector of languages, as `theme/scripts.ts` has them: of a tag and what it begins, or of a script that a tag names. */
const named = /\[lang([|*])=([\w-]+)(?: i)?\]/;
const lists = /:(where|is)\(((?:\[lang[|*]=[\w-]+(?: i)?\](?:, ?)?)+)\)/g;

/** A rule of `theme/scripts.ts`: not of a component of somebody else, which may ask for a `lang` as well. */
function isOfScripts(css: string): boolean {
  return css.includes('[lang') && css.includes('--broadsheet-script');
}

/** A rule for some languages alone; an empty one if it names others. */
function rewritten(css: string, languages: readonly string[]): string {
  let found = !named.test(css);
  const own = css.replace(lists, (_, kind, list: string) => {
    const left = list.split(/, ?/).filter((selector) => languages.some((language) => isOf(selector, language)));
    found ||= left.length > 0;
    return `:${left.length > 0 ? `${kind}(${left.join()})` : 'not(*)'}`;
  });
  return found ? own : '';
}

function isOf(selector: string, language: string): boolean {
  const [, kind, value = ''] = named.exec(selector.toLowerCase()) ?? [];
  return kind === '*' ? language.includes(value) : `${language}-`.startsWith(`${value}-`);
}
