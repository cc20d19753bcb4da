import type { Block } from './Block';
import type { Image } from './Image';
import type { Provenance } from './Provenance';
import type { DateString, PartId } from './strings';

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
  /** The key by which turns name the speaker; unique in the conversation. @minLength 1 */
  id: string;
  /** The name as readers see it. @minLength 1 */
  name: string;
  /** What kind of voice it is; every kind but human is shown beside the name. */
  kind: SpeakerKind;
  /** True for the voice that asks the questions: each begins a pair with the answers that follow. @default false */
  asks?: boolean;
  /** What the voice is in this conversation, in a word or two, such as "Harbour master". */
  role?: string;
  /** A small picture of the voice, shown beside each of its turns, in addition to the name. */
  portrait?: Image;
  /** How the words of this voice came about. */
  provenance?: Provenance;
}

/** A person, a machine, or an institution that speaks with one voice. */
export type SpeakerKind = 'human' | 'ai' | 'organization';

/** What one speaker said before the next one spoke. */
export interface Turn {
  /** The turn's own id, by which an address can point at it; without it `turn-1`, `turn-2`, … by position. */
  id?: PartId;
  /** The `id` of the speaker. */
  speaker: string;
  /** What was said: one or more paragraphs, or other blocks. */
  body: readonly Block[];
  /** The name of the topic that begins with this turn, shown as a heading above it. */
  topic?: string;
  /** When it was said: an ISO 8601 date, or date and time with its offset from UTC. */
  at?: DateString;
  /** How the turn came about, if it differs from the speaker's others. */
  provenance?: Provenance;
}
