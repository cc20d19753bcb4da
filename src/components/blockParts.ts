import { Divider } from './Divider/Divider';
import { Figure } from './Figure/Figure';
import { List } from './List/List';
import { PullQuote } from './PullQuote/PullQuote';
import { Quote } from './Quote/Quote';
import { Subheading } from './Subheading/Subheading';

/** What `drawBlocks` draws with: the parts of whoever calls it. */
export const blockParts = [Subheading, List, PullQuote, Quote, Figure, Divider];
