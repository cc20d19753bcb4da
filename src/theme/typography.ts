import * as color from './color';
import { css } from './css';
import * as font from './font';
import * as leading from './leading';
import * as setting from './setting';
import * as size from './size';
import * as tracking from './tracking';
import * as weight from './weight';

/** The font families of headlines and quotes; those of the writing system come first (`writingSystems.ts`). */
export const displayFamily = `var(--broadsheet-script-family,) ${font.display}`;

/** The font families of running text; those of the writing system come first. */
export const textFamily = `var(--broadsheet-script-family,) ${font.text}`;

const labelFamily = `var(--broadsheet-script-label,) ${font.label}`;

/** The `font-style` of decks and questions; normal in writing systems without slanted letters. */
export const slope = `var(--broadsheet-script-normal, ${setting.slope})`;

/** The `letter-spacing` of decks, quotes and headings in the story; normal in writing systems whose letters cannot move closer. */
export const quoteTracking = `var(--broadsheet-script-normal, ${tracking.quote})`;

const displayTracking = `var(--broadsheet-script-normal, ${tracking.display})`;
const displayLine = `var(--broadsheet-script-line, ${leading.display})`;

/** Quotation marks and full stops hang outside the lines, in writing systems that use Latin punctuation. */
const hanging = css`
  hanging-punctuation: var(--broadsheet-script-none, first allow-end last);
`;

/** The headline of a page. */
export const headlineText = css`
  font: ${weight.display} ${size.headline}/${displayLine} ${displayFamily};
  letter-spacing: ${displayTracking};
  text-wrap: balance;
`;

/** The title of a large section of the page. */
export const titleText = css`
  font: ${weight.display} ${size.title}/${displayLine} ${displayFamily};
  letter-spacing: ${displayTracking};
  text-wrap: balance;
`;

/** The title of a part of the story. */
export const headingText = css`
  font: ${weight.strong} ${size.heading}/var(--broadsheet-script-line, 1.2) ${displayFamily};
  letter-spacing: ${quoteTracking};
  text-wrap: balance;
`;

/** The deck, below the headline. */
export const deckText = css`
  font: ${slope} ${weight.deck} ${size.deck}/var(--broadsheet-script-line, 1.22) ${displayFamily};
  letter-spacing: ${quoteTracking};
  text-wrap: balance;
`;

/** The summary of the story. */
export const summaryText = css`
  font: ${weight.text} ${size.summary}/var(--broadsheet-script-line, calc(${leading.text} - 0.16)) ${textFamily};
  text-wrap: pretty;
  ${hanging}
`;

/** Running text. */
export const bodyText = css`
  font: ${weight.text} ${size.text}/var(--broadsheet-script-line, ${leading.text}) ${textFamily};
  text-wrap: pretty;
  ${hanging}
`;

/** Labels, such as the name of a speaker beside what they say. */
export const labelText = css`
  font: ${weight.label} ${size.label}/var(--broadsheet-script-line, 1.35) ${labelFamily};
`;

/** Notes beside or below the text, such as captions and dates. */
export const smallText = css`
  font: 400 ${size.small}/var(--broadsheet-script-line, 1.45) ${labelFamily};
`;

/** Links in running text: underlined, so that colour is not the only sign (WCAG 1.4.1). On paper the address follows the link. */
export const linkText = css`
  a {
    color: inherit;
    text-decoration: underline ${color.accent} 0.07em;
    text-underline-offset: 0.16em;
  }
  a:hover {
    color: ${color.accent};
  }
  a:focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: 2px;
  }
  @media print {
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
    }
  }
`;

/** A link or button on a line of its own: at least 24 px high in any font (WCAG 2.5.8, Target Size), in the direction of its text. */
export const targetLine = css`
  display: inline-block;
  line-height: max(1lh, 24px);
  unicode-bidi: plaintext;
`;

/** The same, but it overlaps the space above and below its line, where nothing else can be pressed, and moves nothing. Browsers round halves, hence 25px. */
export const targetOverLine = css`
  display: inline-block;
  padding-block: max(0px, (25px - 1lh) / 2);
  margin-block: min(0px, (1lh - 25px) / 2);
  unicode-bidi: plaintext;
`;

/** Visually hidden; read by screen readers. */
export const unseen = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
