import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { FrontStory } from '../../front/FrontData';
import type { StoryLink } from '../../front/StoryLink';
import { related } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import { css } from '../../theme/css';
import { withStyles } from '../../theme/withStyles';
import { afterStory } from '../afterStory';
import { namedStories } from '../linkedHeadline';
import { messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import { Package, PackageView } from '../Package/Package';

/** Props of `RelatedStories`, besides the attributes of `<div>`. */
export interface RelatedStoriesProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title'> {
  /** The stories, the most important first. One that was withdrawn is left out. */
  stories: readonly StoryLink[];
  /** The title. @default the `related` of `messages` */
  title?: ReactNode;
  /** A few words under the title, such as the topic that the stories share. */
  description?: ReactNode;
  /** The address of a page with more of them. */
  url?: string;
  /** The level of the title. Those of the headlines are one below it. @default 2 */
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
export function RelatedStoriesView({
  stories,
  title,
  description,
  url,
  level,
  day,
  language = 'en',
  timeZone,
  messages,
  className = 'broadsheet-RelatedStories',
  ...rest
}: RelatedStoriesProps): ReactNode {
  const all = namedStories(stories).filter(({ withdrawn }) => !withdrawn);
  if (all.length === 0) return null;
  return (
    <div className={className} {...rest}>
      <PackageView
        title={nodeOf(title) || messageLookup({ related }, messages, language).say('related')}
        description={description}
        url={url}
        stories={all.map(sized)}
        level={level}
        day={day}
        language={language}
        timeZone={timeZone}
        messages={messages}
      />
    </div>
  );
}

/** Stories that belong to the one that was read, as a package: the first with its key points, the second with its picture, the others small. Renders nothing without stories. */
export const RelatedStories = withStyles(RelatedStoriesView, {
  name: 'RelatedStories',
  parts: [Package],
  css: css`
    break-inside: avoid;
    ${afterStory}
  `,
});

/** A story with its size. Without a picture of the first one, the columns are of equal width. */
function sized(story: StoryLink, index: number): FrontStory {
  if (index === 0) return { story, size: 'medium', picture: 'none' };
  return index === 1 ? { story, size: 'row', picture: 'end' } : { story, size: 'small' };
}
