import type { ReactNode } from 'react';
import { ConversationThread } from '../../../src/components/ConversationThread/ConversationThread';
import { longThread } from '../longThread';

/** A conversation of 400 turns, collapsed after the first hundred. */
export function FoldedPage(_: { nonce: string }): ReactNode {
  return <ConversationThread conversation={longThread(400)} collapseAfter={100} />;
}
