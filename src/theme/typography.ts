import * as color from './color';
import * as font from './font';
import * as leading from './leading';
import * as setting from './setting';
import * as size from './size';
import * as tracking from './tracking';
import * as weight from './weight';

/** The family of headlines and quotes, behind those of the script (`scripts.ts`). */
export const displayFamily = `var(--broadsheet-script-family,) ${font.display}`;

/** The family of the story, behind those of the script. */
export const textFamily = `var(--broadsheet-script-family,) ${font.text}`;

const labelFamily = `var(--broadsheet-script-label,) ${font.label}`;

/** The slope of decks and questions, where the script has one. */
export const slope = `var(--broadsheet-script-normal, ${setting.slope})`;

/** The space between the letters of decks, quotes and headings inside the story, where the script has some to take away. */
export const quoteTracking = `var(--broadsheet-script-normal, ${tracking.quote})`;

const displayTracking = `var(--broadsheet-script-normal, ${tracking.display})`;
const displayLine = `var(--broadsheet-script-line, ${leading.display})`;

/** Marks that hang outside the lines, where the script has Latin ones. */
const hanging = 'hanging-punctuation: var(--broadsheet-script-none, first allow-end last);';

/** The headline of a page. */
export const headlineText = `font: ${weight.display} ${size.headline}/${displayLine} ${displayFamily}; letter-spacing: ${displayTracking}; text-wrap: balance;`;

/** The title of a large part of the page. */
export const titleText = `font: ${weight.display} ${size.title}/${displayLine} ${displayFamily}; letter-spacing: ${displayTracking}; text-wrap: balance;`;

/** The line under a headline. */
export const deckText = `font: ${slope} ${weight.deck} ${size.deck}/var(--broadsheet-script-line, 1.22) ${displayFamily}; letter-spacing: ${quoteTracking}; text-wrap: balance;`;

/** The paragraph that sums the story up. */
export const summaryText = `font: ${weight.text} ${size.summary}/var(--broadsheet-script-line, calc(${leading.text} - .16)) ${textFamily}; text-wrap: pretty; ${hanging}`;

/** Running text. */
export const bodyText = `font: ${weight.text} ${size.text}/var(--broadsheet-script-line, ${leading.text}) ${textFamily}; text-wrap: pretty; ${hanging}`;

/** A name beside the words that it is about. */
export const labelText = `font: ${weight.label} ${size.label}/var(--broadsheet-script-line, 1.35) ${labelFamily};`;

/** A note beside or below the words that it is about. */
export const smallText = `font: 400 ${size.small}/var(--broadsheet-script-line, 1.45) ${labelFamily};`;

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

/** A link or button on a line of its own, which is at least 24 px high in any font (WCAG 2.5.8, Target Size), and runs in the direction of its words. */
export const targetLine = 'display: inline-block; line-height: max(1lh, 24px); unicode-bidi: plaintext;';

/** The same for one that reaches over the edges of its line, where nothing else can be pressed, and so moves nothing. Halves are rounded: hence the 25th pixel. */
export const targetOverLine =
  'display: inline-block; padding-block: max(0px, (25px - 1lh) / 2); margin-block: min(0px, (1lh - 25px) / 2); unicode-bidi: plaintext;';

/** For those who listen, and not on the screen. */
export const unseen =
  'position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;';
