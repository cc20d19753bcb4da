import { useEffect, useState } from 'react';
import type { Live } from '../components/ConversationThread/ConversationThread';
import type { PartialMessages } from '../messages/PartialMessages';
import { LiveTurns } from './LiveTurns';
import { type LiveOptions, type LiveStore, liveConversation } from './liveConversation';

/** What `useLiveConversation` takes. What it is at first counts: later changes are not seen. */
export interface UseLiveOptions extends LiveOptions {
  /** The words of the interface: those of the page's language, and any of your own. @default those in English */
  messages?: PartialMessages;
}

/** A live conversation: the `live` of a `ConversationThread`, and what can be done with it. */
export type LiveConversation = Live & Pick<LiveStore, 'ask' | 'say' | 'stop' | 'retry'>;

/** A conversation that goes on while it is read. It is the same object from first to last: what is said redraws only its turn. */
export function useLiveConversation({ messages, ...options }: UseLiveOptions): LiveConversation {
  const [{ live, store }] = useState(() => {
    const store = liveConversation(options);
    const { ask, say, stop, retry } = store;
    const live: LiveConversation = {
      conversation: options.conversation,
      Turns: (drawing) => <LiveTurns store={store} messages={messages} {...drawing} />,
      ask,
      say,
      stop,
      retry,
    };
    return { live, store };
  });
  useEffect(() => () => store.close(), [store]);
  return live;
}
