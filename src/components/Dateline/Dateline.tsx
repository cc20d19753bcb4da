import type { ComponentPropsWithRef, ReactNode } from 'react';
import { updated } from '../../messages/en';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { drawMessage, wordsOf } from '../message';
import { drawDay, drawTime } from '../time';

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

/** When the story was published and last changed, the same on every machine. Draws nothing without a date. */
export const Dateline = withStyles(
  function Dateline({
    publishedAt,
    modifiedAt,
    language = 'en',
    timeZone = 'UTC',
    updatedMessage,
    messages,
    className = 'broadsheet-Dateline',
    ...rest
  }: DatelineProps): ReactNode {
    const isUpdated = modifiedAt && modifiedAt !== publishedAt;
    if (!publishedAt && !isUpdated) return null;
    const { find } = wordsOf({ updated }, { updated: updatedMessage, fallback: messages }, language);
    return (
      <p className={className} {...rest}>
        {publishedAt && drawDay(publishedAt, language, timeZone)}
        {isUpdated && (
          <span>
            {drawMessage(find('updated'), language, { date: drawTime(modifiedAt, 'dateTime', language, timeZone) })}
          </span>
        )}
      </p>
    );
  },
  {
    name: 'Dateline',
    css: `
      display: flex;
      flex-flow: row wrap;
      gap: 0 .75rem;
      margin: 0;
      color: ${color.secondary};
      ${smallText}
    `,
  },
);
