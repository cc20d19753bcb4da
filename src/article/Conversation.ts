import type { Block } from './Block';

/** A dialogue between any number of voices, published with the story. */
export interface Conversation {
  /** The name of the conversation. */
  title?: string;
  /** What the conversation is about, in a line. */
  subtitle?: string;
  /** A line on how the conversation came about; without it, one is written for conversations in which a machine answers. */
  note?: string;
  /** The voices. */
  speakers: readonly Speaker[];
  /** What was said, in order. */
  turns: readonly Turn[];
}

/** One voice of a conversation. */
export interface Speaker {
  /** The key by which turns name the speaker; unique in the conversation. */
  id: string;
  /** The name as it is shown. */
  name: string;
  /** What kind of voice it is; readers are told of every voice that is not human. */
  kind: SpeakerKind;
  /** True for the voice that puts the questions: each opens a pair with the answers that follow. @default false */
  asks?: boolean;
}

/** A person, a machine, or an institution that speaks with one voice. */
export type SpeakerKind = 'human' | 'ai' | 'organization';

/** What one speaker said before the next one spoke. */
export interface Turn {
  /** The turn's own id, by which an address can point at it; without it `turn-1`, `turn-2`, … by position. */
  id?: string;
  /** The `id` of the speaker. */
  speaker: string;
  /** What was said: one or more paragraphs, or other blocks. */
  body: readonly Block[];
}
