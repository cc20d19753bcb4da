import type { ComponentType, ReactElement, ReactNode } from 'react';
import type { Conversation, Turn } from '../../article/Conversation';
import type { ItemRole } from './TurnList';

/** A live conversation, as `ConversationThread` takes it. */
export interface Live {
  /** The conversation at the start. */
  conversation: Conversation;
  /** Renders the turns, including those that are added later. */
  Turns: ComponentType<LiveTurnsProps>;
}

/** Props that `ConversationThread` passes to the component of live turns. */
export interface LiveTurnsProps {
  /** The language of the page, a BCP 47 tag. */
  language: string;
  /** Renders one turn. `index` counts from 0; `after` is shown below the content of the turn. */
  renderTurn: (turn: Turn, index: number, role: ItemRole, after: ReactNode) => ReactElement;
  /** Returns the name of a speaker by id, or the id if there is no such speaker. */
  nameOf: (speaker: string) => string;
}
