export { type ConversationForm, type ParseConversationOptions, parseConversation } from './parseConversation';
