/** A rule, and the component that it belongs to. */
export interface PartRule {
  /** The class of the component; without one the rule belongs to every page. */
  part?: string;
  /** The rule. */
  css: string;
}

/** The rules that some markup needs. */
export interface Selection {
  /** Each rule. */
  rules: readonly string[];
  /** All of them. */
  css: string;
}

/**
 * The style element with the rules that a piece of a page needs: those of the components and the languages in its markup, without those
 * of the earlier pieces, whose selections are in `sent`. The rules of all components would be a third more.
 */
export function rulesFor(markup: string, rules: readonly PartRule[], sent: Selection[]): string {
  const selection = selectionOf(rules, valuesAfter('broadsheet-', markup), valuesAfter(' lang="', markup));
  let { css } = selection;
  if (sent.length > 0) {
    const earlier = new Set(sent.flatMap((one) => one.rules));
    css = selection.rules.filter((rule) => !earlier.has(rule)).join('');
  }
  sent.push(selection);
  return css && `<style>${css}</style>`;
}

/** The words that follow a text wherever it is in some markup. An expression takes five times as long. */
function valuesAfter(text: string, markup: string): string[] {
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

/** Selections by the names of the parts and languages: the pages of a site have few different sets of them. */
const known = new WeakMap<readonly PartRule[], Map<string, Selection>>();

function selectionOf(rules: readonly PartRule[], parts: string[], languages: string[]): Selection {
  const selections = known.get(rules) ?? new Map<string, Selection>();
  known.set(rules, selections);
  const key = `${parts} ${languages}`;
  let selection = selections.get(key);
  if (!selection) {
    const present = new Set(parts.map((part) => `broadsheet-${part}`));
    const needed = ofLanguages(
      rules.filter(({ part }) => part === undefined || present.has(part)).map(({ css }) => css),
      languages.map((language) => language.toLowerCase()),
    );
    selection = { rules: needed, css: needed.join('') };
    if (selections.size >= 200) selections.clear();
    selections.set(key, selection);
  }
  return selection;
}

function ofLanguages(rules: readonly string[], languages: readonly string[]): readonly string[] {
  const written = rules.map((css) => (isOfScripts(css) ? rewritten(css, languages) : css));
  // A rule that only asks for some `lang` applies the rules of languages.
  const isUseful = written.some((css) => isOfScripts(css) && named.test(css));
  return written.filter((css) => css && (isUseful || !isOfScripts(css)));
}

/** A selector of languages in `theme/writingSystems.ts`: a tag and those that begin with it, or a writing system that a tag names. */
const named = /\[lang([|*])=([\w-]+)(?: i)?\]/;
const lists = /:(where|is)\(((?:\[lang[|*]=[\w-]+(?: i)?\](?:, ?)?)+)\)/g;

/** True for a rule of `theme/writingSystems.ts`; components that are not ours may select a `lang` as well. */
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
