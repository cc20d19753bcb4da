/** The attributes by which components style what they consist of. On a front no script sets them. */
const attributes = 'data-(?:part|layout|size|picture|form|focus|shape|span|share|sticky|first)';
const inMarkup = new RegExp(` ${attributes}="[^"]*"`, 'g');
const attribute = new RegExp(`\\[(${attributes})(?:([~^$|*]?)=['"]?([^'"\\]]*)['"]?)?\\]`, 'g');

/** These attributes in some markup, each once, as `data-part="deck"`. */
export function attributesIn(markup: string): string[] {
  return [...new Set(markup.match(inMarkup))].map((one) => one.slice(1));
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
  if (!prelude.startsWith('@')) return mayMatch(prelude, names) ? withoutOthers(prelude, names) + rule.slice(open) : '';
  if (!/^@(?:media|container|supports)/.test(prelude)) return rule;
  const inside = narrowRules(rule.slice(open + 1, -1), names);
  return inside && `${prelude}{${inside}}`;
}

/** Selectors that exclude components, without those that are not on the page; one is left, because it counts in the specificity. */
function withoutOthers(selectors: string, names: ReadonlySet<string>): string {
  return selectors.replace(/:not\((\.broadsheet-\w+(?:,\.broadsheet-\w+)+)\)/g, (whole, list: string) => {
    const present = list.split(',').filter((name) => names.has(name));
    return present.length > 0 ? `:not(${present})` : whole;
  });
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

/** False for a list of selectors that all are of what is not on a page. What is in the parentheses of a negative condition is not looked at. */
function mayMatch(selectors: string, names: ReadonlySet<string>): boolean {
  let open = selectors;
  for (let before = ''; before !== open; ) {
    before = open;
    const opened = open.replace(/:(?:where|is|has)\(([^()]*)\)/g, (_, list) => (mayMatch(list, names) ? '' : ' none'));
    open = opened === open ? open.replace(/:[\w-]+\([^()]*\)/g, '') : opened;
  }
  return open.split(',').some((selector) => isOnPage(selector, names));
}

function isOnPage(selector: string, names: ReadonlySet<string>): boolean {
  const conditions = selector.match(elementOrClass) ?? [];
  if (!conditions.every((name) => names.has(name))) return false;
  return [...selector.matchAll(attribute)].every(([, name, operator, value]) => {
    if (value !== undefined && !operator) return names.has(`${name}="${value}"`);
    const start = `${name}="${operator === '^' ? value : ''}`;
    const end = operator === '$' ? `${value}"` : '"';
    return [...names].some((one) => one.startsWith(start) && one.endsWith(end));
  });
}
