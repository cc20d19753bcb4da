import type { ComponentType, ReactNode } from 'react';
import type { Correction } from '../../article/Correction';
import { isWithdrawal, type ListedCorrection, listedCorrections } from '../../article/correctionsOf';
import { attribute, listOf } from '../../article/guards';
import type { Provenance } from '../../article/Provenance';
import { textOfUnknown } from '../../article/textOfUnknown';
import { enNotes } from '../../messages/enNotes';
import type { PartialMessages } from '../../messages/PartialMessages';
import { CorrectionNote, type CorrectionNoteProps, CorrectionNoteView } from '../CorrectionNote/CorrectionNote';
import { Disclosure, type DisclosureProps, DisclosureView, isDisclosed } from '../Disclosure/Disclosure';
import { messageLookup } from '../message';
import { machineMark } from './machineMark';
import type { Notes, NotesOn } from './NotesOn';

/** Options for rendering notes. */
export interface NoteOptions {
  /** The language of the page and of the dates, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
  /** True if the part is not next to its notes: each note then names it. @default false */
  isApart?: boolean;
}

/** Creates the function that renders the notes on blocks, key points, speakers and turns, from their provenance and the corrections to their ids. */
export function notesOnParts(options: NoteOptions & { corrections?: readonly Correction[] }): NotesOn {
  return notesOnPartsAs(styledNotes, options);
}

/** The components of notes. */
export interface NoteComponents {
  /** Renders the provenance of a part. */
  Disclosure: ComponentType<DisclosureProps>;
  /** Renders a correction to a part. */
  CorrectionNote: ComponentType<CorrectionNoteProps>;
}

const styledNotes = { Disclosure, CorrectionNote } as unknown as NoteComponents;

/** The components of notes within a page, whose style sheet contains their rules. */
export const notesOfPage: NoteComponents = { Disclosure: DisclosureView, CorrectionNote: CorrectionNoteView };

/** `notesOnParts` with given components. */
export function notesOnPartsAs(
  components: NoteComponents,
  options: NoteOptions & { corrections?: readonly Correction[] },
): NotesOn {
  const { corrections, messages, language = 'en' } = options;
  const { say } = messageLookup(enNotes, messages, language);
  const listed = listedCorrections(corrections);
  return (part, kind) => {
    // A page has many parts, and most have no notes.
    if (!part.provenance && listed.length === 0) return noNotes;
    const id = attribute(part.id);
    const partCorrections = id ? listed.filter(({ parts }) => listOf(parts).includes(`#${id}`)) : none;
    const name = kind === 'speaker' ? textOfUnknown(part.name ?? id) : say(kind);
    return notesOf(components, name, part.provenance, partCorrections, options);
  };
}

const none: readonly ListedCorrection[] = [];

/** The notes on a part, from its provenance and the corrections to it. `part` is its displayed name; a tombstone gets its `id`. */
export function notesOf(
  { Disclosure, CorrectionNote }: NoteComponents,
  part: ReactNode,
  provenance: Provenance | undefined,
  corrections: readonly ListedCorrection[],
  { language, timeZone, messages, isApart }: NoteOptions,
  id?: string,
): Notes {
  if (!provenance && corrections.length === 0) return noNotes;
  const formatting = { language, timeZone, messages };
  const withdrawal = corrections.findLast(isWithdrawal);
  if (withdrawal) return { tombstone: <CorrectionNote {...formatting} correction={withdrawal} part={part} id={id} /> };
  const mark = machineMark(provenance);
  const disclosed = isDisclosed(provenance) ? provenance : undefined;
  if (!disclosed && corrections.length === 0) return { mark };
  return {
    mark,
    notes: (
      <>
        {disclosed && <Disclosure {...formatting} provenance={disclosed} part={part} />}
        {corrections.map((correction) => (
          <CorrectionNote
            key={correction.id}
            {...formatting}
            correction={correction}
            part={isApart ? part : undefined}
          />
        ))}
      </>
    ),
  };
}

const noNotes: Notes = {};
