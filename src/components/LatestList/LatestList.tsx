import type { ComponentPropsWithRef, ReactNode } from 'react';
import { directionAgainstFirst } from '../../article/direction';
import { textOfUnknown } from '../../article/textOfUnknown';
import type { StoryLink } from '../../front/StoryLink';
import { latest } from '../../messages/enFront';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as size from '../../theme/size';
import { displayFamily, labelText, linkText, smallText, targetLine } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { headingBelow, headingOf } from '../heading';
import { linkedHeadline, namedStories } from '../linkedHeadline';
import { linked } from '../links';
import { messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import { storyRows } from '../storyRows';
import { isSameDay, renderDay, renderTime } from '../time';

/** Props of `LatestList`, besides the attributes of `<section>`. */
export interface LatestListProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /** The stories, the latest first. */
  stories: readonly StoryLink[];
  /** The title. @default the `latest` of `messages` */
  title?: ReactNode;
  /** The level of the title. Those of the headlines are one below it. @default 2 */
  level?: 2 | 3 | 4 | 5;
  /** The day of the page, an ISO 8601 date: a story of this day shows its time, any other one its day. @default the day of the first story */
  day?: string;
  /** The address of the page with more of them. */
  moreUrl?: string;
  /** The words of the link to that page, such as "Earlier today". */
  more?: ReactNode;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function LatestListView({
  stories,
  title,
  level = 2,
  day,
  moreUrl,
  more,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-LatestList',
  ...rest
}: LatestListProps): ReactNode {
  const all = namedStories(stories);
  if (all.length === 0) return null;
  const Heading = headingOf(level);
  const Headline = headingBelow(level);
  const today = day ?? all[0]?.publishedAt;
  const moreLink = linked(nodeOf(more), moreUrl);
  return (
    <section className={className} {...rest}>
      <Heading>{nodeOf(title ?? messageLookup({ latest }, messages, language).say('latest'))}</Heading>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ol role="list">
        {all.map((story, index) => {
          const { publishedAt, section } = story;
          const name = textOfUnknown(section?.name ?? section);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two stories may have the same address
            <li key={index}>
              {publishedAt && (
                <span data-part="time">
                  {isSameDay(publishedAt, today, timeZone)
                    ? renderTime(publishedAt, 'time', language, timeZone)
                    : renderDay(publishedAt, language, timeZone)}
                </span>
              )}
              <Headline>{linkedHeadline(story, language)}</Headline>
              {name && (
                <span data-part="section" dir={directionAgainstFirst(name)}>
                  {name}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {moreLink && <p>{moreLink}</p>}
    </section>
  );
}

/** The latest stories with their times and sections. The whole line is the target of its link. Renders nothing without stories. */
export const LatestList = withStyles(LatestListView, {
  name: 'LatestList',
  css: css`
    ${storyRows}
    & li {
      grid-template-columns: 4.2rem minmax(0, 1fr);
      align-items: baseline;
      padding-block: 0.72rem;
    }
    & li > :is(h3, h4, h5, h6) {
      grid-column: 2;
      margin: 0;
      font: ${weight.display} ${size.text}/var(--broadsheet-script-line, 1.28) ${displayFamily};
      text-wrap: balance;
    }
    & li > span {
      color: ${color.secondary};
      ${smallText}
    }
    & li > [data-part='time'] {
      padding-inline-end: 0.4rem;
      font-variant-numeric: tabular-nums lining-nums;
    }
    & li:not(li ~ li) > [data-part='time'] {
      color: ${color.accent};
      font-weight: ${weight.strong};
    }
    & li > [data-part='section'] {
      grid-column: 2;
    }
    & > p {
      margin: 1rem 0 0;
      ${labelText}
      ${linkText}
    }
    & > p > a {
      ${targetLine}
    }

    @container (min-width: 56rem) {
      & li {
        grid-template-columns: 4.2rem minmax(0, 1fr) minmax(0, 6rem);
      }
      & li > [data-part='section'] {
        grid-column: 3;
        text-align: end;
      }
    }
    @media print {
      & > :is(h2, h3, h4, h5) {
        break-after: avoid;
      }
      & li {
        break-inside: avoid;
      }
    }
  `,
});
