import type { ReactNode } from 'react';
import type { ListedCorrection } from '../article/correctionsOf';
import { isMachineMade } from '../article/isMachineMade';
import type { Provenance } from '../article/Provenance';
import { isWithdrawal } from '../article/withdrawn';
import type { Messages } from '../messages/Messages';
import { CorrectionNote } from './CorrectionNote/CorrectionNote';
import { Disclosure } from './Disclosure/Disclosure';

/** What readers are told about a part of a story. */
export interface Notes {
  /** What stands in the place of the part, where it is withdrawn: nothing of the part itself may then be drawn. */
  tombstone?: ReactNode;
  /** What stands where the part begins: how it came about, and what was changed in it. */
  notes?: ReactNode;
}

/** How what is said about a part is written. */
export interface NoteOptions {
  /** The language of the dates, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The words of the interface. @default those in English */
  messages?: Messages;
  /** True where the part does not stand beside its notes: each of them names it. @default false */
  isApart?: boolean;
}

/** What readers are told about a part that has a name: of its provenance, and of the corrections that touch it. A tombstone has the part's `id`. */
export function notesOf(
  part: string,
  provenance: Provenance | undefined,
  corrections: readonly ListedCorrection[],
  { language, timeZone, messages, isApart }: NoteOptions,
  id?: string,
): Notes {
  if (!provenance && corrections.length === 0) return nothing;
  const written = { language, timeZone, messages };
  const withdrawal = corrections.find(isWithdrawal);
  if (withdrawal) return { tombstone: CorrectionNote({ ...written, correction: withdrawal, part, id }) };
  const disclosure = provenance && Disclosure({ ...written, provenance, part });
  if (!disclosure && corrections.length === 0) return nothing;
  return {
    notes: (
      <>
        {disclosure}
        {corrections.map((correction) => (
          <CorrectionNote key={correction.id} {...written} correction={correction} part={isApart ? part : undefined} />
        ))}
      </>
    ),
  };
}

const nothing: Notes = {};

/** The mark that tells machines that a machine had a share in a part, for the part's own element. */
export function machineMark(provenance: Provenance | undefined): { 'data-ai-disclosure'?: string } | undefined {
  return isMachineMade(provenance) ? { 'data-ai-disclosure': provenance?.source } : undefined;
}
