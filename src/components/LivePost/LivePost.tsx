import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Author } from '../../article/Author';
import { titleAnchor } from '../../article/anchors';
import type { LiveUpdateBlock } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { attribute } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import { fragmentOf, safeUrl } from '../../article/url';
import { updated } from '../../messages/en';
import { updateLink } from '../../messages/enBlocks';
import { changedAt, pinned, seeCorrected, seeCorrection } from '../../messages/enCoverage';
import { correction } from '../../messages/enNotes';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { wide } from '../../theme/grid';
import * as leading from '../../theme/leading';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import * as space from '../../theme/space';
import {
  bodyText,
  displayFamily,
  labelText,
  linkText,
  quoteTracking,
  smallText,
  targetOverLine,
  titleText,
} from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { Byline, BylineView } from '../Byline/Byline';
import { blockSpacing } from '../blockSpacing';
import { headingOf } from '../heading';
import { messageLookup, renderMessage } from '../message';
import { namedAuthors } from '../namedAuthors';
import { nodeOf } from '../nodeOf';
import { isSameDay, renderTime } from '../time';

/** A post among the posts of a page, which has a column for labels. */
const inStream = '&:where(.broadsheet-LiveStream *)';

/** Props of `LivePost`, besides the attributes of `<article>`. */
export interface LivePostProps extends Omit<ComponentPropsWithRef<'article'>, 'title'> {
  /** When the post was published: an ISO 8601 date and time with its offset from UTC. */
  at: string;
  /** When the post was last changed, in the form of `at`. */
  modifiedAt?: string;
  /** A word or two above the title that say what the post is about. */
  kicker?: ReactNode;
  /** The title. */
  title?: ReactNode;
  /** What happened. */
  children?: ReactNode;
  /** Who wrote the post. */
  authors?: readonly Author[];
  /** What the post is: news, a summary of what is known, or the correction of an earlier post. @default 'update' */
  kind?: LiveUpdateBlock['kind'];
  /** True for a key moment of the report: it is larger. @default false */
  keyMoment?: boolean;
  /** True for a post that stays at the top. @default false */
  pinned?: boolean;
  /** The permanent address of the post. @default `#` with the `id` of the post */
  url?: string;
  /** The address of the post that a correction corrects. */
  correctsUrl?: string;
  /** The address of the post that corrects this one. */
  correctionUrl?: string;
  /** Notes on the post, shown above its text: a `Disclosure` or a `CorrectionNote`. */
  notes?: ReactNode;
  /** The day that is named around the post, an ISO 8601 date: a post of this day shows its time alone. @default no day */
  day?: string;
  /** True if a script on the page shows how long ago the post was published, in the `data-part="age"` that the post then has. @default false */
  age?: boolean;
  /** The level of the title. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The language of the page and of the dates, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function LivePostView({
  at,
  modifiedAt,
  kicker: kickerProp,
  title: titleProp,
  children,
  authors,
  kind,
  keyMoment,
  pinned: isPinned,
  url: urlProp,
  correctsUrl,
  correctionUrl,
  notes,
  day,
  age,
  id: idProp,
  level = 2,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-LivePost',
  ...rest
}: LivePostProps): ReactNode {
  const Heading = headingOf(level);
  const { find, say } = messageLookup(english, messages, language);
  const id = attribute(idProp);
  const [title, kicker] = [nodeOf(titleProp), nodeOf(kickerProp)];
  const named = namedAuthors(authors);
  const isCorrection = kind === 'correction';
  const time = textOfUnknown(at) && timeOn(at, day);
  // The title or, without one, the time names the post and its link.
  const nameId = id && (title || time) ? titleAnchor(id) : undefined;
  const isChanged = modifiedAt && textOfUnknown(modifiedAt) !== textOfUnknown(at);
  const [url, corrects, corrected] = [
    safeUrl(urlProp) ?? (id && fragmentOf(id)),
    isCorrection && safeUrl(correctsUrl),
    safeUrl(correctionUrl),
  ];
  return (
    <article
      className={className}
      id={id}
      aria-label={nameId ? undefined : attribute(title) || undefined}
      aria-labelledby={nameId}
      data-kind={attribute(kind)}
      data-key={keyMoment === true || undefined}
      {...rest}
    >
      {/* `ArticlePage` places what is directly in its `<article>`. */}
      <div>
        {(time || isPinned === true) && (
          <p data-part="time" id={title ? undefined : nameId}>
            {isPinned === true && <span>{say('pinned')}</span>}
            {time}
            {age && <span data-part="age" />}
          </p>
        )}
        {(kicker || isCorrection) && (
          <p data-part="kicker" dir={kicker ? directionAgainstFirst(kicker) : undefined}>
            {isCorrection && <b>{say('correction')}</b>}
            {isCorrection && kicker && ' '}
            {kicker}
          </p>
        )}
        {title && (
          <Heading id={nameId} dir={directionAgainstFirst(title)}>
            {title}
          </Heading>
        )}
        {notes}
        <div data-part="blocks">{nodeOf(children)}</div>
        {(isChanged || corrected || corrects) && (
          <p data-part="changed">
            {isChanged && <span>{renderChange()}</span>}
            {corrected && <a href={corrected}>{say('seeCorrection')}</a>}
            {corrects && <a href={corrects}>{say('seeCorrected')}</a>}
          </p>
        )}
        {(url || named.length > 0) && (
          <div data-part="foot">
            <BylineView authors={named} message="{authors}" language={language} messages={messages} />
            {url && (
              <p>
                {/* A page has many of these links: each is told apart by its name. */}
                <a href={url} id={nameId && `${id}-link`} aria-labelledby={nameId && `${id}-link ${nameId}`}>
                  {say('updateLink')}
                </a>
              </p>
            )}
          </div>
        )}
      </div>
    </article>
  );

  function timeOn(date: string, sameDay: string | undefined): ReactNode {
    const form = sameDay !== undefined && isSameDay(date, sameDay, timeZone) ? 'time' : 'dateTime';
    return renderTime(date, form, language, timeZone) ?? renderTime(date, 'date', language, timeZone);
  }

  function renderChange(): ReactNode {
    const isOnDay = isSameDay(modifiedAt, at, timeZone);
    const date = timeOn(modifiedAt as string, at);
    return isOnDay
      ? renderMessage(find('changedAt'), language, { time: date })
      : renderMessage(find('updated'), language, { date });
  }
}

/**
 * A post of a live report, with its time, its authors and its permanent link.
 * @example
 * ```tsx
 * import { LivePost } from 'broadsheet';
 *
 * <LivePost id="doors" at="2026-11-26T14:32:00Z" kicker="From the square" title="The doors stay open">
 *   <p>The gallery holds ninety.</p>
 * </LivePost>;
 * ```
 */
export const LivePost = withStyles(LivePostView, {
  name: 'LivePost',
  parts: [Byline],
  css: css`
    position: relative;
    max-inline-size: ${measure.text};
    border-block-start: ${border.thin} solid ${color.rule};
    padding-block: 1.35rem 2.1rem;
    color: ${color.ink};

    &:is(.broadsheet-ArticleBody > *) {
      margin-block: ${space.block};
      padding-block-end: 0;
    }
    &:where([data-key])::before {
      content: '';
      position: absolute;
      inset-block-start: -2px;
      inset-inline-start: 0;
      inline-size: 4rem;
      border-block-start: 3px solid ${color.ink};
    }
    & > div:not([class]) {
      padding: 0;
    }
    & > div > p {
      margin: 0;
    }
    & > div > p:where([data-part='time']) {
      display: flex;
      flex-flow: row wrap;
      align-items: baseline;
      gap: 0 0.75rem;
      margin-block-end: 0.3rem;
      ${labelText}
      font-weight: ${weight.strong};
      font-variant-numeric: tabular-nums lining-nums;
    }
    &:where([data-key]) > div > [data-part='time'] > time {
      color: ${color.accent};
    }
    & > div > p:where([data-part='time']) > span,
    & > div > p:where([data-part='kicker'], [data-part='changed']) {
      color: ${color.secondary};
      ${smallText}
    }
    & > div > p:where([data-part='kicker']) {
      margin-block-end: 0.25rem;
      font-weight: ${weight.label};
    }
    & > div > p > b {
      color: ${color.ink};
      font-weight: ${weight.strong};
    }
    & > div > :is(h2, h3, h4, h5, h6) {
      margin: 0;
      font: ${weight.display} ${size.heading}/var(--broadsheet-script-line, 1.16) ${displayFamily};
      letter-spacing: ${quoteTracking};
      text-wrap: balance;
    }
    &:where([data-key]) > div > :is(h2, h3, h4, h5, h6) {
      ${titleText}
      font-size: calc(${size.title} * 0.8);
      line-height: var(--broadsheet-script-line, calc(${leading.display} + 0.06));
    }
    & > div > :where(:is(h2, h3, h4, h5, h6) + *) {
      margin-block-start: 0.55rem;
    }
    & > div > [data-part='blocks'] {
      ${bodyText}
      ${blockSpacing}
    }
    &:where([data-kind='correction']) > div > [data-part='blocks'] {
      border-inline-start: ${border.thin} solid ${color.ink};
      padding-inline-start: 1.2rem;
    }
    & > div > [data-part='blocks'] > :where(figure, aside, blockquote) {
      margin-block: 1.4rem 0;
    }
    & > div > p:where([data-part='changed']) {
      display: flex;
      flex-flow: row wrap;
      gap: 0 1rem;
      margin-block-start: 0.7rem;
    }
    & > div > [data-part='foot'] {
      display: flex;
      flex-flow: row wrap;
      gap: 0 1rem;
      margin-block-start: 0.9rem;
      color: ${color.secondary};
      ${smallText}
    }
    & > div > [data-part='foot'] > p {
      margin: 0;
    }
    & > div > :where(p, h2, h3, h4, h5, h6),
    & > div > [data-part='foot'],
    & > div > [data-part='blocks'] > p:not([class]) {
      ${linkText}
    }
    & > div > [data-part='foot'] > .broadsheet-Byline > :is(a, b) {
      color: inherit;
      font-weight: 400;
    }
    & > div > [data-part='changed'] > a,
    & > div > [data-part='foot'] > p > a {
      ${targetOverLine}
      text-decoration-color: ${color.rule};
    }

    ${wide} {
      ${inStream}:where([data-key])::before {
        inline-size: ${measure.label};
      }
      ${inStream} {
        max-inline-size: none;
      }
      ${inStream} > div {
        display: grid;
        grid-template-columns: ${measure.label} minmax(0, ${measure.text});
        column-gap: ${measure.gutter};
      }
      ${inStream} > div > * {
        grid-column: 2;
      }
      ${inStream} > div > p:where([data-part='time']) {
        grid-row: 1 / span 8;
        grid-column: 1;
        align-self: start;
        flex-direction: column;
        margin: 0;
      }
    }

    @media print {
      break-inside: auto;
      & > div {
        display: block;
      }
      & > div > :is(h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
      & > div > [data-part='foot'] > p:not([class]) {
        display: none;
      }
    }
  `,
});

const english = { updated, updateLink, changedAt, pinned, correction, seeCorrection, seeCorrected };
