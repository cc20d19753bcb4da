export type { AdapterOptions, NodeReader, NodeTools } from './AdapterOptions';
export {
  type ConversationForm,
  type ParseConversationOptions,
  parseConversation,
} from './conversation/parseConversation';
