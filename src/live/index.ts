export { enLive } from '../messages/enLive';
export type { LiveMessages } from '../messages/LiveMessages';
export type {
  Answer,
  AnswerRequest,
  LiveOptions,
  LiveState,
  LiveStore,
  LiveTurn,
  TurnState,
} from './liveConversation';
export type { WordStream } from './readWordStream';
export {
  type LiveConversation,
  type UseLiveOptions,
  useLiveConversation,
} from './useLiveConversation';
