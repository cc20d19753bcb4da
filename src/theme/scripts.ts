import * as font from './font';
import * as weight from './weight';

/** The languages whose scripts are set by rules of their own. Chromium knows neither a list nor a wildcard inside `:lang()`. */
const listed =
  ':where(:is(:lang(am), :lang(ar), :lang(bn), :lang(fa), :lang(he), :lang(hi), :lang(ja), :lang(ko), :lang(my), :lang(ta), :lang(th), :lang(ur), :lang(zh)):not(:lang(hi-Latn)))';

/** Those that get families by name. For the others a browser has a serif and a sans of its own, and a theme says which it wants. */
const named = `:where(${listed}:not(:lang(ja), :lang(ko), :lang(zh)))`;

/** Where the tokens of a page are set again: on its parts, on those of themes inside it, and where the language changes. */
const places = ':where(& > *, & [data-theme] > *, & [lang])';

/** The elements that components set in type. */
const texts = ':is(h1, h2, h3, h4, p, ul, ol, figcaption)';

/**
 * Families by script, before those of the theme, which stay for words in Latin letters; `--broadsheet-font-script` replaces them. A
 * property that names itself is void, so the theme's families are kept under another name on the page and on each theme inside
 * it, and what stands in those reads both. Labels keep the theme's families, and with them the system's sans: but not in Urdu,
 * for which a system would choose Naskh.
 */
const families = `
  &, & [data-theme] {
    --broadsheet-script-display: ${font.display};
    --broadsheet-script-text: ${font.text};
  }
  ${places}${named} {
    --broadsheet-font-display: var(--broadsheet-font-script, var(--broadsheet-script)), var(--broadsheet-script-display);
    --broadsheet-font-text: var(--broadsheet-font-script, var(--broadsheet-script)), var(--broadsheet-script-text);
  }
  ${places} {
    &:lang(am) { --broadsheet-script: "Noto Serif Ethiopic", Kefa, Ebrima; }
    &:is(:lang(ar), :lang(fa)) { --broadsheet-script: "Noto Naskh Arabic Variable", "Noto Naskh Arabic", "Geeza Pro"; --broadsheet-script-leading: 1.35em; }
    &:lang(bn) { --broadsheet-script: "Noto Serif Bengali", "Kohinoor Bangla", "Nirmala UI"; }
    &:lang(he) { --broadsheet-script: "Noto Serif Hebrew", "New Peninim MT", David; }
    &:lang(hi) { --broadsheet-script: "Noto Serif Devanagari", "Kohinoor Devanagari", "Nirmala UI"; }
    &:lang(my) { --broadsheet-script: "Noto Sans Myanmar", "Myanmar MN", "Myanmar Text"; --broadsheet-script-leading: 1.6em; }
    &:lang(ta) { --broadsheet-script: "Noto Serif Tamil", "Tamil Sangam MN", "Nirmala UI"; }
    &:lang(th) { --broadsheet-script: "Noto Serif Thai", Thonburi, "Leelawadee UI"; }
    &:lang(ur) {
      --broadsheet-script: "Noto Nastaliq Urdu", "Urdu Typesetting";
      --broadsheet-script-leading: 1.75em;
      --broadsheet-font-label: var(--broadsheet-font-text);
    }
  }
  & [lang]${named} { font-family: var(--broadsheet-font-text); }
  &${named} [lang]:where(:not(${listed}, figcaption *, [data-part='attribution'] *)) { font-family: var(--broadsheet-script-text); }
`;

/**
 * Type by language, for a page and for whatever has a `lang` inside: no italics, no capitals and no space taken from between the
 * letters of scripts that have none to give, and lines as far apart as the letters are tall. A line has a share of the font size
 * and half a rem, so that small letters have more room than large ones. What a theme sets gives way; a class of the element's
 * own does not. `:not(a a)` holds for every element here and counts for two, as many as the longest selector of a component has more.
 */
export const scripts = `
  ${places}${listed} {
    --broadsheet-script-leading: 1.25em;
    --broadsheet-setting-drop-cap: normal;
  }
  & :where(${texts}, em, [lang])${listed}, & ${texts}:not(a a):where(:not([class]))${listed} {
    font-style: normal;
    letter-spacing: 0;
    line-break: strict;
    line-height: calc(var(--broadsheet-script-leading) + .5rem);
    text-transform: none;
  }
  & [data-part] :is(legend, label):is(:lang(my), :lang(ur)) { line-height: 2; }
  & em${listed} { font-weight: ${weight.strong}; }
  & em:is(:lang(ja), :lang(zh)) { font-weight: inherit; text-emphasis: filled dot; }
  & em:lang(zh) { text-emphasis-position: under right; }
  & :is(h1, h2, h3, h4, aside, [data-part='deck']):lang(ja) { word-break: auto-phrase; }
  & :is(h1, h2, h3, h4, aside, [data-part='deck']):lang(ko) { word-break: keep-all; }
  ${families}
`;
