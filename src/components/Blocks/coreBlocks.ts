import { Divider } from '../Divider/Divider';
import { Figure } from '../Figure/Figure';
import { List } from '../List/List';
import { PullQuote } from '../PullQuote/PullQuote';
import { Quote } from '../Quote/Quote';
import { Subheading } from '../Subheading/Subheading';

/** The components for the blocks that nearly every story has. A paragraph is styled by the component around it. */
export const coreBlocks = {
  heading: Subheading,
  list: List,
  pullQuote: PullQuote,
  quote: Quote,
  figure: Figure,
  divider: Divider,
};
