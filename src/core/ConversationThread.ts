import { coreBlocks } from '../components/Blocks/coreBlocks';
import { conversationThreadOf } from '../components/ConversationThread/ConversationThreadView';

/** `ConversationThread` with the components of the core blocks only. */
export const ConversationThread = /* @__PURE__ */ conversationThreadOf(coreBlocks);
