export type {
  Answer,
  AnswerRequest,
  LiveOptions,
  LiveState,
  LiveStore,
  LiveTurn,
  TurnState,
} from './components/ConversationThread/live/liveConversation';
export {
  type LiveConversation,
  type UseLiveOptions,
  useLiveConversation,
} from './components/ConversationThread/live/useLiveConversation.client';
export type { WordStream } from './components/ConversationThread/live/wordsOf';
export { enLive } from './messages/enLive';
export type { LiveMessages } from './messages/LiveMessages';
