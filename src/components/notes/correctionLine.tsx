import type { ReactNode } from 'react';
import type { Correction, CorrectionKind } from '../../article/Correction';
import { isKeyOf } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import type { NoteMessages } from '../../messages/NoteMessages';
import { type MessageLookup, renderMessage } from '../message';
import { renderDay } from '../time';

const kinds: Record<CorrectionKind, true> = { correction: true, clarification: true, update: true, withdrawal: true };

/** Renders the kind of a correction, its date, and a line of both; without a date, the line is the kind. */
export function correctionLine(
  correction: Correction,
  { find, say }: MessageLookup<keyof NoteMessages>,
  language: string,
  timeZone: string,
): { kind: ReactNode; date: ReactNode; line: ReactNode } {
  const kind = isKeyOf(kinds, correction.kind)
    ? say(correction.kind)
    : textOfUnknown(correction.kind) || say('correction');
  const date = correction.at && renderDay(correction.at, language, timeZone);
  return { kind, date, line: date ? renderMessage(find('correctionNote'), language, { kind, date }) : kind };
}
