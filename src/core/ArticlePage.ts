import { coreBlocks } from '../components/Blocks/coreBlocks';
import { type ArticlePageProps, articlePageOf } from '../page/ArticlePageView';
import type { Styled } from '../theme/withStyles';
import { ArticleBody } from './ArticleBody';
import { ConversationThread } from './ConversationThread';
import { LeadMedia } from './LeadMedia';

/**
 * `ArticlePage` with the components of the core blocks only. Add others by `components`, such as `{ video: Video }`. The content of a block
 * without a component is shown as paragraphs, figures and links.
 */
export const ArticlePage: Styled<ArticlePageProps> = /* @__PURE__ */ articlePageOf(coreBlocks, {
  ArticleBody,
  ConversationThread,
  LeadMedia,
});
