import type { ReactElement, ReactNode } from 'react';
import type { Provenance } from '../../article/Provenance';

/** What readers are told about a part of a story. */
export interface Notes {
  /** The mark that tells machines that a machine had a share in the part, for the part's own element. */
  mark?: { 'data-ai-disclosure'?: string };
  /** What stands in the place of the part, where it is withdrawn: nothing of the part itself may then be drawn. */
  tombstone?: ReactElement<{ id?: string }>;
  /** What stands where the part begins: how it came about, and what was changed in it. */
  notes?: ReactNode;
}

/** A part of which something may be told. */
export interface NotedPart {
  /** The part's own id. */
  id?: string;
  /** The name of a speaker. */
  name?: string;
  /** How the part came about. */
  provenance?: Provenance;
}

/** Tells what readers are to know of a part, from `notesOnParts`. It is handed to those who draw parts, so that they need not bring it. */
export type NotesOn = (part: NotedPart, kind: 'passage' | 'picture' | 'speaker') => Notes;
