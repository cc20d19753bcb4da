/** The roots of all components. */
const everyRoot = "[class^='broadsheet-']";

/** The roots of components, but for those that hold what a publisher puts into them. */
const root = `${everyRoot}:where(:not(.broadsheet-ArticlePage,.broadsheet-StaticMarkup,.broadsheet-ThemeScope))`;

/** Elements of a publisher's inside a component: blocks and turns of their own, versions of a story, a form. */
const foreign = [
  `:is(.broadsheet-ArticleBody,[role]>li>div:not([class]))>:not(p:not([class]),${everyRoot})`,
  `:is([data-depth],[data-part='ask'])>:not(${everyRoot})`,
].join();

/** Elements of which an attribute says how they look: a width, a language, that they are closed. */
const withHints = 'img,svg,[lang],[hidden]';

/**
 * Holds for every element, and weighs more elements than a selector of a site's own has: by itself less than a class, and behind a class
 * more than one of an element in some state, such as `details[open] summary`.
 */
export const overStates = ':not(a a a a a a a)';

/** Words that stay where those of the page would begin, also when they run in another direction. */
export const atEdge = 'text-align:-webkit-match-parent;text-align:match-parent;';

/** Which components a sheet is for, as selectors in which `&` is its root. */
export interface Scope {
  /** Narrows down a selector of roots. @default every component on the page */
  roots: string;
  /** What stands inside its root and has a sheet of its own. */
  others: string;
}

/** A component and its parts: what stands inside and is no part has a second class, by which it has a sheet of its own. */
export const withParts: Scope = {
  roots: ":where(&,& :not([class*=' ']),& .broadsheet-LiveTurns)",
  others: `,& ${everyRoot}[class*=' ']:not(.broadsheet-LiveTurns) *`,
};

/**
 * The rules for the elements that components draw themselves, of which none has a class but the roots; once for a sheet, and before
 * all others.
 *
 * What a site's own style sheet says of elements changes nothing: each is drawn as the browser draws it, and as the rules that
 * follow say. A root gives way to every class, and to what a site has in layers; an element with an attribute that says how it looks
 * keeps what that says, which `revert` would take away.
 *
 * Words never leave their column: one that fits in no line is broken (WCAG 1.4.10, Reflow). They run in their own direction, that of
 * their first letter, wherever they stand: a name in Latin letters on a page in Arabic, an answer in Hebrew on a page in English. Where
 * the first letter says otherwise than most of the words, the element has a `dir`. They stay at the edge of the page that they belong
 * to; running text, which sets `text-align`, begins at its own. A `<summary>` holds words of the interface, and its marker stands where
 * the page begins.
 *
 * What does not know `revert-layer` passes over all of them: jsdom too, which would take three times as long to answer a test.
 */
export function rulesOfOwnElements({ roots, others }: Scope): string {
  const rootsBelowClasses = (selector: string) => `:where(${selector}${roots})${overStates}`;
  const own = (elements: string) =>
    `${root}${roots} :where(${elements}):where(:not([class],${foreign},:is(${foreign}) *${others}))`;
  const every = rootsBelowClasses(`${everyRoot}:not(.broadsheet-ThemeScope)`);
  const elements = own(`:not(${withHints})`);
  const rules = [
    `${every}{all:revert-layer;box-sizing:content-box}`,
    `${every}::before{all:revert-layer}`,
    `${every}::after{all:revert-layer}`,
    `${rootsBelowClasses(root)}{letter-spacing:normal;word-spacing:normal;text-align:start;text-indent:0;text-transform:none;text-shadow:none;overflow-wrap:anywhere}`,
    `${rootsBelowClasses(`${root}:is(figure,ul,ol,hr,h2,h3,h4)`)}{margin:0}`,
    `${elements}{all:revert}`,
    `${elements}::before{all:revert}`,
    `${elements}::after{all:revert}`,
    `${elements}::marker{all:revert}`,
    `${own('details,summary')}${overStates}{all:revert}`,
    `:where(${own(withHints)})${overStates}{all:revert-layer}`,
    `${own('h1,h2,h3,h4,h5,h6,p,li,dd')}:where(:not([dir])){${atEdge}unicode-bidi:plaintext}`,
  ];
  return `@supports (all:revert-layer){${rules.join('')}}`;
}
