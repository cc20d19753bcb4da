import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { StoryLink } from '../../front/StoryLink';
import { mostRead } from '../../messages/enFront';
import { formatNumber } from '../../messages/format';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import { displayFamily, quoteTracking } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { afterStory } from '../afterStory';
import { headingBelow, headingOf } from '../heading';
import { linkedHeadline, namedStories } from '../linkedHeadline';
import { messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import { packageFrame } from '../packageFrame';
import { storyRows } from '../storyRows';

/** Props of `MostRead`, besides the attributes of `<section>`. */
export interface MostReadProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /** The stories, the most read first. */
  stories: readonly StoryLink[];
  /** The title. @default the `mostRead` of `messages` */
  title?: ReactNode;
  /** The level of the title. Those of the headlines are one below it. @default 2 */
  level?: 2 | 3 | 4 | 5;
  /** The language of the page and of the numbers, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function MostReadView({
  stories,
  title,
  level = 2,
  language = 'en',
  messages,
  className = 'broadsheet-MostRead',
  ...rest
}: MostReadProps): ReactNode {
  const all = namedStories(stories);
  if (all.length === 0) return null;
  const Heading = headingOf(level);
  const Headline = headingBelow(level);
  return (
    <section className={className} {...rest}>
      <Heading>{nodeOf(title ?? messageLookup({ mostRead }, messages, language).say('mostRead'))}</Heading>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ol role="list">
        {all.map((story, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two stories may have the same address
          <li key={index} data-number={formatNumber(index + 1, language)}>
            <Headline>{linkedHeadline(story, language)}</Headline>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The most read stories, numbered: the first is the largest. Renders nothing without stories. */
export const MostRead = withStyles(MostReadView, {
  name: 'MostRead',
  css: css`
    ${storyRows}
    ${afterStory}
    &:where([data-part='after-conversation'] > *) {
      ${packageFrame}
    }
    &:where([data-part='after-conversation'] > *) > ol {
      grid-column: 2;
      max-inline-size: ${measure.text};
    }
    & li {
      grid-template-columns: minmax(2.6rem, max-content) minmax(0, 1fr);
      align-items: start;
      padding-block: 0.85rem;
    }
    & li::before {
      content: attr(data-number);
      padding-inline-end: 0.3rem;
      color: ${color.accent};
      font: 300 2.25rem/0.86 ${displayFamily};
      font-variant-numeric: lining-nums;
      white-space: nowrap;
    }
    &:lang(ar) li::before,
    &:lang(fa) li::before,
    &:lang(ur) li::before {
      line-height: 1.1;
    }
    & li > :is(h3, h4, h5, h6) {
      margin: 0;
      font: ${weight.display} calc(${size.text} * 0.895)/var(--broadsheet-script-line, 1.3) ${displayFamily};
      text-wrap: balance;
    }
    & li:not(li ~ li) > :is(h3, h4, h5, h6) {
      font-size: ${size.heading};
      line-height: var(--broadsheet-script-line, 1.16);
      letter-spacing: ${quoteTracking};
    }
    & li:not(li ~ li)::before {
      font-size: 3.4rem;
      line-height: 0.72;
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
