import { Children, type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { titleAnchor } from '../../article/anchors';
import { attribute, listOf } from '../../article/guards';
import { type ArrangedColumn, type ArrangedStory, arrangePackage } from '../../front/arrangePackage';
import type { FrontStory, StoryPackage } from '../../front/FrontData';
import { moreOf } from '../../messages/enFront';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { wide } from '../../theme/grid';
import * as measure from '../../theme/measure';
import { labelText, linkText, smallText, targetLine } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { headingOf } from '../heading';
import { linked } from '../links';
import { messageLookup, renderMessage } from '../message';
import { nodeOf } from '../nodeOf';
import { StoryCard, StoryCardView } from '../StoryCard/StoryCard';

/** Props of `Package`, besides the attributes of `<section>`. */
export interface PackageProps extends Omit<ComponentPropsWithRef<'section'>, 'title'> {
  /** How the stories are arranged. @default 'row' */
  layout?: ArrangedLayout;
  /** The name of the package, such as that of a section. */
  title?: ReactNode;
  /** A few words under the name. */
  description?: ReactNode;
  /** The address of the package's own page, which has all of its stories. */
  url?: string;
  /** The stories with their importance, the most important first. */
  stories?: readonly FrontStory[];
  /** How many stories a phone shows besides the first one, if there is a `url` for the others. @default all of them */
  limit?: number;
  /** The highest number of columns of a row. @default 3 */
  columns?: 1 | 2 | 3;
  /** True for a feature whose stack is before the large story. @default false */
  mirrored?: boolean;
  /** Elements in place of `stories`, such as a `StoryCard`: each is a column. */
  children?: ReactNode;
  /** The level of the title. Those of the headlines are one below it. @default 2 */
  level?: 2 | 3 | 4 | 5;
  /** The day of the page, an ISO 8601 date: a story of this day shows its time, any other one its day. @default no day */
  day?: string;
  /** True for a first picture that is fetched at once: that of the first package of a page. @default false */
  priority?: boolean;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** A layout of a package that consists of cards. */
export type ArrangedLayout = Exclude<StoryPackage['layout'], 'conversation' | 'latest' | 'mostRead' | 'live'>;

/** @internal */
export function PackageView({
  layout = 'row',
  title,
  description,
  url,
  stories,
  limit,
  columns,
  mirrored,
  children,
  level = 2,
  day,
  priority = false,
  language = 'en',
  timeZone = 'UTC',
  messages,
  id,
  className = 'broadsheet-Package',
  ...rest
}: PackageProps): ReactNode {
  const unique = useId();
  const elements = Children.toArray(nodeOf(children));
  const arranged = arrangePackage({ layout, url, limit, columns, mirrored, stories: listOf(stories) } as StoryPackage);
  const { lead, beside, below, rows } = arranged;
  const name = nodeOf(title);
  const words = nodeOf(description);
  if (!name && !words && elements.length === 0 && !lead && rows.length === 0) return null;
  const Heading = headingOf(level);
  const titleId = titleAnchor(attribute(id) || `package${unique}`);
  const text = messageLookup({ moreOf }, messages, language).find('moreOf');
  const link = name && linked(renderMessage(text, language, { title: name }), url);
  const page = { day, language, timeZone, messages };
  const rank = name ? level + 1 : level;
  return (
    <section
      className={className}
      id={attribute(id)}
      data-layout={attribute(layout)}
      aria-labelledby={name ? titleId : undefined}
      {...rest}
    >
      {(name || words || link) && (
        <div data-part="label">
          {name && <Heading id={titleId}>{name}</Heading>}
          {words && <p>{words}</p>}
          {link && <p>{link}</p>}
        </div>
      )}
      <div data-part="stories">
        {lead && renderStory(lead, rank, priority)}
        {renderColumns(
          beside.map((story) => ({ span: 3, stories: [story] })),
          'beside',
          rank + 1,
        )}
        {renderColumns(below, 'below', rank + 1)}
        {rows.map((row, index) => renderColumns(row, `row-${index}`, rank, priority && !lead && index === 0))}
        {elements.length > 0 && (
          <div data-part="row">
            {elements.map((element, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: elements have no other name
              <div key={index} data-part="blocks" data-span={6 / Math.min(3, elements.length)}>
                {element}
              </div>
            ))}
          </div>
        )}
      </div>
    </section>
  );

  function renderColumns(all: readonly ArrangedColumn[], key: string, levelOfAll: number, isFirst = false): ReactNode {
    if (all.length === 0) return undefined;
    return (
      <div key={key} data-part="row">
        {all.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
          <div key={index} data-part="column" data-span={column.span}>
            {column.stories.map((story) => renderStory(story, levelOfAll, isFirst && story.index === 0))}
          </div>
        ))}
      </div>
    );
  }

  function renderStory({ story, index, isBeyondLimit, ...shown }: ArrangedStory, rankOf: number, isFirst: boolean) {
    return (
      <StoryCardView
        key={index}
        story={layout === 'opinion' ? { ...story, opinion: true } : story}
        {...shown}
        level={Math.min(rankOf, 6) as 6}
        priority={isFirst}
        data-beyond={isBeyondLimit || undefined}
        {...page}
      />
    );
  }
}

/** A group of stories on a front: its name in the column of labels, its stories in up to six columns. Renders nothing without content. */
export const Package = withStyles(PackageView, {
  name: 'Package',
  parts: [StoryCard],
  css: css`
    border-block-start: ${border.thin} solid ${color.rule};
    padding-block-start: 1.1rem;
    color: ${color.ink};

    & > [data-part='label'] {
      margin-block-end: 1rem;
    }
    & > [data-part='label'] > * {
      margin: 0;
    }
    & > [data-part='label'] > :is(h2, h3, h4, h5) {
      ${labelText}
      font-weight: ${weight.strong};
    }
    & > [data-part='label'] > p {
      color: ${color.secondary};
      ${smallText}
      ${linkText}
    }
    & > [data-part='label'] a {
      ${targetLine}
    }
    & [data-part='stories'],
    & [data-part='column'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      row-gap: 1.25rem;
      align-content: start;
    }
    & [data-part='row'] {
      display: grid;
      gap: 1.5rem ${measure.gutter};
    }

    @container (max-width: 39.99rem) {
      & [data-beyond] {
        display: none;
      }
    }
    @container (min-width: 40rem) {
      & [data-part='row'] {
        grid-template-columns: repeat(6, minmax(0, 1fr));
      }
      & [data-span='1'] {
        grid-column: span 1;
      }
      & [data-span='2'] {
        grid-column: span 2;
      }
      & [data-span='3'] {
        grid-column: span 3;
      }
      & [data-span='4'] {
        grid-column: span 4;
      }
      & [data-span='6'] {
        grid-column: span 6;
      }
    }
    ${wide} {
      display: grid;
      grid-template-columns: ${measure.label} minmax(0, 1fr);
      column-gap: ${measure.gutter};

      & > [data-part='label'] {
        margin: 0;
      }
      & > [data-part='stories'] {
        grid-column: 2;
      }
    }
  `,
});
