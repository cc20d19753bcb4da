import type { ComponentType, ReactNode } from 'react';
import type { Correction } from '../../article/Correction';
import { isWithdrawal, type ListedCorrection, listedCorrections } from '../../article/correctionsOf';
import { isMachineMade } from '../../article/isMachineMade';
import type { Provenance } from '../../article/Provenance';
import { attribute, listOf, plainly } from '../../article/plainly';
import { enNotes } from '../../messages/enNotes';
import type { PartialMessages } from '../../messages/PartialMessages';
import { CorrectionNote, type CorrectionNoteProps, CorrectionNoteView } from '../CorrectionNote/CorrectionNote';
import { Disclosure, type DisclosureProps, DisclosureView, isDisclosed } from '../Disclosure/Disclosure';
import { wordsOf } from '../message';
import type { Notes, NotesOn } from './NotesOn';

/** How what is said about a part is written. */
export interface NoteOptions {
  /** The language of the page and of the dates, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The words of the interface. @default those in English */
  messages?: PartialMessages;
  /** True where the part does not stand beside its notes: each of them names it. @default false */
  isApart?: boolean;
}

/** Draws what readers are told of blocks, key points, speakers and turns, by their provenance and the corrections that touch their ids. */
export function notesOnParts(options: NoteOptions & { corrections?: readonly Correction[] }): NotesOn {
  return notesOnPartsAs(styledNotes, options);
}

/** The components of notes. */
export interface NoteComponents {
  /** How a part came about. */
  Disclosure: ComponentType<DisclosureProps>;
  /** What was changed in a part. */
  CorrectionNote: ComponentType<CorrectionNoteProps>;
}

const styledNotes = { Disclosure, CorrectionNote } as unknown as NoteComponents;

/** The components of notes within a page, whose style sheet has their rules. */
export const notesOfPage: NoteComponents = { Disclosure: DisclosureView, CorrectionNote: CorrectionNoteView };

/** `notesOnParts` with given components. */
export function notesOnPartsAs(
  components: NoteComponents,
  options: NoteOptions & { corrections?: readonly Correction[] },
): NotesOn {
  const { corrections, messages, language = 'en' } = options;
  const { say } = wordsOf(enNotes, messages, language);
  const listed = listedCorrections(corrections);
  return (part, kind) => {
    // Most parts have nothing that is to be told, and there are many.
    if (!part.provenance && listed.length === 0) return nothing;
    const id = attribute(part.id);
    const touching = id ? listed.filter(({ parts }) => listOf(parts).includes(`#${id}`)) : none;
    const name = kind === 'speaker' ? plainly(part.name ?? id) : say(kind);
    return notesOf(components, name, part.provenance, touching, options);
  };
}

const none: readonly ListedCorrection[] = [];

/** What readers are told about a part that has a name: of its provenance, and of the corrections that touch it. A tombstone has the part's `id`. */
export function notesOf(
  { Disclosure, CorrectionNote }: NoteComponents,
  part: ReactNode,
  provenance: Provenance | undefined,
  corrections: readonly ListedCorrection[],
  { language, timeZone, messages, isApart }: NoteOptions,
  id?: string,
): Notes {
  if (!provenance && corrections.length === 0) return nothing;
  const written = { language, timeZone, messages };
  const withdrawal = corrections.findLast(isWithdrawal);
  if (withdrawal) return { tombstone: <CorrectionNote {...written} correction={withdrawal} part={part} id={id} /> };
  const mark = machineMark(provenance);
  const disclosed = isDisclosed(provenance) ? provenance : undefined;
  if (!disclosed && corrections.length === 0) return { mark };
  return {
    mark,
    notes: (
      <>
        {disclosed && <Disclosure {...written} provenance={disclosed} part={part} />}
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
