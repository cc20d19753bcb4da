export type { AdapterOptions, NodeReader, NodeTools } from './AdapterOptions';
export type { ConversationForm } from './conversation/forms';
export { type ParseConversationOptions, parseConversation } from './conversation/parseConversation';
