import type { ReactNode } from 'react';
import type { Correction, CorrectionKind } from '../../article/Correction';
import { isKeyOf } from '../../article/guards';
import { plainly } from '../../article/plainly';
import type { NoteMessages } from '../../messages/NoteMessages';
import { renderMessage, type Words } from '../message';
import { renderDay } from '../time';

const kinds: Record<CorrectionKind, true> = { correction: true, clarification: true, update: true, withdrawal: true };

/** The kind of a correction in words, its date, and both in a line; without a date the line is the kind alone. */
export function drawCorrection(
  { kind: given, at }: Correction,
  { find, say }: Words<keyof NoteMessages>,
  language: string,
  timeZone: string,
): { kind: ReactNode; date: ReactNode; line: ReactNode } {
  const kind = isKeyOf(kinds, given) ? say(given) : plainly(given) || say('correction');
  const date = at && renderDay(at, language, timeZone);
  return { kind, date, line: date ? renderMessage(find('correctionNote'), language, { kind, date }) : kind };
}
