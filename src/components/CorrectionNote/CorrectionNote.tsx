import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Correction } from '../../article/Correction';
import { correctionFrom, isWithdrawal } from '../../article/correctionsOf';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, plainly } from '../../article/plainly';
import { enNotes } from '../../messages/enNotes';
import { fill } from '../../messages/format';
import type { NoteMessages } from '../../messages/NoteMessages';
import * as color from '../../theme/color';
import * as measure from '../../theme/measure';
import { linkText, smallText, targetLine } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { drawCorrectionLine } from '../correctionLine';
import { inlineText } from '../InlineText/InlineText';
import { hashOf } from '../links';

/** What `CorrectionNote` takes besides the attributes of `<div>`. */
export interface CorrectionNoteProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The correction; with an `id` the note is a link to its entry in the list. */
  correction: Correction;
  /** The name of the part as it is shown, where the part itself does not stand beside the note. */
  part?: string;
  /** The language of the date, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the date, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The words of the interface. @default those in English */
  messages?: NoteMessages;
}

/** A line at a part of a story that was changed. For a part that is withdrawn it stands in its place, and says why. */
export const CorrectionNote = withStyles(
  function CorrectionNote({
    correction: given,
    part = '',
    language = 'en',
    timeZone = 'UTC',
    messages = enNotes,
    className = 'broadsheet-CorrectionNote',
    ...rest
  }: CorrectionNoteProps): ReactNode {
    const correction = correctionFrom(given);
    const isWithdrawn = isWithdrawal(correction);
    const { correctionNote, disclosure, withdrawn } = messages;
    const named = isWithdrawn ? withdrawn : fill(disclosure, { made: correctionNote });
    const line = drawCorrectionLine(correction, part ? named : correctionNote, part, language, timeZone, messages);
    const id = attribute(correction.id);
    return (
      <div className={className} data-withdrawn={isWithdrawn || undefined} {...rest}>
        <p>{id ? <a href={hashOf(id)}>{line}</a> : line}</p>
        {isWithdrawn && (
          <p dir={directionAgainstFirst(correction.text)}>{inlineText(correction.text) ?? plainly(correction)}</p>
        )}
      </div>
    );
  },
  {
    name: 'CorrectionNote',
    css: `
      max-inline-size: ${measure.text};
      color: ${color.secondary};
      ${smallText}

      & > p { margin: 0; }
      & > p + p { color: ${color.ink}; }
      & > p:not(p + p) > a { ${targetLine} }
      ${linkText}

      @media print { break-inside: avoid; break-after: avoid; }
    `,
  },
);
