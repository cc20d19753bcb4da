/** The roots of components, but for those that hold what a publisher puts into them. */
const roots =
  "[class^='broadsheet-']:where(:not(.broadsheet-ArticlePage, .broadsheet-StaticMarkup, .broadsheet-ThemeScope))";

/**
 * Elements of a publisher's inside a component: what has a class that is not the library's, and what stands without a class where
 * only the library's components have one.
 */
const foreign = [
  `${roots} [class]:not([class^='broadsheet-'])`,
  ':is(.broadsheet-ArticleBody, [role] > li > div:not([class])) > :not(p, [class])',
  ":is([data-depth], [data-part='ask']) > :not([class])",
].join();

/** Words that stay where those of the page would begin, also when they run in another direction. */
export const atEdge = 'text-align:-webkit-match-parent;text-align:match-parent;';

/** Selects elements that components draw themselves: none of them has a class but the roots. `scope` ends the selector of the roots. */
const own = (scope: string, elements: string) =>
  `${roots}${scope} :where(${elements}):where(:not([class], ${foreign}, :is(${foreign}) *))`;

/**
 * The rules for the elements that all components draw, once for a sheet and before all others. `scope` narrows down the components.
 *
 * Words never leave their column: one that fits in no line is broken (WCAG 1.4.10, Reflow).
 *
 * They run in their own direction, that of their first letter, wherever they stand: a name in Latin letters on a page in Arabic, an
 * answer in Hebrew on a page in English. Where the first letter says otherwise than most of the words, the element has a `dir`. They
 * stay at the edge of the page that they belong to; running text, which sets `text-align`, begins at its own. A `<summary>` holds words of
 * the interface, and its marker stands where the page begins.
 */
export function rulesOfOwnElements(scope: string): string {
  const texts = own(scope, 'h1,h2,h3,h4,h5,h6,p,li,dd');
  return `${roots}${scope}{overflow-wrap:anywhere}${texts}{${atEdge}}${texts}:where(:not([dir])){unicode-bidi:plaintext}`;
}
