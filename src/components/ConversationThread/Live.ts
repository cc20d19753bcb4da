import type { ComponentType, ReactElement, ReactNode } from 'react';
import type { Conversation, Turn } from '../../article/Conversation';
import type { ItemRole } from './TurnList';

/** What a live conversation is to the thread that shows it. */
export interface Live {
  /** The conversation as far as it was known before. */
  conversation: Conversation;
  /** Renders the turns, those that are added later too. */
  Turns: ComponentType<LiveTurnsProps>;
}

/** What a thread passes to the component that renders its live turns. */
export interface LiveTurnsProps {
  /** The language of the page, a BCP 47 tag. */
  language: string;
  /** Renders one turn by its position from 0, with what belongs under its words. */
  renderTurn: (turn: Turn, index: number, role: ItemRole, under: ReactNode) => ReactElement;
  /** The name of a speaker, by id. */
  nameOf: (speaker: string) => string;
}
