import type { Conversation } from './Conversation';
import { givenTurns } from './givenTurns';
import { textOfUnknown } from './textOfUnknown';

/** True for a conversation in which somebody says something, or that has words of its own: a title, a subtitle or a note. */
export function hasContent(conversation: Conversation | undefined): boolean {
  return (
    givenTurns(conversation).length > 0 ||
    [conversation?.title, conversation?.subtitle, conversation?.note].some((words) => textOfUnknown(words) !== '')
  );
}
