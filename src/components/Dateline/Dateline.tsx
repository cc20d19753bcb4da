import type { ComponentPropsWithRef, ReactNode } from 'react';
import { plainly } from '../../article/plainly';
import { updated } from '../../messages/en';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { renderMessage, wordsOf } from '../message';
import { renderDay, renderTime } from '../time';

/** What `Dateline` takes besides the attributes of `<p>`. */
export interface DatelineProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /** When the story was published: an ISO 8601 date, or date and time with its offset from UTC. Anything else is shown as it is. */
  publishedAt?: string;
  /** When the story was last changed in substance, in the same form; shown with its time. */
  modifiedAt?: string;
  /** The language of the page and of the dates, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The words around the date of the last change; `{date}` is where it stands. @default the `updated` of `messages` */
  updatedMessage?: string;
  /** The words of the interface. @default those in English */
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
  const isUpdated = modifiedAt && plainly(modifiedAt) !== plainly(publishedAt);
  if (!publishedAt && !isUpdated) return null;
  const { find } = wordsOf({ updated }, { updated: updatedMessage, fallback: messages }, language);
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

/** When the story was published and last changed, the same on every machine. Draws nothing without a date. */
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
