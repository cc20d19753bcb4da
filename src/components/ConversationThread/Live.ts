import type { ComponentType, ReactElement, ReactNode } from 'react';
import type { Conversation, Turn } from '../../article/Conversation';
import type { ItemRole } from './drawList';

/** What a live conversation is to the thread that shows it. */
export interface Live {
  /** The conversation as far as it was known before. */
  conversation: Conversation;
  /** Draws the turns, and goes on doing so as there are more. */
  Turns: ComponentType<LiveTurnsProps>;
}

/** How a live conversation draws its turns. */
export interface LiveTurnsProps {
  /** The language of the page, a BCP 47 tag. */
  language: string;
  /** A list of as many items, each drawn by its position from 0. */
  drawList: (count: number, item: (index: number, role: ItemRole) => ReactElement) => ReactNode;
  /** One turn by its position from 0, with what stands under its words. */
  drawTurn: (turn: Turn, index: number, role: ItemRole, under: ReactNode) => ReactElement;
  /** The name of a speaker, by id. */
  nameOf: (speaker: string) => string;
}
