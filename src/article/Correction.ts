import type { DateString, PartId, PartReference } from './strings';
import type { Text } from './Text';

/** A change to a published story that readers are informed of. */
export interface Correction {
  /** The correction's own id, by which an address can point at it; without it `correction-1`, `correction-2`, … by position. */
  id?: PartId;
  /** What kind of change it is. */
  kind: CorrectionKind;
  /** When it was made: an ISO 8601 date, or date and time with its offset from UTC. */
  at?: DateString;
  /** What was wrong and what is right; for a withdrawal, the reason. */
  text: Text;
  /** The parts that it concerns. @default the whole story */
  parts?: readonly CorrectedPart[];
}

/**
 * A mistake corrected, words made clearer, news added, or words withdrawn: a part that is withdrawn is replaced by a note that says so,
 * when and why.
 */
export type CorrectionKind = 'correction' | 'clarification' | 'update' | 'withdrawal';

/** A part of the article by its name, or a key point, block or turn by its own id with `#` before it. */
export type CorrectedPart = ArticlePart | PartReference;

/** A part of an article that readers see as one. */
export type ArticlePart =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'standfirst'
  | 'lead'
  | 'spoken'
  | 'summary'
  | 'keyPoints'
  | 'brief'
  | 'body'
  | 'notes'
  | 'conversation';
