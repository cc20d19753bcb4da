import type { ComponentPropsWithRef, ReactNode } from 'react';
import { parseDate } from '../../article/date';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, isRecord, listOf } from '../../article/guards';
import { textOf } from '../../article/inline';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeUrl } from '../../article/url';
import { withoutLinks } from '../../article/withoutLinks';
import { isLive } from '../../front/isLive';
import type { StoryLink, StoryUpdate } from '../../front/StoryLink';
import { latest, liveNow, paidFor } from '../../messages/enFront';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { wide } from '../../theme/grid';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import { displayFamily, labelText, smallText } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { wholeTarget } from '../../theme/wholeTarget';
import { withStyles } from '../../theme/withStyles';
import { headingBelow, headingOf } from '../heading';
import { inlineText } from '../InlineText/InlineText';
import { linkedHeadline, namedStories } from '../linkedHeadline';
import { linked } from '../links';
import { liveMark } from '../liveMark';
import { messageLookup, renderMessage } from '../message';
import { nodeOf } from '../nodeOf';
import { renderMachineNotes } from '../notes/renderMachineNotes';
import { isSameDay, renderDay, renderTime } from '../time';

/** Props of `LiveStrip`, besides the attributes of `<section>`. */
export interface LiveStripProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /** The stories that are reported live. One whose coverage has ended, or that was paid for, is listed after the others, and not as live. */
  stories: readonly StoryLink[];
  /** The title of those that are live. @default the `liveNow` of `messages` */
  title?: ReactNode;
  /** The level of the title. Those of the headlines are one below it. @default 2 */
  level?: 2 | 3 | 4 | 5;
  /** The day of the page, an ISO 8601 date: an update of this day shows its time, any other one its day. @default the day of the newest update */
  day?: string;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function LiveStripView({
  stories,
  title,
  level = 2,
  day,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-LiveStrip',
  ...rest
}: LiveStripProps): ReactNode {
  const all = namedStories(stories).map((story) => ({
    story,
    sponsor: textOfUnknown(story.sponsor?.name ?? story.sponsor),
    updates: newestOf(story),
  }));
  if (all.length === 0) return null;
  const { find, say } = messageLookup({ latest, liveNow, paidFor }, messages, language);
  const Heading = headingOf(level);
  const Headline = headingBelow(level);
  const today = day ?? all.flatMap(({ updates }) => updates.map(({ at }) => at)).find((at) => at !== undefined);
  const live = all.filter(({ story, sponsor }) => isLive(story) && !sponsor);
  const others = all.filter((one) => !live.includes(one));
  return (
    <section className={className} {...rest}>
      {renderGroup('live', title ?? say('liveNow'), live)}
      {renderGroup('others', say('latest'), others)}
    </section>
  );

  function renderGroup(part: string, name: ReactNode, group: typeof all): ReactNode {
    if (group.length === 0) return undefined;
    return (
      <div data-part={part}>
        <Heading>{nodeOf(name)}</Heading>
        <div>
          {group.map(({ story, sponsor, updates }, index) => {
            const machine = renderMachineNotes(story, ['headline'], language, messages);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two stories may have the same address
              <article key={index} data-part="story">
                <div>
                  {sponsor && <p>{renderMessage(find('paidFor'), language, { sponsor })}</p>}
                  <Headline>{linkedHeadline(story, language)}</Headline>
                  {machine.length > 0 && <p>{machine}</p>}
                </div>
                {updates.length > 0 && renderUpdates(story, updates)}
              </article>
            );
          })}
        </div>
      </div>
    );
  }

  function renderUpdates(story: StoryLink, updates: readonly StoryUpdate[]): ReactNode {
    const tag = attribute(story.language);
    return (
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers
      <ol role="list" data-more={safeUrl(story.url) ? true : undefined}>
        {updates.map(({ at, text, url }, index) => {
          const words = withoutLinks(text);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two updates may have the same time
            <li key={index}>
              <span data-part="time">
                {at &&
                  (isSameDay(at, today, timeZone)
                    ? renderTime(at, 'time', language, timeZone)
                    : renderDay(at, language, timeZone))}
              </span>
              <span lang={tag === language ? undefined : tag} dir={directionAgainstFirst(words)}>
                {linked(inlineText(words), url)}
              </span>
            </li>
          );
        })}
      </ol>
    );
  }
}

/** Stories that are reported live, each with its newest updates: three, or on a phone one. Renders nothing without stories. Not printed. */
export const LiveStrip = withStyles(LiveStripView, {
  name: 'LiveStrip',
  css: css`
    border-block-end: ${border.thin} solid ${color.rule};
    padding-block: 0.95rem;
    color: ${color.ink};

    & > div + div {
      margin-block-start: 0.95rem;
    }
    & > div > :is(h2, h3, h4, h5) {
      margin: 0 0 0.4rem;
      color: ${color.secondary};
      ${labelText}
    }
    & > [data-part='live'] > :is(h2, h3, h4, h5) {
      color: ${color.accent};
      font-weight: ${weight.strong};
      ${liveMark}
    }
    & article {
      display: grid;
      gap: 0.35rem;
    }
    & article + article {
      border-block-start: ${border.thin} solid ${color.rule};
      margin-block-start: 0.7rem;
      padding-block-start: 0.7rem;
    }
    & article > div {
      position: relative;
      ${wholeTarget}
    }
    & article > div > :is(h3, h4, h5, h6) {
      margin: 0;
      font: ${weight.display} ${size.text}/var(--broadsheet-script-line, 1.24) ${displayFamily};
      text-wrap: balance;
    }
    & article > div > p {
      margin: 0;
      color: ${color.secondary};
      ${smallText}
    }
    & small {
      font: inherit;
    }
    & ol {
      display: grid;
      grid-template-columns: fit-content(6.5rem) minmax(0, 1fr);
      column-gap: 0.8rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    & li {
      position: relative;
      display: grid;
      grid-template-columns: subgrid;
      grid-column: 1 / -1;
      align-items: baseline;
      padding-block: 0.15rem;
      ${labelText}
      font-weight: 400;
      text-wrap: pretty;
      ${wholeTarget}
    }
    & [data-part='time'] {
      color: ${color.secondary};
      font-variant-numeric: tabular-nums lining-nums;
    }

    @container (width < 40rem) {
      & ol:where([data-more]) > li ~ li {
        display: none;
      }
    }
    ${wide} {
      & > div {
        display: grid;
        grid-template-columns: ${measure.label} minmax(0, 1fr);
        column-gap: ${measure.gutter};
        align-items: baseline;
      }
      & article {
        grid-template-columns: repeat(6, minmax(0, 1fr));
        column-gap: ${measure.gutter};
        align-items: baseline;
      }
      & article > div {
        grid-column: span 2;
      }
      & article > div:only-child {
        grid-column: 1 / -1;
      }
      & ol {
        grid-column: span 4;
      }
    }
    @media print {
      display: none;
    }
  `,
});

/** How many updates of a story are shown. */
const mostUpdates = 3;

/** The newest updates of a story, the newest first. What is no update is one with its words. */
function newestOf({ updates }: StoryLink): readonly StoryUpdate[] {
  const timeOf = ({ at }: StoryUpdate) => parseDate(textOfUnknown(at))?.getTime() ?? 0;
  return listOf<unknown>(updates)
    .map((given): StoryUpdate => ({ ...(isRecord(given) ? given : {}), text: textOf(given) }))
    .filter(({ text }) => textOfUnknown(text) !== '')
    .sort((one, other) => timeOf(other) - timeOf(one))
    .slice(0, mostUpdates);
}
