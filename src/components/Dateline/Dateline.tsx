import type { ComponentPropsWithRef, ReactNode } from 'react';
import { textOfUnknown } from '../../article/textOfUnknown';
import { updated } from '../../messages/en';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { messageLookup, renderMessage } from '../message';
import { renderDay, renderTime } from '../time';

/** Props of `Dateline`, besides the attributes of `<p>`. */
export interface DatelineProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /** The time of publication: an ISO 8601 date, or date and time with a UTC offset. Any other value is shown unchanged. */
  publishedAt?: string;
  /** The time of the last substantial change, in the same format; shown with its time. */
  modifiedAt?: string;
  /** The language of the page and of the dates, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The message around the date of the last change, with the placeholder `{date}`. @default the `updated` of `messages` */
  updatedMessage?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function DatelineView({
  publishedAt,
  modifiedAt,
  language = 'en',
  timeZone = 'UTC',
  updatedMessage,
  messages,
  className = 'broadsheet-Dateline',
  ...rest
}: DatelineProps): ReactNode {
  const isUpdated = modifiedAt && textOfUnknown(modifiedAt) !== textOfUnknown(publishedAt);
  if (!publishedAt && !isUpdated) return null;
  const { find } = messageLookup({ updated }, { updated: updatedMessage, fallback: messages }, language);
  return (
    <p className={className} {...rest}>
      {publishedAt && renderDay(publishedAt, language, timeZone)}
      {isUpdated && (
        <span>
          {renderMessage(find('updated'), language, { date: renderTime(modifiedAt, 'dateTime', language, timeZone) })}
        </span>
      )}
    </p>
  );
}

/** The dates of publication and of the last change, formatted in the same way on every machine. Renders nothing without a date. */
export const Dateline = withStyles(DatelineView, {
  name: 'Dateline',
  css: css`
    display: flex;
    flex-flow: row wrap;
    gap: 0 0.75rem;
    margin: 0;
    color: ${color.secondary};
    ${smallText}
  `,
});
