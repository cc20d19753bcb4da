export { ArticleBody } from './ArticleBody';
export { ArticlePage } from './ArticlePage';
export { Blocks } from './Blocks';
export { ConversationThread } from './ConversationThread';
export { LeadMedia } from './LeadMedia';
