import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { KeyPoint } from '../../article/Article';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, isKeyOf, isRecord, listOf } from '../../article/guards';
import { textOf } from '../../article/inline';
import { disclosureOf, isMachineMade, sourceTypes } from '../../article/isMachineMade';
import type { Provenance } from '../../article/Provenance';
import { plainText } from '../../article/plainText';
import type { Text } from '../../article/Text';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeImageUrl, safeUrl } from '../../article/url';
import { withoutLinks } from '../../article/withoutLinks';
import type { StoryPicture, StoryPoints, StorySize } from '../../front/FrontData';
import type { StoryLink, StoryLinkPart } from '../../front/StoryLink';
import { atAGlance, inBrief, inFull, keyPoints as keyPointsMessage, updated } from '../../messages/en';
import { listen, play } from '../../messages/enBlocks';
import { live, paidFor, pictureCount } from '../../messages/enFront';
import {
  aiInPart,
  aiMade,
  automated,
  automatedFromData,
  deck,
  disclosure,
  enhanced,
  headline,
  kicker,
  lead,
  standfirst,
  syntheticInPart,
  thisArticle,
} from '../../messages/enNotes';
import { formatMinutes, formatNames } from '../../messages/format';
import type { PartialMessages } from '../../messages/PartialMessages';
import { headingOf } from '../heading';
import { inlineText } from '../InlineText/InlineText';
import { Formatted } from '../island/Formatted';
import { isolateDirection } from '../isolateDirection';
import { renderDuration } from '../media';
import { type MessageLookup, messageLookup, renderMessage } from '../message';
import { namedAuthors } from '../namedAuthors';
import { nodeOf } from '../nodeOf';
import { renderPicture } from '../renderPicture';
import { isSameDay, renderDay, renderTime } from '../time';

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

/** @internal */
export function StoryCardView({
  story: given,
  size: givenSize = 'medium',
  picture: givenPicture,
  keyPoints,
  depths = false,
  kicker,
  level = 3,
  day,
  describePicture = false,
  priority = false,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-StoryCard',
  ...rest
}: StoryCardProps): ReactNode {
  const story: Partial<StoryLink> = isRecord(given) ? given : { headline: textOfUnknown(given) };
  const size = isKeyOf(picturesBySize, givenSize) ? givenSize : 'medium';
  const picture = safeImageUrl(story.image?.url) ? (givenPicture ?? picturesBySize[size]) : 'none';
  const url = safeUrl(story.url);
  const words = withoutLinks(story.headline);
  const name = plainText(words);
  if (!name && picture === 'none') return null;
  const Heading = headingOf(level);
  const { find, say } = messageLookup(english, messages, language);
  const text = { story, language };
  const sponsor = textOfUnknown(story.sponsor?.name ?? story.sponsor);
  const isOpinion = story.opinion === true && !sponsor;
  const names = namesOf(story, language);
  const isLive = isRecord(story.live) && !story.live.endedAt && !sponsor;
  const isTextOnly = size === 'text';
  const above = kicker ?? textOfUnknown(story.kicker || story.section?.name);
  const isTold = size === 'lead' || size === 'large' || size === 'medium' || size === 'row';
  const points = pointsOf(story, size, keyPoints);
  return (
    <article
      className={className}
      data-size={size}
      data-picture={picture}
      data-form={sponsor ? 'paid' : isOpinion ? 'opinion' : undefined}
      {...rest}
    >
      {sponsor && <p data-part="sponsor">{renderMessage(find('paidFor'), language, { sponsor })}</p>}
      {isLive && <p data-part="live">{say('live')}</p>}
      {isOpinion && names && <p data-part="author">{names}</p>}
      {!sponsor && !isLive && !isOpinion && !isTextOnly && above && (
        <p data-part="kicker" {...languageOf(text)}>
          {nodeOf(above)}
        </p>
      )}
      <Heading dir={directionAgainstFirst(words)} {...languageOf(text)}>
        {url ? <a href={url}>{inlineText(words)}</a> : inlineText(words)}
      </Heading>
      {picture !== 'none' && (
        <div data-part="picture">
          {renderPicture({
            image: { ...story.image, url: story.image?.url ?? '', alt: describePicture ? story.image?.alt : '' },
            sizes: sizesOf(size, picture),
            focus: story.focus,
            priority,
          })}
          {renderMedia(story, language, find)}
        </div>
      )}
      {isTold && !isOpinion && renderWords('deck', story.deck, text)}
      {(size === 'lead' || (isOpinion && size === 'large')) && renderWords('standfirst', story.standfirst, text)}
      {!isTextOnly && !sponsor && renderMeta()}
      {points.length > 0 && (
        <details data-part="points" open={keyPoints === 'open'}>
          <summary>
            {say('keyPoints')} ({points.length})<span data-part="unseen">: {name}</span>
          </summary>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
          <ul role="list" {...languageOf(text)}>
            {points.map((point, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: points of other pages may have one id
              <li key={index}>{isolateDirection(textOf(point), inlineText(textOf(point)))}</li>
            ))}
          </ul>
          {renderMachine('keyPoints', story.provenanceOf?.keyPoints ?? points[0]?.provenance)}
        </details>
      )}
      {depths && url && renderDepths(url)}
    </article>
  );

  /** Who wrote it, when, and how long it is. */
  function renderMeta(): ReactNode {
    const { publishedAt, modifiedAt, minutes } = story;
    const isUpdated = modifiedAt && textOfUnknown(modifiedAt) !== textOfUnknown(publishedAt);
    const date = isUpdated ? modifiedAt : publishedAt;
    const byline = isOpinion ? undefined : names;
    const when = date && (isUpdated || !byline) && timeOf(date);
    const length = isOpinion ? undefined : numberOf(minutes?.['in-full'] ?? minutes?.['in-brief']);
    const machine = machineNotes();
    if (!byline && !(when && !isOpinion) && !length && machine.length === 0) return undefined;
    return (
      <p data-part="meta">
        {byline && <span data-part="byline">{byline}</span>}
        {when && !isOpinion && (
          <span data-part={isUpdated ? 'updated' : 'date'}>
            {isUpdated ? renderMessage(find('updated'), language, { date: when }) : when}
          </span>
        )}
        {length !== undefined && (
          <span data-part="minutes">
            {/* The width is an SVG attribute, because a strict Content-Security-Policy blocks style attributes. */}
            <svg aria-hidden="true" width={`${Math.round(Math.min(length, 40) * 28) / 100}rem`} height="2" />
            <Formatted as="small" format={formatMinutes} values={[length, language]} />
          </span>
        )}
        {machine}
      </p>
    );
  }

  function timeOf(date: string): ReactNode {
    const isToday = day !== undefined && isSameDay(date, day, timeZone);
    return isToday ? renderTime(date, 'time', language, timeZone) : renderDay(date, language, timeZone);
  }

  /** The parts that are shown and that a machine had a share in, a line for each; of a whole story one. */
  function machineNotes(): ReactNode[] {
    const whole = renderMachine('thisArticle', story.provenance);
    if (whole) return [whole];
    const shown: readonly (StoryLinkPart & keyof typeof english)[] = isTold
      ? ['kicker', 'headline', 'deck', 'standfirst', 'lead']
      : ['kicker', 'headline'];
    return shown.flatMap((part) => {
      const isThere = part === 'lead' ? picture !== 'none' : story[part];
      return (isThere && renderMachine(part, story.provenanceOf?.[part])) || [];
    });
  }

  function renderMachine(part: keyof typeof english, provenance: Provenance | undefined): ReactNode {
    if (!isRecord(provenance) || !isMachineMade(provenance) || disclosureOf(provenance) === 'none') return undefined;
    const made = sourceTypes[provenance.source];
    if (!isKeyOf(english, made)) return undefined;
    return (
      <small key={part} data-part="disclosure">
        {renderMessage(find('disclosure'), language, { part: say(part), made: say(made) })}
      </small>
    );
  }

  /** The links to the depths at which the story can be read. */
  function renderDepths(address: string): ReactNode {
    const page = address.replace(/#.*$/s, '');
    const offered = depthNames.flatMap(([depth, message]) => {
      const time = numberOf(story.minutes?.[depth]);
      return time === undefined ? [] : [{ depth, message, time }];
    });
    if (offered.length < 2) return undefined;
    const longest = Math.max(...offered.map(({ time }) => time));
    return (
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers
      <ul role="list" data-part="depths" aria-label={name}>
        {offered.map(({ depth, message, time }) => (
          <li key={depth}>
            <a href={`${page}#${depth}`}>
              <span>{say(message)}</span> <Formatted as="small" format={formatMinutes} values={[time, language]} />
              <svg aria-hidden="true" width={`${Math.round((time / longest) * 100)}%`} height="2" />
            </a>
          </li>
        ))}
      </ul>
    );
  }
}

const english = {
  atAGlance,
  inBrief,
  inFull,
  keyPoints: keyPointsMessage,
  updated,
  listen,
  play,
  live,
  paidFor,
  pictureCount,
  disclosure,
  thisArticle,
  kicker,
  headline,
  deck,
  standfirst,
  lead,
  aiMade,
  aiInPart,
  automated,
  automatedFromData,
  enhanced,
  syntheticInPart,
};

const depthNames = [
  ['at-a-glance', 'atAGlance'],
  ['in-brief', 'inBrief'],
  ['in-full', 'inFull'],
] as const;

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

/** What the story is, besides words: an icon, and the words that say so. */
function renderMedia(
  { media }: Partial<StoryLink>,
  language: string,
  find: MessageLookup<keyof typeof english>['find'],
): ReactNode {
  if (!isRecord(media) || !isKeyOf(icons, media.kind)) return undefined;
  const icon = (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {icons[media.kind].map((points) => (
        <polygon key={points} points={points} />
      ))}
    </svg>
  );
  if (media.kind === 'gallery') {
    const count = numberOf(media.count);
    if (count === undefined) return undefined;
    return (
      <p data-part="media">
        {icon}
        <span aria-hidden="true">{count}</span>
        <span data-part="unseen">{renderMessage(find('pictureCount'), language, { count })}</span>
      </p>
    );
  }
  return (
    <p data-part="media">
      {icon}
      <span data-part="unseen">{renderMessage(find(media.kind === 'video' ? 'play' : 'listen'), language, {})}</span>{' '}
      {renderDuration(media.duration, language)}
    </p>
  );
}

/** Two frames, a triangle, and bars of sound: 12 by 12 pixels. The reset of a site's rules would also reset the `d` of a path. */
const icons = {
  gallery: ['0,3 9,3 9,12 0,12', '3,0 12,0 12,9 10.5,9 10.5,1.5 3,1.5'],
  video: ['2,0 12,6 2,12'],
  audio: ['0,4 2,4 2,8 0,8', '3.3,1 5.3,1 5.3,11 3.3,11', '6.6,3 8.6,3 8.6,9 6.6,9', '10,5 12,5 12,7 10,7'],
};
