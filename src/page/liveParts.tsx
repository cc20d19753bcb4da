import type { ReactNode } from 'react';
import type { Article } from '../article/Article';
import { partAnchor } from '../article/anchors';
import { isDateOnly, parseDate } from '../article/date';
import { attribute, isRecord, listOf } from '../article/guards';
import { hashOf } from '../article/hashOf';
import { isPost } from '../article/isPost';
import type { LivePageContent } from '../article/livePage';
import { KeyEventsView } from '../components/KeyEvents/KeyEvents';
import { linkedName } from '../components/links';
import { messageLookup, renderMessage } from '../components/message';
import { PinnedSummaryView } from '../components/PinnedSummary/PinnedSummary';
import { renderDay, renderTime } from '../components/time';
import { coverageEnded, updatedAt } from '../messages/enCoverage';
import { live as liveMessage } from '../messages/enFront';
import { type KeyPointsPartProps, keyPointsOf, type PartProps } from './parts';

/** What is said about the coverage: that it goes on or when it ended, the section, and when it began and was last changed. */
export function renderLabel(
  { article, language = 'en', timeZone = 'UTC', messages, idPrefix }: PartProps,
  content: LivePageContent,
) {
  const { find, say } = messageLookup({ live: liveMessage, coverageEnded, updatedAt }, messages, language);
  const { endedAt } = isRecord(article.live) ? article.live : {};
  const section = linkedName(article.section);
  const last = lastOf(article);
  const isGoingOn = goesOn(article, content);
  return (
    <>
      {isGoingOn && <p data-part="live">{say('live')}</p>}
      {section && <p data-part="about">{section}</p>}
      {last && (
        <p id={partAnchor('updated', idPrefix)} data-part="dates" data-version={hashOf(last)}>
          {renderDay(last, language, timeZone)}
          {isGoingOn && !isDateOnly(last) && (
            <span>
              {renderMessage(find('updatedAt'), language, { time: renderTime(last, 'time', language, timeZone) })}
            </span>
          )}
        </p>
      )}
      {endedAt && !content.page && (
        <p data-part="ended">
          {renderMessage(find('coverageEnded'), language, {
            date: renderTime(endedAt, 'dateTime', language, timeZone),
          })}
        </p>
      )}
    </>
  );
}

/** True for the page of the newest posts of coverage that has not ended. */
export function goesOn({ live }: Article, { page }: LivePageContent): boolean {
  return !page && isRecord(live) && !live.endedAt;
}

/** When a page was last changed: when the article says, or when a post was published or changed after that. */
export function lastOf({ body, modifiedAt }: Article): string | undefined {
  let latest = parseDate(modifiedAt);
  let last = latest && modifiedAt;
  for (const time of listOf(body)
    .filter(isPost)
    .flatMap((post) => [post.at, post.modifiedAt])) {
    const date = parseDate(time);
    if (date && (latest === undefined || date > latest)) [last, latest] = [time, date];
  }
  return last;
}

/** What is known so far. */
export function renderPoints(props: KeyPointsPartProps): ReactNode {
  const { points, tombstone } = keyPointsOf(props);
  if (!points) return tombstone;
  const { article, timeZone } = props;
  const at = attribute(article.provenanceOf?.keyPoints?.madeAt);
  const id = partAnchor('keyPoints', props.idPrefix);
  const version = hashOf([article.keyPoints, at]);
  return <PinnedSummaryView at={at} timeZone={timeZone} {...points} id={id} data-version={version} />;
}

/** The key moments. */
export function renderEvents(
  { article, language, timeZone, messages, idPrefix }: PartProps,
  { events }: LivePageContent,
) {
  const own = events.map((event) => ({ ...event, url: withPrefix(event.url, idPrefix) }));
  return (
    <KeyEventsView
      id={partAnchor('events', idPrefix)}
      data-version={hashOf(own)}
      events={own}
      day={lastOf(article)}
      language={language}
      timeZone={timeZone}
      messages={messages}
    />
  );
}

/** An address, which within the page has the prefix of all ids. */
export function withPrefix(url: string | undefined, idPrefix: string): string | undefined {
  return url?.startsWith('#') ? `#${encodeURIComponent(idPrefix)}${url.slice(1)}` : url;
}
