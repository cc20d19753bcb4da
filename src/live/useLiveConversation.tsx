import { useEffect, useState } from 'react';
import type { Live } from '../components/ConversationThread/ConversationThreadView';
import type { PartialMessages } from '../messages/PartialMessages';
import { LiveTurns } from './LiveTurns';
import { type LiveOptions, type LiveStore, liveConversation } from './liveConversation';

/** Options of `useLiveConversation`. They are read once, on mount. */
export interface UseLiveOptions extends LiveOptions {
  /** The messages of the interface, such as `messagesFor(language)`. @default English */
  messages?: PartialMessages;
}

/** A live conversation: the `live` prop of `ConversationThread`, with methods to change it. */
export type LiveConversation = Live & Pick<LiveStore, 'ask' | 'say' | 'stop' | 'retry'>;

/** Creates a live conversation, which is closed on unmount. Returns the same object on each render; a change renders only its turn. */
export function useLiveConversation({ messages, ...options }: UseLiveOptions): LiveConversation {
  const [{ live, store }] = useState(() => {
    const store = liveConversation(options);
    const { ask, say, stop, retry } = store;
    const live: LiveConversation = {
      conversation: options.conversation,
      Turns: (props) => <LiveTurns store={store} messages={messages} {...props} />,
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
