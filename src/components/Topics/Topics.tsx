import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Topic } from '../../article/Article';
import { listOf } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import { topics as topicsName } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import { css } from '../../theme/css';
import { linkText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { headingOf } from '../heading';
import { labelledRow, rowOfLinks } from '../labelledRow';
import { linked } from '../links';
import { messageLookup } from '../message';
import { nodeOf } from '../nodeOf';

/** Props of `Topics`, besides the attributes of `<section>`. */
export interface TopicsProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /** What the story is about. */
  topics: readonly Topic[];
  /** The title. @default the `topics` of `messages` */
  title?: ReactNode;
  /** The level of the title. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function TopicsView({
  topics,
  level = 2,
  language = 'en',
  messages,
  title = messageLookup({ topics: topicsName }, messages, language).say('topics'),
  className = 'broadsheet-Topics',
  ...rest
}: TopicsProps): ReactNode {
  const all = listOf(topics).filter((topic) => textOfUnknown(topic?.name ?? topic));
  if (all.length === 0) return null;
  const Heading = headingOf(level);
  return (
    <section className={className} {...rest}>
      <Heading>{nodeOf(title)}</Heading>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ul role="list">
        {all.map((topic, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two topics may have the same name
          <li key={index}>{linked(textOfUnknown(topic.name ?? topic), topic.url)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What a story is about, as links to more stories. Renders nothing without topics. */
export const Topics = withStyles(TopicsView, {
  name: 'Topics',
  css: css`
    ${labelledRow}

    & > ul {
      ${rowOfLinks}
    }
    ${linkText}
  `,
});
