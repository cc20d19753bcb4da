import type { Conversation } from '../../src/article/Conversation';
import { manyTurns } from '../../stories/articles/many-turns';

/** A conversation of any length. Each turn has a unique text: "Entry 7." in the seventh. */
export function longThread(count: number): Conversation {
  const conversation = manyTurns(count);
  return {
    ...conversation,
    turns: conversation.turns.map((turn, index) => ({
      ...turn,
      body: [...turn.body, { type: 'paragraph', text: `Entry ${index + 1}.` }],
    })),
  };
}
