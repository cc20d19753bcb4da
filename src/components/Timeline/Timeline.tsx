import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { TimelineEvent } from '../../article/Block';
import { parseDate } from '../../article/date';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, isRecord, listOf } from '../../article/guards';
import type { Image } from '../../article/Image';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeImageUrl } from '../../article/url';
import { css } from '../../theme/css';
import { bodyText, linkText } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { Figure, FigureView } from '../Figure/Figure';
import { headingBelow, headingOf } from '../heading';
import { inlineText } from '../InlineText/InlineText';
import { labelledRows } from '../labelledRows';
import { nodeOf } from '../nodeOf';
import { renderTime } from '../time';

/** One event of a `Timeline`. */
export interface DatedEvent extends Omit<TimelineEvent, 'body'> {
  /** What happened: paragraphs and other blocks. */
  children?: ReactNode;
}

/** Props of `Timeline`, besides the attributes of `<section>`. */
export interface TimelineProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /** The events, in the order in which they are shown. */
  events: readonly DatedEvent[];
  /** The title. */
  title?: ReactNode;
  /** The level of the title; the titles of events are one below it. Without a title, that of the events. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of dates, an IANA name. @default 'UTC' */
  timeZone?: string;
}

/** @internal */
export function TimelineView({
  events,
  title: titleProp,
  level = 2,
  language = 'en',
  timeZone = 'UTC',
  className = 'broadsheet-Timeline',
  ...rest
}: TimelineProps): ReactNode {
  const all = listOf<unknown>(events);
  if (all.length === 0) return null;
  const title = nodeOf(titleProp);
  const Title = headingOf(level);
  const EventTitle = title ? headingBelow(level) : Title;
  return (
    <section className={className} {...rest}>
      {title && <Title dir={directionAgainstFirst(title)}>{title}</Title>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ol role="list">
        {all.map((event, index) => {
          const { id, at, label, title, image, children }: Partial<DatedEvent> = isRecord(event)
            ? event
            : { children: nodeOf(event) };
          const when = renderMoment(at, textOfUnknown(label), language, timeZone);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an id may look like an index
            <li key={index} id={attribute(id)}>
              {when && <p data-part="label">{when}</p>}
              {title && <EventTitle dir={directionAgainstFirst(title)}>{inlineText(title)}</EventTitle>}
              {children && <div data-part="blocks">{nodeOf(children)}</div>}
              {safeImageUrl(image?.url) && <FigureView image={image as Image} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What happened when. Renders nothing without events. */
export const Timeline = withStyles(TimelineView, {
  name: 'Timeline',
  parts: [Figure],
  css: css`
    ${labelledRows}

    & > ol > li > [data-part='label'] {
      font-weight: ${weight.strong};
      font-variant-numeric: lining-nums;
    }
    & > ol > li > :is(h2, h3, h4, h5, h6) {
      margin: 0;
      ${bodyText}
      font-weight: ${weight.label};
      letter-spacing: normal;
    }
    & > ol > li > figure {
      margin: 0.8rem 0 0;
    }
    ${linkText}
  `,
});

/** When something happened: its date, or the words that replace it. */
function renderMoment(at: unknown, label: string, language: string, timeZone: string): ReactNode {
  if (label === '') return at ? renderTime(at, 'dateTime', language, timeZone) : undefined;
  return typeof at === 'string' && parseDate(at) ? <time dateTime={at}>{label}</time> : label;
}
