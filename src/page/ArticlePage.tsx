import { allBlocks } from '../components/Blocks/allBlocks';
import { ConversationThread } from '../components/ConversationThread/ConversationThread';
import { LeadMedia } from '../components/LeadMedia/LeadMedia';
import { ArticleBody } from './ArticleBody';
import { articlePageOf } from './ArticlePageView';

export type { ArticlePageProps } from './ArticlePageView';

/** An article as a page: header, headline, the versions of the story, conversation, footer. Every part is optional. */
export const ArticlePage = /* @__PURE__ */ articlePageOf(allBlocks, { ArticleBody, ConversationThread, LeadMedia });
