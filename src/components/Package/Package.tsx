import { Children, type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { titleAnchor } from '../../article/anchors';
import { attribute, isKeyOf, listOf } from '../../article/guards';
import { plainText } from '../../article/plainText';
import { safeUrl } from '../../article/url';
import { withoutLinks } from '../../article/withoutLinks';
import { type ArrangedColumn, type ArrangedStory, arrangePackage } from '../../front/arrangePackage';
import type { FrontStory, StoryPackage } from '../../front/FrontData';
import type { StoryLink } from '../../front/StoryLink';
import { moreOf, topStory } from '../../messages/enFront';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { wide, withMargin } from '../../theme/grid';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import { labelText, smallText, targetLine, textFamily, unseen } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { DepthLinks, DepthLinksView } from '../DepthLinks';
import { dash } from '../dash';
import { headingOf } from '../heading';
import { linked } from '../links';
import { messageLookup, renderMessage } from '../message';
import { nodeOf } from '../nodeOf';
import { packageFrame } from '../packageFrame';
import { type InPackage, renderStoryCard, StoryCard } from '../StoryCard/StoryCard';
import { saysMore } from '../saysMore';
import { spansOf } from '../spansOf';
import { storyTime } from '../storyTime';
import { topicOf } from '../topicOf';

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
  layout: givenLayout = 'row',
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
  const layout = isKeyOf(layouts, givenLayout) ? givenLayout : 'row';
  const { find, say } = messageLookup({ moreOf, topStory }, messages, language);
  const page = { day, language, timeZone, messages };
  const isLead = layout === 'lead';
  const words = nodeOf(description);
  const own = nodeOf(title);
  const elements = Children.toArray(nodeOf(children));
  const hasStories = listOf<unknown>(stories).length > 0;
  const name = own || (isLead && hasStories && say('topStory'));
  const address = own ? safeUrl(url) : undefined;
  const more = find('moreOf');
  const isLink = saysMore(more, own);
  const pack = { layout, url: address, limit, columns, mirrored, stories } as StoryPackage;
  const { lead, beside, below, rows } = arrangePackage(pack);
  const labelled = lead && (isLead || layout === 'glance') ? lead.story : undefined;
  if (!words && elements.length === 0 && !lead && rows.length === 0) return null;
  const Heading = headingOf(level);
  const titleId = titleAnchor(attribute(id) || `package${unique}`);
  // Without a title, the headlines take its place.
  const rank = (typeof level === 'number' ? level : 2) + (name ? 1 : 0);
  return (
    <section
      className={className}
      id={attribute(id)}
      data-layout={layout}
      data-section={layout === 'opinion' ? 'opinion' : undefined}
      aria-labelledby={name ? titleId : undefined}
      {...rest}
    >
      {(name || words || labelled) && (
        <div data-part="label">
          {name && <Heading id={titleId}>{isLink ? linked(name, address) : name}</Heading>}
          {words && <p>{words}</p>}
          {address && !isLink && <p>{linked(renderMessage(more, language, { title: own }), address)}</p>}
          {isLead && labelled && renderTopic(labelled)}
          {labelled && (
            <DepthLinksView
              url={labelled.url}
              name={plainText(withoutLinks(labelled.headline))}
              minutes={labelled.minutes}
              current={layout === 'glance' ? 'at-a-glance' : undefined}
              language={language}
              messages={messages}
            />
          )}
        </div>
      )}
      <div data-part="stories">
        {lead && <div data-part="row">{renderStory(lead, { rank, priority }, leadParts())}</div>}
        {rows.map((row, index) => renderRow('row', row, { rank, priority: priority && !lead && index === 0 }, index))}
        {elements.length > 0 && renderElements()}
      </div>
    </section>
  );

  /** The parts of the first story that are not in its card when it is alone. */
  function leadParts(): InPackage | undefined {
    if (layout === 'glance') return { isTold: true };
    if (!isLead) return undefined;
    const supports = { rank: rank + 1, priority: false };
    return {
      isLabelled: true,
      sizes: sizesBySpan[4],
      beside: renderRow(
        'beside',
        beside.map((story) => ({ span: 2, stories: [story] })),
        supports,
      ),
      below: renderRow('below', below, supports),
    };
  }

  /** What the first story of the front is about, and when it was published or changed. */
  function renderTopic(story: StoryLink): ReactNode {
    const topic = topicOf(story);
    const time = storyTime(story, page)?.words;
    return (
      <>
        {topic && <p data-part="topic">{topic}</p>}
        {time && <p>{time}</p>}
      </>
    );
  }

  function renderRow(part: string, all: readonly ArrangedColumn[], shown: Shown, key?: number): ReactNode {
    if (all.length === 0) return undefined;
    const isBeyond = (column: ArrangedColumn) => column.stories.every(({ isBeyondLimit }) => isBeyondLimit);
    return (
      <div
        key={key}
        data-part={part}
        data-shape={all.map(({ span }) => Math.round(span * 10) / 10).join('-')}
        data-beyond={all.every(isBeyond) || undefined}
      >
        {all.map((column, index) => {
          const shares = spansOf(column.stories.length);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
            <div key={index} data-part="column" data-span={column.span} data-beyond={isBeyond(column) || undefined}>
              {column.stories.map((story, position) =>
                renderStory(story, shown, { sizes: sizesIn(column.span, story) }, shares[position]),
              )}
            </div>
          );
        })}
      </div>
    );
  }

  /** Each field is named: to copy objects, for each card, took a tenth of the time of a front. */
  function renderStory(arranged: ArrangedStory, shown: Shown, inPackage?: InPackage, share?: number): ReactNode {
    const { story, index } = arranged;
    return renderStoryCard({
      key: index,
      story: layout === 'opinion' ? { ...story, opinion: true } : story,
      size: arranged.size,
      picture: arranged.picture,
      keyPoints: arranged.keyPoints,
      level: Math.min(shown.rank, 6) as 6,
      priority: shown.priority && index === 0,
      isLabelled: inPackage?.isLabelled,
      isTold: inPackage?.isTold,
      sizes: inPackage?.sizes,
      beside: inPackage?.beside,
      below: inPackage?.below,
      day,
      language,
      timeZone,
      messages,
      share,
      isBeyond: arranged.isBeyondLimit,
    });
  }

  function renderElements(): ReactNode {
    const spans = spansOf(elements.length);
    return (
      <div data-part="row" data-shape="elements">
        {elements.map((element, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: elements have no other name
          <div key={index} data-part="column" data-span={spans[index]}>
            <div data-part="blocks">{element}</div>
          </div>
        ))}
      </div>
    );
  }
}

/** How the stories of a row are shown. */
interface Shown {
  rank: number;
  priority: boolean;
}

/** The `sizes` of a picture in a column of a width out of six; that of a row of three kinds is a little narrower on a wide page. */
function sizesIn(span: number, { picture }: ArrangedStory): string | undefined {
  if (picture === 'end') return undefined;
  if (span === 6) return sizesBySpan[picture === 'beside' ? 3 : 6];
  const ofColumn = isKeyOf(sizesBySpan, `${span}`) ? sizesBySpan[span as 4] : undefined;
  return picture === 'beside' && span === 4 ? `(min-width: 76rem) 21.5rem, ${ofColumn}` : ofColumn;
}

/** From the widths of the columns at the ends of their ranges: 40rem, 56rem and 80rem. */
const sizesBySpan = {
  6: '(min-width: 80rem) 61rem, (min-width: 56rem) calc(92vw - 12rem), (min-width: 40rem) 92vw, 100vw',
  4: '(min-width: 80rem) 40rem, (min-width: 56rem) calc(61vw - 9rem), (min-width: 40rem) 61vw, 100vw',
  3: '(min-width: 80rem) 29.5rem, (min-width: 56rem) calc(46vw - 7rem), (min-width: 40rem) 46vw, 100vw',
  2: '(min-width: 80rem) 19rem, (min-width: 56rem) calc(31vw - 5.5rem), (min-width: 40rem) 31vw, 100vw',
};

const layouts: Record<ArrangedLayout, true> = {
  lead: true,
  row: true,
  glance: true,
  opinion: true,
  feature: true,
  pictures: true,
};

/** A group of stories on a front: its name in the column of labels, its stories in up to six columns. Renders nothing without stories, elements or a description. */
export const Package = withStyles(PackageView, {
  name: 'Package',
  parts: [StoryCard, DepthLinks],
  css: css`
    ${packageFrame}

    & > [data-part='label'] > p {
      color: ${color.secondary};
      ${smallText}
    }
    & > [data-part='label'] > [data-part='topic'] {
      color: ${color.accent};
      ${labelText}
      font-weight: ${weight.strong};
    }
    & > [data-part='label'] > * > a {
      ${targetLine}
      color: inherit;
      text-decoration: none;
    }
    & > [data-part='label'] > * > a:hover {
      color: ${color.accent};
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    & > [data-part='label'] > * > a:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }
    & > [data-part='label'] > .broadsheet-DepthLinks {
      flex: 1 0 100%;
      margin-block-start: 0.4rem;
    }
    &:where([data-layout='lead']) > [data-part='label'] > .broadsheet-DepthLinks {
      display: none;
    }
    &:where([data-layout='lead']) {
      border-block-start: 0;
    }
    &:where([data-layout='lead'])::before {
      display: none;
    }
    &:where([data-layout='lead']) > [data-part='label'] > :is(h2, h3, h4, h5) {
      ${unseen}
    }
    &:where([data-layout='opinion']) > [data-part='label'] > :is(h2, h3, h4, h5) {
      color: ${color.accent};
    }
    &:where([data-layout='opinion'])::before {
      border-color: ${color.accent};
    }

    /* One column, with rules between the stories. */
    & > [data-part='stories'],
    & :is([data-part='row'], [data-part='beside'], [data-part='below'], [data-part='column']) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      row-gap: 1.25rem;
    }
    & :where([data-part='row'], [data-part='column']) ~ :is([data-part='row'], [data-part='column']),
    & [data-part='column'] > * ~ *,
    & :is([data-part='beside'], [data-part='below']) {
      border-block-start: ${border.thin} solid ${color.rule};
      padding-block-start: 1.15rem;
    }
    & :is([data-part='beside'], [data-part='below']) {
      position: relative;
      z-index: 2;
      margin-block-start: 1.25rem;
    }
    & [data-part='column'] {
      position: relative;
      align-content: start;
    }
    & :is([data-part='side'], [data-part='main']) {
      display: contents;
    }
    & [data-part='side']::before {
      display: none;
    }
    & :has(> [data-part='side']) > :is(h2, h3, h4, h5, h6) > a:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 4px;
    }
    & :has(> [data-part='side']) > * > a:focus-visible::after {
      outline: 0;
    }
    & [data-part='told'] > ul {
      display: grid;
      margin-block-start: 0.6rem;
    }
    & [data-part='told'] li {
      position: relative;
      padding-block: 0.55rem;
      padding-inline-start: 1.25rem;
      font: ${weight.text} ${size.teaser}/var(--broadsheet-script-line, 1.42) ${textFamily};
      text-wrap: pretty;
    }
    & [data-part='told'] li::before {
      ${dash}
      inset-block-start: calc(0.55rem + 0.6lh);
    }

    @container (max-width: 39.99rem) {
      & [data-beyond] {
        display: none;
      }
      & [data-part='main'] > [data-part='picture'] {
        order: -1;
      }
    }
    @container (min-width: 40rem) {
      --broadsheet-column-gap: 2rem;

      & [data-part='row'],
      & [data-part='told'] > ul,
      & article:has(> [data-part='side']) {
        grid-template-columns: repeat(6, minmax(0, 1fr));
        column-gap: var(--broadsheet-column-gap);
      }
      & [data-part='row'] > article,
      & :has(> [data-part='side']) > :is(p, h2, h3, h4, h5, h6),
      & [data-span='6'] {
        grid-column: 1 / -1;
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
      & :is([data-part='beside'], [data-part='below']) {
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
        grid-template-columns: none;
        column-gap: var(--broadsheet-column-gap);
      }

      /* Rules between columns, in the middle of the gap. */
      & [data-part='column'] ~ :where([data-part='column']) {
        border-block-start: 0;
        padding-block-start: 0;
      }
      & [data-part='column'] ~ [data-part='column']::before,
      & [data-part='words']::before,
      & [data-part='side']::before {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-start: calc(var(--broadsheet-column-gap) / -2);
        border-inline-start: ${border.thin} solid ${color.rule};
      }
      & [data-part='told'] li {
        border: 0;
        padding: 1rem 0 0;
        font-size: ${size.text};
      }
      & [data-part='told'] li::before {
        inset-block-start: 0;
        inline-size: 1.4rem;
      }

      & article:has(> [data-part='side']) {
        grid-auto-flow: dense;
      }
      & :has(> [data-part='side']) > :is(h2, h3, h4, h5, h6) {
        margin-block-end: 1.4rem;
      }
      & [data-part='words'] {
        position: relative;
        grid-column: 5 / -1;
      }
      & [data-part='words'] > [data-part='deck'] {
        margin-block-start: 0;
      }
      & [data-part='main'] > [data-part='picture'] {
        order: 0;
        flex: 1 0 auto;
        grid-column: 1 / 5;
        margin: 0;
      }
      & :is([data-part='side'] > [data-part='beside'], [data-part='main'] > [data-part='below']) {
        grid-column: 1 / -1;
      }

      /* A picture is as high as the columns beside it ask for, up to a limit: then they end together. */
      & [data-part='column']:has(> :is([data-picture='above'], [data-picture='beside'])) {
        grid-template-rows: 1fr;
        align-content: stretch;
      }
      & [data-part='column'] > :is([data-picture='above'], [data-picture='beside']),
      & [data-part='column'] > * > [data-part='picture'],
      & [data-part='main'] > [data-part='picture'] {
        display: flex;
        flex-direction: column;
      }
      & [data-part='column'] > * > [data-part='picture'] {
        flex: 1 0 auto;
        max-block-size: min(48cqi, 34rem);
      }
      & [data-span='3'] > * > [data-part='picture'] {
        max-block-size: min(36cqi, 22rem);
      }
      & [data-span='2'] > * > [data-part='picture'] {
        max-block-size: min(23cqi, 16rem);
      }
      & [data-part='picture'] > picture:not([class]) {
        display: contents;
      }
      & [data-part='picture'] img {
        flex: 1 0 auto;
      }
      & [data-part='main'] > [data-part='picture'] > img {
        max-block-size: min(60cqi, 44rem);
      }
      & [data-span='6'] > [data-picture='beside'] {
        display: grid;
        grid-template-rows: repeat(6, auto) 1fr;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        column-gap: var(--broadsheet-column-gap);
      }
      & [data-span='6'] > [data-picture='beside'] > * {
        grid-column: 2;
      }
      & [data-span='6'] > [data-picture='beside'] > [data-part='picture'] {
        order: 0;
        grid-row: 1 / -1;
        grid-column: 1;
        align-self: start;
        margin: 0;
        max-block-size: none;
      }
      & [data-span='6'] > [data-picture='beside'] img {
        aspect-ratio: 3/2;
      }
    }
    @container (min-width: 40rem) and (max-width: 75.99rem) {
      & [data-shape='3-2-1'] > [data-span='2'] {
        grid-column: span 3;
      }
      & [data-shape='3-2-1'] > [data-span='1'] {
        grid-template-columns: repeat(6, minmax(0, 1fr));
        grid-column: 1 / -1;
        column-gap: var(--broadsheet-column-gap);
        border-block-start: ${border.thin} solid ${color.rule};
        padding-block-start: 1.15rem;
      }
      & [data-shape='3-2-1'] > [data-span='1']::before {
        display: none;
      }
      & [data-shape='3-2-1'] > [data-span='1'] > * ~ * {
        border: 0;
        padding: 0;
      }
      & [data-span='1'] > [data-share='2'] {
        grid-column: span 2;
      }
      & [data-span='1'] > [data-share='3'] {
        grid-column: span 3;
      }
      & [data-span='1'] > [data-share='6'] {
        grid-column: 1 / -1;
      }
    }
    ${wide} {
      --broadsheet-column-gap: ${measure.gutter};

      & > [data-part='label'] > .broadsheet-DepthLinks {
        display: grid;
        margin-block-start: 1.4rem;
      }
    }
    ${withMargin} {
      & [data-shape='3-2-1'] {
        grid-template-columns: minmax(0, 26rem) minmax(0, 1fr) minmax(0, 13.5rem);
      }
      & [data-shape='3-2-1'] > * {
        grid-column: auto;
      }
      & [data-span='4'] > [data-picture='beside'] {
        display: grid;
      }
      & [data-span='4'] > [data-picture='beside'] > [data-part='picture'] {
        align-self: stretch;
        max-block-size: 38rem;
      }
      /* The words of the lead and its picture continue below each other, each with its own stories. */
      & [data-part='side'] {
        position: relative;
        display: block;
        grid-column: 5 / -1;
      }
      & [data-part='side']::before {
        display: block;
      }
      & [data-part='words']::before,
      & [data-part='beside'] > * ~ *::before {
        display: none;
      }
      & [data-part='side'] > [data-part='beside'] {
        grid-auto-flow: row;
      }
      & [data-part='words']:empty + [data-part='beside'] {
        border: 0;
        margin: 0;
        padding: 0;
      }
      & [data-part='beside'] > * ~ * {
        border-block-start: ${border.thin} solid ${color.rule};
        padding-block-start: 1.15rem;
      }
      & [data-part='main'] {
        display: flex;
        flex-direction: column;
        grid-column: 1 / 5;
      }
    }
    @media print {
      & > [data-part='label'] {
        break-after: avoid;
      }
      & [data-part='row'] ~ [data-part='row'],
      & :is([data-part='beside'], [data-part='below']) {
        break-inside: avoid;
      }
    }
  `,
});
