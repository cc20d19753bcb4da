/** The roots of all components, but for scopes, which look as a site's own elements do. */
const everyRoot = "[class^='broadsheet-']:not(.broadsheet-ThemeScope)";

/** The roots of components, but for those that hold what a publisher puts into them. */
const root = `${everyRoot}:not(.broadsheet-ArticlePage,.broadsheet-StaticMarkup)`;

/** Elements of a publisher's inside a component: blocks and turns of their own, versions of a story, a form. */
const foreign = [
  ":is(.broadsheet-ArticleBody,[role]>li>div:not([class]))>:not(p:not([class]),[class^='broadsheet-'])",
  ":is([data-depth],[data-part='ask'])>:not([class^='broadsheet-'])",
].join();

/** Elements with an attribute that says how they look: a width, a language, that they are closed. */
const withHints = 'img,svg,[lang],[hidden]';

/** Weighs more than the elements that a selector of a site names, and less than a class; every element matches it. */
export const overElements = ':not(a a a a a a a)';

/** Words that stay where those of the page would begin, also when they run in another direction. */
export const atEdge = 'text-align:-webkit-match-parent;text-align:match-parent;';

/**
 * Selects elements that components draw themselves, of which none has a class but the roots: also those of a component inside of what a
 * publisher has put into another. `component` is the root that they stand in, or nothing for all components of a page.
 */
export function ownElements(elements: string, component: string): string {
  // The first part is what lets browsers pass over elements that stand elsewhere.
  const inside = component && `:where(${component}) `;
  const inForeign = `:is(${foreign}) :not(:is(${foreign}) ${root} *)`;
  return `${inside}:where(${root} :is(${elements}):not([class],${foreign},${inForeign}))${overElements}`;
}

/**
 * The rules for the elements that components draw themselves, once for a sheet and before all others. They weigh less than a class: what
 * a component says of an element wins wherever it stands. `component` is the root that they are for, or nothing for all of a page.
 *
 * What a site's own style sheet says of elements changes nothing: each is drawn as the browser draws it, and as the rules that follow
 * say. A root keeps what a site has in layers; an element with an attribute that says how it looks keeps what that says, which `revert`
 * would take away. What opens and closes has one class more, as sites tell its states apart (`details[open] summary`).
 *
 * Words never leave their column: one that fits in no line is broken (WCAG 1.4.10, Reflow). They run in their own direction, that of
 * their first letter, wherever they stand: a name in Latin letters on a page in Arabic, an answer in Hebrew on a page in English. Where
 * the first letter says otherwise than most of the words, the element has a `dir`. They stay at the edge of the page that they belong
 * to; running text, which sets `text-align`, begins at its own. A `<summary>` holds words of the interface, and its marker stands where
 * the page begins.
 *
 * What does not know `revert-layer` passes over all of them: jsdom too, which would take three times as long to answer a test.
 */
export function rulesOfOwnElements(component: string): string {
  const roots = (selector: string) =>
    `:where(${selector}${component && `:where(${component},${component} *)`})${overElements}`;
  const own = (elements: string) => ownElements(elements, component);
  // A rule for each: stylis leaves an `&` as it is where a list names pseudo-elements.
  const withMarks = (selector: string, declarations: string, ...marks: string[]) =>
    ['', '::before', '::after', ...marks].map((mark) => `${selector}${mark}{${declarations}}`);
  const texts = own('h1,h2,h3,h4,h5,h6,p,li,dd');
  const rules = [
    ...withMarks(roots(everyRoot), 'all:revert-layer;box-sizing:content-box'),
    `${roots(root)}{letter-spacing:normal;word-spacing:normal;text-align:start;text-indent:0;text-transform:none;text-shadow:none;overflow-wrap:anywhere}`,
    `${roots(`${root}:is(figure,ul,ol,hr,h2,h3,h4)`)}{margin:0}`,
    ...withMarks(own(`:not(${withHints})`), 'all:revert', '::marker'),
    `${own(withHints)}{all:revert-layer}`,
    `${own('details,summary')}:not([class]){all:revert}`,
    `${texts}{${atEdge}}`,
    `${texts}:where(:not([dir])){unicode-bidi:plaintext}`,
  ];
  return `@supports (all:revert-layer){${rules.join('')}}`;
}
