export type { OnUpdates } from '../components/coverage/coverageBehavior';
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
export {
  type CoverageOptions,
  type CoverageState,
  type CoverageStore,
  liveCoverage,
} from './liveCoverage';
export type { WordStream } from './readWordStream';
export {
  type LiveConversation,
  type UseLiveOptions,
  useLiveConversation,
} from './useLiveConversation';
export { type LiveCoverage, useLiveCoverage } from './useLiveCoverage';
