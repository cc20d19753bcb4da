import type { ReactNode } from 'react';
import { Ask } from '../../../src/components/Ask/Ask';
import { ConversationThread } from '../../../src/components/ConversationThread/ConversationThread';
import { useLiveConversation } from '../../../src/live/useLiveConversation';

/** A live conversation; the answers are streams of text from `/answer`. */
export function LivePage(_: { nonce: string }): ReactNode {
  const live = useLiveConversation({
    conversation: {
      speakers: [
        { id: 'reader', name: 'Reader', kind: 'human', asks: true },
        { id: 'log', name: 'Logbook', kind: 'ai' },
      ],
      turns: [],
    },
    answer: async ({ signal }) => (await fetch('/answer', { signal })).body as ReadableStream<Uint8Array>,
  });
  return (
    <main>
      <h1>Ask the log</h1>
      <ConversationThread live={live} ask={<Ask onAsk={live.ask} />} />
    </main>
  );
}
