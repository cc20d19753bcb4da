import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { KeyPoint } from '../../article/Article';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, isKeyOf, isRecord, listOf } from '../../article/guards';
import { textOf } from '../../article/inline';
import { plainText } from '../../article/plainText';
import type { Text } from '../../article/Text';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeImageUrl, safeUrl } from '../../article/url';
import { withoutLinks } from '../../article/withoutLinks';
import type { StoryPicture, StoryPoints, StorySize } from '../../front/FrontData';
import { isLive } from '../../front/isLive';
import type { StoryLink } from '../../front/StoryLink';
import { keyPoints as keyPointsMessage, updated } from '../../messages/en';
import { live, paidFor } from '../../messages/enFront';
import { formatMinutes, formatNames } from '../../messages/format';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { cropToFocus } from '../../theme/cropToFocus';
import { css } from '../../theme/css';
import * as leading from '../../theme/leading';
import * as measure from '../../theme/measure';
import { overElements } from '../../theme/ownElements';
import * as size from '../../theme/size';
import {
  deckText,
  displayFamily,
  headingText,
  headlineText,
  labelText,
  slope,
  smallText,
  textFamily,
  titleText,
  unseen,
} from '../../theme/typography';
import * as weight from '../../theme/weight';
import { wholeTarget } from '../../theme/wholeTarget';
import { withStyles } from '../../theme/withStyles';
import { renderCaption } from '../caption';
import { captionStyles } from '../captionStyles';
import { DepthLinks, DepthLinksView } from '../DepthLinks';
import { dash } from '../dash';
import { headingOf } from '../heading';
import { inlineText } from '../InlineText/InlineText';
import { renderFormatted } from '../island/Formatted';
import { isolateDirection } from '../isolateDirection';
import { liveMark } from '../liveMark';
import { messageLookup, renderMessage } from '../message';
import { namedAuthors } from '../namedAuthors';
import { nodeOf } from '../nodeOf';
import { renderMachineNote, renderMachineNotes } from '../notes/renderMachineNotes';
import { OtherScheme } from '../OtherScheme';
import { renderPicture } from '../renderPicture';
import { spansOf } from '../spansOf';
import { isUpdated, storyTime } from '../storyTime';
import { topicOf } from '../topicOf';
import { renderStoryMedia } from './renderStoryMedia';

/** Props of `StoryCard`, besides the attributes of `<article>`. */
export interface StoryCardProps extends Omit<ComponentPropsWithRef<'article'>, 'children'> {
  /** The story, as `toStoryLink` returns it. */
  story: StoryLink;
  /** How important the story is: the size of its headline, and how much of it is shown. @default 'medium' */
  size?: StorySize;
  /** Where the picture is. @default by the size: above large stories, at the end of a row, nowhere for smaller ones */
  picture?: StoryPicture;
  /** Whether the key points can be opened, are open, or are not there. @default 'closed', and 'none' for small stories */
  keyPoints?: StoryPoints;
  /** True for links to the depths of the story, with their reading times. @default false */
  depths?: boolean;
  /** The words above the headline. @default the kicker of the story, or the name of its section */
  kicker?: ReactNode;
  /** The level of the headline, one below that of the title around the card. @default 3 */
  level?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The day of the page, an ISO 8601 date: a story of this day shows its time, any other one its day. @default no day */
  day?: string;
  /** True for the alternative text of the picture; without it, the headline says what the picture shows. @default false */
  describePicture?: boolean;
  /** True for a picture that is fetched at once: that of the first story of a page. @default false */
  priority?: boolean;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** What `Package` says of a card that its column does not decide. @internal */
export interface InPackage {
  /** True for a first story whose section and time are in the column of labels. */
  isLabelled?: boolean;
  /** True for key points in columns, which are not closed. */
  isTold?: boolean;
  /** The `sizes` of the picture in its column. */
  sizes?: string;
  /** The cards that continue the words of a lead; beside its picture, if there is room. */
  beside?: ReactNode;
  /** The cards under the picture of a lead. */
  below?: ReactNode;
}

/** What a card is rendered from: its own props, and what its package says. */
interface Card extends StoryCardProps, InPackage {
  /** The columns, out of six, that the card has in a row of its column. */
  share?: number;
  /** True for a story that a phone leaves to the package's own page. */
  isBeyond?: boolean;
}

/** @internal */
export function StoryCardView(props: StoryCardProps): ReactNode {
  return renderStoryCard(props);
}

/** A card without a component of its own: a front has dozens, for each of which React would do as much as for an element. @internal */
export function renderStoryCard({
  story: given,
  size: givenSize = 'medium',
  picture: givenPicture,
  keyPoints,
  depths,
  kicker,
  level = 3,
  day,
  describePicture,
  priority,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-StoryCard',
  key,
  share,
  isBeyond,
  isLabelled,
  isTold: isToldOnFront,
  sizes,
  beside,
  below,
  ...attributes
}: Card): ReactNode {
  const story: Partial<StoryLink> = isRecord(given) ? given : { headline: textOfUnknown(given) };
  const size = isKeyOf(picturesBySize, givenSize) ? givenSize : 'medium';
  const picture = safeImageUrl(story.image?.url) ? (givenPicture ?? picturesBySize[size]) : 'none';
  const url = safeUrl(story.url);
  const words = withoutLinks(story.headline);
  const name = plainText(words);
  if (!name && picture === 'none') return null;
  const Heading = headingOf(level);
  const { find, say } = messageLookup(english, messages, language);
  const page = { day, language, timeZone, messages };
  const text = { story, language };
  const sponsor = textOfUnknown(story.sponsor?.name ?? story.sponsor);
  const isOpinion = story.opinion === true && !sponsor;
  const names = namesOf(story, language);
  const isNow = isLive(story) && !sponsor;
  const isTextOnly = size === 'text';
  const above = kicker ?? (isLabelled ? undefined : topicOf(story));
  const hasWords = size === 'lead' || size === 'large' || size === 'medium' || size === 'row';
  const points = pointsOf(story, size, keyPoints);
  const shown = story.provenanceOf ? partsOf(story, hasWords, picture !== 'none') : [];
  const isTold = isToldOnFront && points.length > 0;
  const spans = isTold ? spansOf(points.length) : undefined;
  const isLead = size === 'lead';
  const Picture = isLead ? 'figure' : 'div';
  const shownPicture = picture !== 'none' && (
    <Picture data-part="picture">
      {renderPicture({
        image: { ...story.image, url: story.image?.url ?? '', alt: describePicture ? story.image?.alt : '' },
        sizes: sizes ?? sizesOf(size, picture),
        focus: story.focus,
        priority,
      })}
      {renderStoryMedia(story.media, language, messages)}
      {isLead && renderCaption(inlineText(withoutLinks(story.caption)), inlineText(withoutLinks(story.credit)))}
    </Picture>
  );
  const told = points.length > 0 && (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers
    <ul role="list" {...languageOf(text)}>
      {points.map((point, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points of other pages may have one id
        <li key={index} data-span={spans?.[index]}>
          {isolateDirection(textOf(point), inlineText(textOf(point)))}
        </li>
      ))}
    </ul>
  );
  const note =
    told && renderMachineNote('keyPoints', story.provenanceOf?.keyPoints ?? points[0]?.provenance, language, messages);
  const shownWords = (
    <>
      {hasWords && !isOpinion && !isTold && renderWords('deck', story.deck, text)}
      {(isLead || (isOpinion && size === 'large')) && renderWords('standfirst', story.standfirst, text)}
      {!isTextOnly && !sponsor && !isTold && renderMeta()}
      {told &&
        (isTold ? (
          <div data-part="told">
            {told}
            {note}
            {renderMachineNotes(story, shown, language, messages)}
          </div>
        ) : (
          <details data-part="points" open={keyPoints === 'open'}>
            <summary>
              {/* Between two strings, React's server writes a comment for hydration. */}
              {say('keyPoints')}
              <span>{` (${points.length})`}</span>
              <span data-part="unseen">{`: ${name}`}</span>
            </summary>
            {told}
            {note}
          </details>
        ))}
      {depths && (
        <DepthLinksView url={url} name={name} minutes={story.minutes} language={language} messages={messages} />
      )}
    </>
  );
  return (
    <article
      key={key}
      className={className}
      data-size={size}
      data-picture={picture}
      data-form={sponsor ? 'paid' : isOpinion ? 'opinion' : undefined}
      data-share={share}
      data-beyond={isBeyond || undefined}
      {...attributes}
    >
      {sponsor && <p data-part="sponsor">{renderMessage(find('paidFor'), language, { sponsor })}</p>}
      {isNow && <p data-part="live">{say('live')}</p>}
      {isOpinion && names && <p data-part="author">{names}</p>}
      {!sponsor && !isNow && !isOpinion && !isTextOnly && above && (
        <p data-part="kicker" {...languageOf(text)}>
          {nodeOf(above)}
        </p>
      )}
      <Heading dir={directionAgainstFirst(words)} {...languageOf(text)}>
        {url ? <a href={url}>{inlineText(words)}</a> : inlineText(words)}
      </Heading>
      {isLead && picture !== 'none' && (beside || below || isLabelled) ? (
        <>
          <div data-part="side">
            <div data-part="words">{shownWords}</div>
            {beside}
          </div>
          <div data-part="main">
            {shownPicture}
            {below}
          </div>
        </>
      ) : (
        <>
          {shownPicture}
          {shownWords}
        </>
      )}
    </article>
  );

  /** Who wrote it, when, and how long it is. */
  function renderMeta(): ReactNode {
    const { minutes } = story;
    const byline = isOpinion ? undefined : names;
    const isShown = !isLabelled && !isOpinion && (!byline || isUpdated(story));
    const time = isShown ? storyTime(story, page) : undefined;
    const when = time?.words;
    const length = isOpinion ? undefined : numberOf(minutes?.['in-full'] ?? minutes?.['in-brief']);
    const machine = renderMachineNotes(story, shown, language, messages);
    if (!byline && !when && !length && machine.length === 0) return undefined;
    return (
      <p data-part="meta">
        {byline && <span data-part="byline">{byline}</span>}
        {when && <span data-part={time?.isUpdated ? 'updated' : 'date'}>{when}</span>}
        {length !== undefined && (
          <span data-part="minutes">
            {/* The width is an SVG attribute, because a strict Content-Security-Policy blocks style attributes. */}
            <svg aria-hidden="true" width={`${Math.round(Math.min(length, 40) * 28) / 100}rem`} height="2" />
            {renderFormatted({ as: 'small', format: formatMinutes, values: [length, language] })}
          </span>
        )}
        {machine}
      </p>
    );
  }
}

/**
 * A story on a front. Its size says how important it is. The whole card is the target of its one link; key points open in it without
 * JavaScript. What the story lacks leaves no gap.
 * @example
 * ```tsx
 * import { StoryCard } from 'broadsheet';
 *
 * <StoryCard size="large" story={{ url: '/wall', headline: 'The wall held', deck: 'And a bill of £4.2m' }} />;
 * ```
 */
export const StoryCard = withStyles(StoryCardView, {
  name: 'StoryCard',
  parts: [OtherScheme, DepthLinks],
  css: css`
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    isolation: isolate;
    color: ${color.ink};

    & p {
      margin: 0;
    }
    & > :is(h1, h2, h3, h4, h5, h6) {
      margin: 0;
      ${headingText}
      font-weight: ${weight.display};
      line-height: var(--broadsheet-script-line, 1.14);
      ${wholeTarget}
    }
    &:where([data-size='small'], [data-size='row'], [data-size='text']) > :is(h1, h2, h3, h4, h5, h6) {
      font-size: ${size.text};
      line-height: var(--broadsheet-script-line, 1.24);
      letter-spacing: normal;
    }
    &:where([data-size='large']) > :is(h1, h2, h3, h4, h5, h6) {
      ${titleText}
      font-size: ${size.large};
      line-height: var(--broadsheet-script-line, calc(${leading.display} + 0.04));
    }
    &:where([data-size='lead']) > :is(h1, h2, h3, h4, h5, h6) {
      ${headlineText}
    }
    & > * > a:focus-visible::after {
      outline-offset: 6px;
    }
    & > [data-part='kicker'],
    & > [data-part='live'] {
      margin-block-end: 0.3rem;
      color: ${color.secondary};
      ${smallText}
      font-weight: ${weight.label};
    }
    & > [data-part='live'] {
      color: ${color.accent};
      font-weight: ${weight.strong};
      ${liveMark}
    }
    &:where([data-size='lead']) > [data-part='kicker'] {
      margin-block-end: 0.55rem;
      color: ${color.accent};
      font-weight: ${weight.strong};
    }
    & > [data-part='sponsor'] {
      align-self: start;
      justify-self: start;
      border: ${border.thin} solid ${color.secondary};
      margin-block-end: 0.45rem;
      padding: 0.1rem 0.45rem;
      background: ${color.secondary};
      color: ${color.paper};
      ${smallText}
      font-weight: ${weight.label};
    }
    &:where([data-form='paid']) > :is(h1, h2, h3, h4, h5, h6) {
      ${labelText}
      font-size: ${size.text};
      font-weight: ${weight.strong};
      letter-spacing: normal;
    }
    & > [data-part='author'] {
      ${headingText}
      font-weight: ${weight.display};
      line-height: var(--broadsheet-script-line, 1.1);
    }
    &:where([data-size='large'], [data-size='lead']) > [data-part='author'] {
      ${titleText}
    }
    &:where([data-form='opinion']) > :is(h1, h2, h3, h4, h5, h6) {
      margin-block-start: 0.25rem;
      font: ${slope} ${weight.text} ${size.text}/var(--broadsheet-script-line, 1.3) ${displayFamily};
      letter-spacing: normal;
    }
    &:where([data-form='opinion']:is([data-size='large'], [data-size='lead'])) > :is(h1, h2, h3, h4, h5, h6) {
      margin-block-start: 0.55rem;
      font-size: ${size.heading};
      line-height: var(--broadsheet-script-line, 1.22);
    }
    & [data-part='picture'] {
      position: relative;
      order: -1;
      margin: 0 0 0.8rem;
      ${captionStyles}
    }
    &:where([data-size='lead']) > [data-part='picture'] {
      order: 0;
      margin-block: 1rem 0;
    }
    & img {
      display: block;
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 3/2;
      background: ${color.rule};
      ${cropToFocus}
    }
    & [data-part='media'] {
      position: absolute;
      inset-block-end: 0;
      inset-inline-start: 0;
      display: inline-flex;
      gap: 0.45rem;
      align-items: center;
      padding-block: 0.4rem 0;
      padding-inline: 0 0.7rem;
      background: ${color.paper};
      ${smallText}
      font-weight: ${weight.label};
      font-variant-numeric: tabular-nums lining-nums;
    }
    & [data-part='media'] > svg {
      flex: none;
      fill: ${color.accent};
    }
    & [data-part='unseen'] {
      ${unseen}
    }
    & [data-part='deck'],
    & [data-part='points'] li {
      font: ${weight.text} ${size.teaser}/var(--broadsheet-script-line, 1.42) ${textFamily};
      text-wrap: pretty;
    }
    & [data-part='deck'] {
      margin-block-start: 0.45rem;
      color: ${color.secondary};
    }
    & [data-part='words'] > [data-part='deck'],
    &:where([data-size='lead']) > [data-part='deck'] {
      margin-block-start: 0.9rem;
      color: ${color.accent};
      ${deckText}
    }
    & [data-part='standfirst'] {
      max-inline-size: ${measure.text};
      margin-block-start: 0.7rem;
      font: ${weight.text} ${size.text}/var(--broadsheet-script-line, 1.5) ${textFamily};
      text-wrap: pretty;
    }
    & [data-part='meta'] {
      display: flex;
      flex-flow: row wrap;
      gap: 0 0.75rem;
      align-items: center;
      margin-block-start: 0.6rem;
      color: ${color.secondary};
      ${smallText}
    }
    & :is(time, small) {
      font: inherit;
      font-variant-numeric: tabular-nums lining-nums;
    }
    & [data-part='updated'] {
      color: ${color.ink};
      font-weight: ${weight.label};
    }
    & [data-part='minutes'] {
      display: inline-flex;
      gap: 0.45rem;
      align-items: center;
      max-inline-size: 100%;
    }
    & [data-part='minutes'] > svg {
      flex: 0 1 auto;
      min-inline-size: 0;
      border-block-start: 2px solid ${color.rule};
      block-size: 0;
    }
    & [data-part='points'] {
      position: relative;
      z-index: 1;
      margin-block-start: 0.7rem;
    }
    & summary${overElements} {
      display: flex;
      gap: 0.55rem;
      align-items: center;
      inline-size: fit-content;
      min-block-size: 1.75rem;
      padding-inline-end: 0.5rem;
      list-style: none;
      cursor: pointer;
      ${smallText}
      font-weight: ${weight.label};
    }
    & summary::-webkit-details-marker {
      display: none;
    }
    & summary${overElements}::before {
      content: '+';
      inline-size: 0.7rem;
      color: ${color.accent};
      font-size: 1.4em;
      font-weight: ${weight.text};
      line-height: 1;
      text-align: center;
    }
    & [open] > summary${overElements}::before {
      content: '–';
    }
    & summary:hover {
      text-decoration: underline ${color.accent} 0.07em;
      text-underline-offset: 0.25em;
    }
    & summary:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }
    & ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    & [data-part='points'] li {
      position: relative;
      padding-block: 0.55rem;
      padding-inline-start: 1.25rem;
    }
    & :is([data-part='points'], [data-part='told']) :where(li + li) {
      border-block-start: ${border.thin} solid ${color.rule};
    }
    & [data-part='points'] li::before {
      ${dash}
      inset-block-start: calc(0.55rem + 0.6lh);
    }
    & :is([data-part='points'], [data-part='told']) > small {
      display: block;
      color: ${color.secondary};
      ${smallText}
    }
    & > .broadsheet-DepthLinks,
    & [data-part='words'] > .broadsheet-DepthLinks {
      position: relative;
      z-index: 1;
      max-inline-size: 24rem;
      margin-block-start: 0.9rem;
    }
    &:where([data-picture='end']) {
      grid-template-columns: minmax(0, 1fr) clamp(4rem, 30%, 6.5rem);
      column-gap: 1.1rem;
    }
    &:where([data-picture='end']) > * {
      grid-column: 1;
    }
    &:where([data-picture='end']) > [data-part='picture'] {
      order: 0;
      grid-row: 1 / span 6;
      grid-column: 2;
      align-self: start;
      margin: 0;
    }
    &:where([data-picture='end']) img {
      aspect-ratio: 1;
    }

    @container (min-width: 76rem) {
      &:where([data-picture='beside']) {
        grid-template-rows: repeat(6, auto) 1fr;
        grid-template-columns: minmax(0, 21.5rem) minmax(0, 1fr);
        column-gap: ${measure.gutter};
      }
      &:where([data-picture='beside']) > * {
        grid-column: 2;
      }
      &:where([data-picture='beside']) > [data-part='picture'] {
        order: 0;
        grid-row: 1 / -1;
        grid-column: 1;
        align-self: start;
        margin: 0;
      }
      &:where([data-picture='beside']) img {
        aspect-ratio: 5/7;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      & [open] > ul {
        animation: broadsheet-points 120ms;
      }
      @keyframes broadsheet-points {
        from {
          opacity: 0;
        }
      }
    }
    @media (forced-colors: active) {
      & [data-part='media'] {
        border: ${border.thin} solid;
      }
      & [data-part='minutes'] > svg {
        border-color: CanvasText;
      }
      & [data-part='media'] > svg {
        fill: CanvasText;
      }
    }
    @media print {
      break-inside: avoid;

      & [data-part='media'] {
        position: static;
      }
      & summary${overElements} {
        display: none;
      }
      & details::details-content {
        display: block;
        block-size: auto;
        content-visibility: visible;
      }
    }
  `,
});

const english = { keyPoints: keyPointsMessage, updated, live, paidFor };

/** Where the picture of each size is. */
const picturesBySize: Record<StorySize, StoryPicture> = {
  lead: 'above',
  large: 'above',
  medium: 'above',
  small: 'none',
  row: 'end',
  text: 'none',
};

/** The `sizes` of the picture: of a column of a front. */
function sizesOf(size: StorySize, picture: StoryPicture): string {
  if (picture === 'end') return '6.5rem';
  if (picture === 'beside') return '(min-width: 80rem) 21.5rem, (min-width: 48rem) 50vw, 100vw';
  return size === 'lead' || size === 'large'
    ? '(min-width: 80rem) 40rem, (min-width: 48rem) 60vw, 100vw'
    : '(min-width: 80rem) 26rem, (min-width: 48rem) 45vw, 100vw';
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 && value < 1e5 ? value : undefined;
}

function pointsOf(
  { keyPoints }: Partial<StoryLink>,
  size: StorySize,
  shown: StoryPoints | undefined,
): readonly KeyPoint[] {
  const isShown = shown ? shown !== 'none' : size === 'lead' || size === 'large' || size === 'medium';
  return isShown ? listOf(keyPoints).filter((point) => textOfUnknown(textOf(point)) !== '') : [];
}

/** The parts of the story that are shown, of those that a machine may have had a share in. */
function partsOf(story: Partial<StoryLink>, hasWords: boolean, hasPicture: boolean) {
  const all = ['kicker', 'headline', ...(hasWords ? (['deck', 'standfirst'] as const) : [])] as const;
  return [...all.filter((part) => story[part]), ...(hasPicture ? (['lead'] as const) : [])];
}

/** The names of the authors, joined in the language of the page; nothing without any. */
function namesOf({ authors }: Partial<StoryLink>, language: string): string {
  const names = namedAuthors(authors).map(({ name }) => textOfUnknown(name));
  return names.length < 2
    ? (names[0] ?? '')
    : formatNames(names, language)
        .map(({ value }) => value)
        .join('');
}

interface StoryText {
  story: Partial<StoryLink>;
  language: string;
}

/** The language of the story's words, if it is not that of the page. */
function languageOf({ story, language }: StoryText): { lang?: string } {
  const own = attribute(story.language);
  return own && own !== language ? { lang: own } : {};
}

function renderWords(part: string, words: Text | undefined, text: StoryText): ReactNode {
  if (!words) return undefined;
  return (
    <p data-part={part} dir={directionAgainstFirst(words)} {...languageOf(text)}>
      {textOfUnknown(words)}
    </p>
  );
}
