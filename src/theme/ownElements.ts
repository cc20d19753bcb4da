import { css } from './css.ts';

/** The roots of all components, except scopes, which look as a site's own elements do. */
const everyRoot = "[class^='broadsheet-']:not(.broadsheet-ThemeScope)";

/** The roots of components, except those that contain what a publisher passes to them. */
const root = `${everyRoot}:not(.broadsheet-ArticlePage,.broadsheet-FrontPage,.broadsheet-LivePage,.broadsheet-StaticMarkup)`;

/** A publisher's elements inside a component: their own blocks and turns, versions of a story, a form. */
const foreign = [
  ":is(.broadsheet-ArticleBody,[data-part='blocks'],[role]>li>div:not([class]))>:not(p:not([class]),[class^='broadsheet-'])",
  ":is([data-depth],[data-part='ask'])>:not([class^='broadsheet-'])",
].join();

/** Elements with an attribute that sets how they look: a width, a language, `hidden`. */
const withHints = 'img,svg,[lang],[hidden]';

/** Matches every element. Has a specificity of seven elements: more than the selectors of a site's element rules, less than a class. */
export const overElements = ':not(a a a a a a a)';

/** Text aligned at the start edge of the page, also when its own direction is another. */
export const atEdge = css`
  text-align: -webkit-match-parent;
  text-align: match-parent;
`;

/**
 * Selects elements that components render themselves; of these only roots have a class. Includes those of a component inside of what a
 * publisher has passed to another component. `component` selects the root that they are in; empty selects all components of a page.
 */
export function ownElements(elements: string, component: string): string {
  // With the first part, browsers skip elements outside of the component quickly.
  const inside = component && `:where(${component}) `;
  const inForeign = `:is(${foreign}) :not(:is(${foreign}) ${root} *)`;
  return `${inside}:where(${root} :is(${elements}):not([class],${foreign},${inForeign}))${overElements}`;
}

/** Words below and above the line. */
export const raised = 'sub,sup';

/**
 * The rules that keep a site's element rules away from the elements that components render: one copy at the start of each sheet. Their
 * specificity is less than a class, so the rules of a component win wherever they are. `component` selects the root that they are for;
 * empty selects all components of a page.
 *
 * Elements get the browser's own styles (`all: revert`), and the rules of the component follow. Roots keep what a site has in layers.
 * Elements with an attribute that sets how they look keep that, which `revert` would remove. `details` and `summary` have a specificity
 * one class higher, because style sheets of sites name their states (`details[open] summary`).
 *
 * A word that is wider than its line is broken (WCAG 1.4.10, Reflow). Text has the direction of its first letter: a name in Latin letters
 * on a page in Arabic, an answer in Hebrew on a page in English. Where most of the text has another direction than its first letter, the
 * element has a `dir`. The text stays at the start edge of the page; running text sets `text-align` to begin at its own. A `<summary>`
 * has interface text, and its marker is at the start edge of the page.
 *
 * Words below and above the line leave the height of lines as it is. That rule is apart: documents without such words leave it out.
 *
 * Browsers without `revert-layer` skip all of these rules, and so does jsdom, whose tests would take three times as long.
 */
export function rulesOfOwnElements(component: string): string {
  const roots = (selector: string) =>
    `:where(${selector}${component && `:where(${component},${component} *)`})${overElements}`;
  const own = (elements: string) => ownElements(elements, component);
  const anyRoot = roots(everyRoot);
  const anyOwn = own(`:not(${withHints})`);
  const texts = own('h1,h2,h3,h4,h5,h6,p,li,dd');
  const lists = `${root}:is(figure,ul,ol,hr,h2,h3,h4)`;
  // No lists of selectors with pseudo-elements: stylis does not replace the `&` in them.
  return css`
    @supports (all: revert-layer) {
      ${anyRoot} {
        all: revert-layer;
        box-sizing: content-box;
      }
      ${anyRoot}::before {
        all: revert-layer;
        box-sizing: content-box;
      }
      ${anyRoot}::after {
        all: revert-layer;
        box-sizing: content-box;
      }
      ${roots(root)} {
        letter-spacing: normal;
        word-spacing: normal;
        text-align: start;
        text-indent: 0;
        text-transform: none;
        text-shadow: none;
        overflow-wrap: anywhere;
      }
      ${roots(lists)} {
        margin: 0;
      }
      ${anyOwn} {
        all: revert;
      }
      ${anyOwn}::before {
        all: revert;
      }
      ${anyOwn}::after {
        all: revert;
      }
      ${anyOwn}::marker {
        all: revert;
      }
      ${own(withHints)} {
        all: revert-layer;
      }
      ${own('details,summary')}:not([class]) {
        all: revert;
      }
      ${texts} {
        ${atEdge}
      }
      ${texts}:where(:not([dir])) {
        unicode-bidi: plaintext;
      }
    }
    @supports (all: revert-layer) {
      ${own(raised)} {
        line-height: 0;
      }
    }
  `;
}
