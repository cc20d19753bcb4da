import { raised } from '../theme/ownElements';
import { attributesIn, narrowRules } from './narrowRules';

/** A rule, and the component that it belongs to. */
export interface PartRule {
  /** The class of the styled component that has the rule; without one, any page may need it. */
  root?: string;
  /** The class of the component; without one the rule belongs to every page. */
  part?: string;
  css: string;
}

/** The rules that a piece of markup needs. */
export interface Selection {
  rules: readonly string[];
  /** The rules, joined. */
  css: string;
}

/**
 * A style element with the rules that a piece of markup needs: those of its components and languages. Leaves out rules of earlier
 * pieces, whose selections are in `sent`, and adds its own selection. The rules of all components would be a third more.
 * Of a front, those for what its cards do not have are left out too, which are a fifth.
 */
export function rulesFor(markup: string, rules: readonly PartRule[], sent: Selection[]): string {
  const parts = valuesAfter('broadsheet-', markup);
  if (markup.includes('<sub') || markup.includes('<sup')) parts.push(raised);
  const selection = selectionOf(rules, parts, valuesAfter(' lang="', markup), namesIn(markup, parts));
  let { css } = selection;
  if (sent.length > 0) {
    const earlier = new Set(sent.flatMap((one) => one.rules));
    css = selection.rules.filter((rule) => !earlier.has(rule)).join('');
  }
  sent.push(selection);
  return css && `<style>${css}</style>`;
}

/** Of a front, the elements, components and attributes that its rules may select by. The blocks of an article may bring others into a page. */
function namesIn(markup: string, parts: readonly string[]): ReadonlySet<string> | undefined {
  if (!parts.includes('FrontPage') || parts.includes('ArticlePage') || parts.includes('LivePage')) return undefined;
  const classes = parts.map((part) => `.broadsheet-${part}`);
  return new Set([...classes, ...valuesAfter('<', markup), ...attributesIn(markup)]);
}

/** The distinct words that directly follow a text in some markup. A regular expression takes five times as long. */
export function valuesAfter(text: string, markup: string): string[] {
  const values = new Set<string>();
  for (let start = markup.indexOf(text); start >= 0; start = markup.indexOf(text, start)) {
    start += text.length;
    let end = start;
    while (isOfWord(markup.charCodeAt(end))) end += 1;
    if (end > start) values.add(markup.slice(start, end));
  }
  return [...values];
}

/** True for a letter or digit of ASCII, a hyphen or a low line. */
function isOfWord(code: number): boolean {
  const small = code | 0x20;
  return (small > 0x60 && small < 0x7b) || (code > 0x2f && code < 0x3a) || code === 0x2d || code === 0x5f;
}

/** Selections by parts and languages, kept because the pages of a site have few different sets of them. */
const knownSelections = new WeakMap<readonly PartRule[], Map<string, Selection>>();

function selectionOf(
  rules: readonly PartRule[],
  parts: string[],
  languages: string[],
  names: ReadonlySet<string> | undefined,
): Selection {
  const selections = knownSelections.get(rules) ?? new Map<string, Selection>();
  knownSelections.set(rules, selections);
  const key = `${parts} ${languages} ${names ? [...names].sort() : ''}`;
  let selection = selections.get(key);
  if (!selection) {
    const present = new Set(parts.map((part) => `broadsheet-${part}`));
    const needed = ofLanguages(
      rules
        .filter(({ root }) => root === undefined || present.has(root))
        .filter(({ part, css }) =>
          part === undefined ? present.has(`broadsheet-${raised}`) || !isOfRaised(css) : present.has(part),
        )
        .map(({ root, part, css }) => (names && (root ?? part) ? narrowRules(css, names) : css)),
      languages.map((language) => language.toLowerCase()),
    );
    selection = { rules: needed, css: needed.join('') };
    if (selections.size >= 200) selections.clear();
    selections.set(key, selection);
  }
  return selection;
}

/** True for the rule of `theme/ownElements.ts` for words below and above the line. */
function isOfRaised(css: string): boolean {
  return css.includes(`:is(${raised})`);
}

function ofLanguages(rules: readonly string[], languages: readonly string[]): readonly string[] {
  const narrowed = rules.map((css) => (isOfScripts(css) ? narrow(css, languages) : css));
  // Rules for any `lang` only apply what the rules of single languages set.
  const isUseful = narrowed.some((css) => isOfScripts(css) && languageSelector.test(css));
  return narrowed.filter((css) => css && (isUseful || !isOfScripts(css)));
}

/** A language selector of `theme/writingSystems.ts`: of a language tag and its subtags, or of a script in a tag. */
const languageSelector = /\[lang([|*])=([\w-]+)(?: i)?\]/;
/** A list of them. */
const languageLists = /:(where|is)\(((?:\[lang[|*]=[\w-]+(?: i)?\](?:, ?)?)+)\)/g;

/** True for a rule of `theme/writingSystems.ts`; other rules may select by `lang` too. */
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
