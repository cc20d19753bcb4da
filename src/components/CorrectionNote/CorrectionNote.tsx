import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Correction } from '../../article/Correction';
import { correctionFrom, isWithdrawal } from '../../article/correctionsOf';
import { directionAgainstFirst } from '../../article/direction';
import { attribute } from '../../article/guards';
import { fragmentOf } from '../../article/url';
import { enNotes } from '../../messages/enNotes';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { linkText, smallText, targetLine } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { inlineText } from '../InlineText/InlineText';
import { messageLookup, renderMessage } from '../message';
import { nodeOf } from '../nodeOf';
import { correctionLine } from '../notes/correctionLine';

/** Props of `CorrectionNote`, besides the attributes of `<div>`. */
export interface CorrectionNoteProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'part'> {
  /** The correction. With an `id`, the note links to its entry in `Corrections`. */
  correction: Correction;
  /** The displayed name of the part, if the part is not next to the note. */
  part?: ReactNode;
  /** The language of the page and of the date, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the date, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function CorrectionNoteView({
  correction: correctionProp,
  part: partProp,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-CorrectionNote',
  ...rest
}: CorrectionNoteProps): ReactNode {
  const correction = correctionFrom(correctionProp);
  const part = nodeOf(partProp);
  const isWithdrawn = isWithdrawal(correction);
  const lookup = messageLookup(enNotes, messages, language);
  const { kind, date, line: lineWithoutPart } = correctionLine(correction, lookup, language, timeZone);
  const lineWithPart =
    isWithdrawn && date
      ? renderMessage(lookup.find('withdrawn'), language, { part, kind, date })
      : renderMessage(lookup.find('disclosure'), language, { part, made: lineWithoutPart });
  const line = part ? lineWithPart : lineWithoutPart;
  const id = attribute(correction.id);
  return (
    <div className={className} data-withdrawn={isWithdrawn || undefined} {...rest}>
      <p>{id ? <a href={fragmentOf(id)}>{line}</a> : line}</p>
      {isWithdrawn && <p dir={directionAgainstFirst(correction.text)}>{inlineText(correction.text)}</p>}
    </div>
  );
}

/** A note at a corrected part of a story. It replaces a part that is withdrawn, and gives the reason. */
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
