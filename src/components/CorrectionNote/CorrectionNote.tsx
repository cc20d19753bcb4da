import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Correction } from '../../article/Correction';
import { correctionFrom, isWithdrawal } from '../../article/correctionsOf';
import { directionAgainstFirst } from '../../article/direction';
import { attribute } from '../../article/plainly';
import { enNotes } from '../../messages/enNotes';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { linkText, smallText, targetLine } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { inlineText } from '../InlineText/InlineText';
import { hashOf } from '../links';
import { renderMessage, wordsOf } from '../message';
import { nodeOf } from '../nodeOf';
import { drawCorrection } from '../notes/correctionLine';

/** What `CorrectionNote` takes besides the attributes of `<div>`. */
export interface CorrectionNoteProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'part'> {
  /** The correction; with an `id` the note is a link to its entry in the list. */
  correction: Correction;
  /** The name of the part as it is shown, where the part itself does not stand beside the note. */
  part?: ReactNode;
  /** The language of the page and of the date, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the date, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The words of the interface. @default those in English */
  messages?: PartialMessages;
}

/** @internal */
export function CorrectionNoteView({
  correction: given,
  part: ownPart,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-CorrectionNote',
  ...rest
}: CorrectionNoteProps): ReactNode {
  const correction = correctionFrom(given);
  const part = nodeOf(ownPart);
  const isWithdrawn = isWithdrawal(correction);
  const words = wordsOf(enNotes, messages, language);
  const { kind, date, line: made } = drawCorrection(correction, words, language, timeZone);
  const named =
    isWithdrawn && date
      ? renderMessage(words.find('withdrawn'), language, { part, kind, date })
      : renderMessage(words.find('disclosure'), language, { part, made });
  const line = part ? named : made;
  const id = attribute(correction.id);
  return (
    <div className={className} data-withdrawn={isWithdrawn || undefined} {...rest}>
      <p>{id ? <a href={hashOf(id)}>{line}</a> : line}</p>
      {isWithdrawn && <p dir={directionAgainstFirst(correction.text)}>{inlineText(correction.text)}</p>}
    </div>
  );
}

/** A line at a part of a story that was changed. For a part that is withdrawn it stands in its place, and says why. */
export const CorrectionNote = withStyles(CorrectionNoteView, {
  name: 'CorrectionNote',
  css: css`
    max-inline-size: ${measure.text};
    color: ${color.secondary};
    ${smallText}

    & > p {
      margin: 0;
    }
    & > p + p {
      color: ${color.ink};
    }
    & > p:not(p + p) > a {
      ${targetLine}
    }
    ${linkText}

    @media print {
      break-inside: avoid;
      break-after: avoid;
    }
  `,
});
