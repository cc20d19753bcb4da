/** The attributes by which components style what they consist of. On a front no script sets them. */
const names = ['part', 'layout', 'size', 'picture', 'form', 'focus', 'shape', 'span', 'share', 'sticky', 'first'];
const attribute = new RegExp(`\\[(data-(?:${names.join('|')}))(?:([~^$|*]?)=['"]?([^'"\\]]*)['"]?)?\\]`, 'g');

/** The `data-` attributes in some markup, each once, as `data-part="deck"`. */
export function attributesIn(markup: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let start = markup.indexOf(' data-'); start >= 0; start = markup.indexOf(' data-', start + 6)) {
    found.add(markup.slice(start + 1, markup.indexOf('"', markup.indexOf('"', start) + 1) + 1));
  }
  return found;
}

/** The elements of a selector, and the classes of components. */
const elementOrClass = /(?<![-\w[.#:'"=])[a-z][a-z\d]*(?![-\w='"\]])|\.broadsheet-\w+/g;

/** Rules without those for an element, a component or an attribute that a page does not have. */
export function narrowRules(css: string, names: ReadonlySet<string>): string {
  return rulesOf(css)
    .map((rule) => narrowRule(rule, names))
    .join('');
}

function narrowRule(rule: string, names: ReadonlySet<string>): string {
  const open = rule.indexOf('{');
  const prelude = rule.slice(0, open);
  if (!prelude.startsWith('@')) return conditionsOf(prelude).some((one) => isMet(one, names)) ? rule : '';
  if (!/^@(?:media|container|supports)/.test(prelude)) return rule;
  const inside = narrowRules(rule.slice(open + 1, -1), names);
  return inside && `${prelude}{${inside}}`;
}

/** The rules of a style sheet, each to its closing brace. */
function rulesOf(css: string): string[] {
  const rules: string[] = [];
  let [start, depth] = [0, 0];
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth > 0) continue;
    rules.push(css.slice(start, index + 1));
    start = index + 1;
  }
  return rules;
}

/** The selectors of a list, without what is in parentheses and is negative or has alternatives. */
function conditionsOf(selectors: string): string[] {
  let open = selectors;
  for (let before = ''; before !== open; ) {
    before = open;
    const opened = open.replace(/:(?:where|is|has)\(([^(),]*)\)/g, ' $1');
    open = opened === open ? open.replace(/:[\w-]+\([^()]*\)/g, '') : opened;
  }
  return open.split(',');
}

/** False for a selector of what is not on a page. */
function isMet(selector: string, names: ReadonlySet<string>): boolean {
  const isThere = (name: string) => names.has(name);
  if (!(selector.match(elementOrClass) ?? []).every(isThere)) return false;
  return [...selector.matchAll(attribute)].every(([, name, operator, value]) => {
    if (value !== undefined && !operator) return names.has(`${name}="${value}"`);
    const start = `${name}="${operator === '^' ? value : ''}`;
    const end = operator === '$' ? `${value}"` : '"';
    return [...names].some((one) => one.startsWith(start) && one.endsWith(end));
  });
}
