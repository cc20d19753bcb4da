import { coreBlocks } from '../components/Blocks/coreBlocks';
import {
  type ConversationThreadProps,
  conversationThreadOf,
} from '../components/ConversationThread/ConversationThreadView';
import type { Styled } from '../theme/withStyles';

/** `ConversationThread` with the components of the core blocks only. */
export const ConversationThread: Styled<ConversationThreadProps> = /* @__PURE__ */ conversationThreadOf(coreBlocks);
