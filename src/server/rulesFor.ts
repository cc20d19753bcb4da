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
  const languages = [...new Set(markup.match(/ lang="[^"]+/g))].map((attribute) => attribute.slice(7).toLowerCase());
  const isNamed = languages.length > 0 && rules.some(({ css }) => named.test(css) && rewritten(css, languages));
  let text = '';
  for (const { part, css } of rules) {
    if (part !== undefined && !present.has(part)) continue;
    const own = !css.includes('[lang') ? css : isNamed ? rewritten(css, languages) : '';
    if (!own || taken.has(own)) continue;
    taken.add(own);
    text += own;
  }
  return text && `<style>${text}</style>`;
}

/** A selector of languages, as `theme/scripts.ts` has them: of a tag and what it begins, or of a script that a tag names. */
const named = /\[lang([|*])=([\w-]+)(?: i)?\]/;
const lists = /:(where|is)\(((?:\[lang[|*]=[\w-]+(?: i)?\](?:, ?)?)+)\)/g;

/** A rule for some languages alone; an empty one if it is for none of them. What names none, but only asks for a `lang`, stays. */
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
