import type { ReactElement, ReactNode } from 'react';
import type { Provenance } from '../../article/Provenance';

/** What readers see of the provenance of a part of a story and of the corrections to it. */
export interface Notes {
  /** The attribute for the element of a machine-made part. */
  mark?: { 'data-ai-disclosure'?: string };
  /** Replaces a part that is withdrawn: the part itself must not be rendered then. */
  tombstone?: ReactElement<{ id?: string }>;
  /** Shown before the part: its provenance, and the corrections to it. */
  notes?: ReactNode;
}

/** A part that may have notes. */
export interface NotedPart {
  /** The id of the part. */
  id?: string;
  /** The name of a speaker. */
  name?: string;
  /** The provenance of the part. */
  provenance?: Provenance;
}

/** Returns the notes on a part; created by `notesOnParts`. It is passed to components that render parts, so that they do not import notes. */
export type NotesOn = (part: NotedPart, kind: 'passage' | 'picture' | 'speaker' | 'update') => Notes;
