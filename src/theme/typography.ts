import * as color from './color';
import * as font from './font';
import * as leading from './leading';
import * as setting from './setting';
import * as size from './size';
import * as tracking from './tracking';
import * as weight from './weight';

/** The headline of a page. */
export const headlineText = `font: ${weight.display} ${size.headline}/${leading.display} ${font.display}; letter-spacing: ${tracking.display}; text-wrap: balance;`;

/** The title of a large part of the page. */
export const titleText = `font: ${weight.display} ${size.title}/${leading.display} ${font.display}; letter-spacing: ${tracking.display}; text-wrap: balance;`;

/** The line under a headline. */
export const deckText = `font: ${setting.slope} ${weight.deck} ${size.deck}/1.22 ${font.display}; letter-spacing: ${tracking.quote}; text-wrap: balance;`;

/** The paragraph that sums the story up. */
export const summaryText = `font: ${weight.text} ${size.summary}/calc(${leading.text} - .16) ${font.text}; text-wrap: pretty; hanging-punctuation: first allow-end last;`;

/** Running text. */
export const bodyText = `font: ${weight.text} ${size.text}/${leading.text} ${font.text}; text-wrap: pretty; hanging-punctuation: first allow-end last;`;

/** A name beside the words that it is about. */
export const labelText = `font: ${weight.label} ${size.label}/1.35 ${font.label};`;

/** A note beside or below the words that it is about. */
export const smallText = `font: 400 ${size.small}/1.45 ${font.label};`;

/** Links in running text: told from the words by their line, not by colour alone (WCAG 1.4.1). On paper the address follows the words. */
export const linkText = `
  a {
    color: inherit;
    text-decoration: underline ${color.accent} .07em;
    text-underline-offset: .16em;
  }
  a:hover { color: ${color.accent}; }
  a:focus-visible { outline: 2px solid ${color.focus}; outline-offset: 2px; }
  @media print {
    a[href^='http']::after { content: ' (' attr(href) ')'; font-size: .8em; }
  }
`;

/** A link or button on a line of its own, which is at least 24 px high in any font (WCAG 2.5.8, Target Size). */
export const targetLine = 'display: inline-block; line-height: max(1lh, 24px);';

/** The same for one that reaches over the edges of its line, where nothing else can be pressed, and so moves nothing. Halves are rounded: hence the 25th pixel. */
export const targetOverLine =
  'display: inline-block; padding-block: max(0px, (25px - 1lh) / 2); margin-block: min(0px, (1lh - 25px) / 2);';

/** For those who listen, and not on the screen. */
export const unseen =
  'position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;';
