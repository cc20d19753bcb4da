export {
  type ConversationForm,
  type ParseConversationOptions,
  parseConversation,
} from './conversation/parseConversation';
