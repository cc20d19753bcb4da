import type { ComponentPropsWithRef, ReactNode } from 'react';
import { directionAgainstFirst } from '../../article/direction';
import { hasSome, isEmpty, listOf } from '../../article/guards';
import type { KeyEvent } from '../../article/livePage';
import { safeUrl } from '../../article/url';
import { withoutLinks } from '../../article/withoutLinks';
import { keyMoments } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import { displayFamily, labelText, smallText } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { wholeTarget } from '../../theme/wholeTarget';
import { withStyles } from '../../theme/withStyles';
import { headingOf } from '../heading';
import { inlineText } from '../InlineText/InlineText';
import { messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import { isSameDay, renderDay, renderTime } from '../time';

/** Props of `KeyEvents`, besides the attributes of `<nav>`. */
export interface KeyEventsProps extends Omit<ComponentPropsWithRef<'nav'>, 'children' | 'title'> {
  /** The key moments, the newest first, as `livePage` returns them. */
  events: readonly KeyEvent[];
  /** The title. @default the `keyMoments` of `messages` */
  title?: ReactNode;
  /** The level of the title. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The day of the newest post, an ISO 8601 date: an event of this day shows its time, any other one its day. @default the day of the first event */
  day?: string;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function KeyEventsView({
  events,
  title: titleProp,
  level = 2,
  day,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-KeyEvents',
  ...rest
}: KeyEventsProps): ReactNode {
  const all = listOf<unknown>(events)
    .map((event) =>
      hasSome(event, 'title', 'at') ? (event as unknown as KeyEvent) : { title: nodeOf(event) as string },
    )
    .filter(({ title }) => !isEmpty(title));
  if (all.length === 0) return null;
  const Heading = headingOf(level);
  const title = nodeOf(titleProp ?? messageLookup({ keyMoments }, messages, language).say('keyMoments'));
  const today = day ?? all[0]?.at;
  return (
    <nav className={className} aria-label={typeof title === 'string' ? title : undefined} {...rest}>
      <Heading>{title}</Heading>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ol role="list">
        {all.map(({ at, title, url }, index) => {
          const address = safeUrl(url);
          const words = withoutLinks(title);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two events may have the same address
            <li key={index}>
              {at && (
                <span data-part="time">
                  {(isSameDay(at, today, timeZone) && renderTime(at, 'time', language, timeZone)) ||
                    renderDay(at, language, timeZone)}
                </span>
              )}
              <span data-part="event" dir={directionAgainstFirst(words)}>
                {address ? <a href={address}>{inlineText(words)}</a> : inlineText(words)}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/**
 * The key moments of a live report, with links to the posts that tell them. Renders nothing without any.
 * @example
 * ```tsx
 * import { KeyEvents } from 'broadsheet';
 *
 * <KeyEvents events={[{ at: '2026-11-26T14:41:00Z', title: 'The council takes the wall', url: '#taken' }]} />;
 * ```
 */
export const KeyEvents = withStyles(KeyEventsView, {
  name: 'KeyEvents',
  css: css`
    max-inline-size: ${measure.text};
    color: ${color.ink};

    & > :is(h2, h3, h4, h5, h6) {
      margin: 0 0 0.6rem;
      ${labelText}
      font-weight: ${weight.strong};
    }
    & > ol {
      margin: 0;
      margin-inline-start: 0.25rem;
      border-inline-start: ${border.thin} solid ${color.rule};
      padding: 0;
      list-style: none;
    }
    & li {
      position: relative;
      display: grid;
      padding-block: 0.45rem;
      padding-inline-start: 1.1rem;
    }
    & li::before {
      content: '';
      position: absolute;
      inset-block-start: 0.72rem;
      inset-inline-start: -0.25rem;
      border-block-start: 0.5rem solid ${color.secondary};
      inline-size: 0.5rem;
      outline: 3px solid ${color.paper};
    }
    & li:not(li ~ li)::before {
      border-color: ${color.accent};
    }
    & [data-part='time'] {
      color: ${color.secondary};
      ${smallText}
      font-weight: ${weight.label};
      font-variant-numeric: tabular-nums lining-nums;
    }
    & li:not(li ~ li) > [data-part='time'] {
      color: ${color.accent};
      font-weight: ${weight.strong};
    }
    & [data-part='event'] {
      font: ${weight.text} calc(${size.text} * 0.895)/var(--broadsheet-script-line, 1.32) ${displayFamily};
      text-wrap: balance;
      ${wholeTarget}
    }

    @media print {
      & > :is(h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
      & li {
        break-inside: avoid;
      }
    }
  `,
});
