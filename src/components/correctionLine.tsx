import type { ReactNode } from 'react';
import type { Correction, CorrectionKind } from '../article/Correction';
import { plainly } from '../article/plainly';
import type { NoteMessages } from '../messages/NoteMessages';
import { drawMessage } from './message';
import { drawDay } from './time';

const kinds: Record<CorrectionKind, true> = { correction: true, clarification: true, update: true, withdrawal: true };

/** The kind of a correction in words, and its date; `message` says how they are put together. Without a date the kind alone, after the name of the part. */
export function drawCorrectionLine(
  { kind, at }: Correction,
  message: string,
  part: string,
  language: string,
  timeZone: string,
  messages: NoteMessages,
): ReactNode {
  const named = Object.hasOwn(kinds, kind) ? messages[kind] : plainly(kind) || messages.correction;
  if (!at) return part ? drawMessage(messages.disclosure, { part, made: named }) : named;
  return drawMessage(message, { kind: named, part, date: drawDay(at, language, timeZone) });
}
