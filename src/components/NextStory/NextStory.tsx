import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { StoryLink } from '../../front/StoryLink';
import { nextStory } from '../../messages/enFront';
import type { PartialMessages } from '../../messages/PartialMessages';
import { css } from '../../theme/css';
import { withStyles } from '../../theme/withStyles';
import { afterStory } from '../afterStory';
import { headingBelow } from '../heading';
import { namedStories } from '../linkedHeadline';
import { messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import { Package, PackageView } from '../Package/Package';
import { StoryCard, StoryCardView } from '../StoryCard/StoryCard';

/** Props of `NextStory`, besides the attributes of `<div>`. */
export interface NextStoryProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title'> {
  /** The story that follows. One that was withdrawn is not shown. */
  story: StoryLink;
  /** The title. @default the `nextStory` of `messages` */
  title?: ReactNode;
  /** The level of the title. That of the headline is one below it. @default 2 */
  level?: 2 | 3 | 4 | 5;
  /** The day of the page, an ISO 8601 date: a story of this day shows its time, any other one its day. @default no day */
  day?: string;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function NextStoryView({
  story,
  title,
  level = 2,
  day,
  language = 'en',
  timeZone,
  messages,
  className = 'broadsheet-NextStory',
  ...rest
}: NextStoryProps): ReactNode {
  const [next] = namedStories(story as never);
  if (!next || next.withdrawn) return null;
  const page = { day, language, timeZone, messages };
  return (
    <div className={className} {...rest}>
      <PackageView
        title={nodeOf(title) || messageLookup({ nextStory }, messages, language).say('nextStory')}
        level={level}
        language={language}
        messages={messages}
      >
        <StoryCardView
          story={next}
          size="large"
          picture="above"
          level={Number(headingBelow(level).slice(1)) as 3}
          depths
          {...page}
        />
      </PackageView>
    </div>
  );
}

/** The one story that follows, with its picture and links to the depths at which it can be read. */
export const NextStory = withStyles(NextStoryView, {
  name: 'NextStory',
  parts: [Package, StoryCard],
  css: css`
    break-inside: avoid;
    ${afterStory}

    @container (min-width: 40rem) {
      & .broadsheet-StoryCard:where([data-picture='above']) {
        grid-template-rows: repeat(6, auto) 1fr;
        grid-template-columns: minmax(0, 21.5rem) minmax(0, 1fr);
        column-gap: 2rem;
      }
      & .broadsheet-StoryCard:where([data-picture='above']) > * {
        grid-column: 2;
      }
      & .broadsheet-StoryCard:where([data-picture='above']) > [data-part='picture'] {
        grid-row: 1 / -1;
        grid-column: 1;
        align-self: start;
        margin: 0;
      }
    }
  `,
});
