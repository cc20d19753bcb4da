import { allBlocks } from '../Blocks/allBlocks';
import { conversationThreadOf } from './ConversationThreadView';

export type { ConversationThreadProps } from './ConversationThreadView';
export type { Live, LiveTurnsProps } from './Live';
export type { ItemRole } from './TurnList';

/** A dialogue between any number of speakers: a list of turns, each with the name of its speaker and a link to it. */
export const ConversationThread = /* @__PURE__ */ conversationThreadOf(allBlocks);
