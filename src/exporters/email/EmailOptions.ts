import type { Image } from '../../article/Image';
import type { ExportOptions } from '../ExportOptions';
import type { HtmlOfBlocks } from '../toHtmlFragment';
import type { EmailTheme } from './EmailTheme';

/** How much of a story a mail has: summary and key points, or also the short version. */
export type EmailDepth = 'at-a-glance' | 'in-brief';

/** Options of mails. */
export interface EmailOptions extends ExportOptions {
  /** How much of the story the mail has. Of a depth that the story does not have, the next shorter one. The rest is behind the link *Read in full*. @default 'in-brief' */
  depth?: EmailDepth;
  /** Colours and fonts: a theme of `broadsheet/theme`, or some of its values. @default those of the theme Hearth */
  theme?: EmailTheme;
  /** The logo at the top, with its width in pixels, in place of the publisher's name, which is its alternative text if it has none. Choose one that can be seen on light and on dark ground: many programs change the colours of a mail themselves. */
  logo?: Image;
  /** HTML at the end of the mail, such as the sender's address and the link to unsubscribe. It is not checked. */
  footer?: string;
  /** How blocks of some types are written, such as those of the publisher's own, of which otherwise only the words are. `element` gives elements the styles of the mail. */
  html?: HtmlOfBlocks;
  /** The most bytes that the mail may have. Gmail cuts mail after about 102,000, and services that send it make links longer. What does not fit is left out, and reported. @default 100000 */
  maxBytes?: number;
}
