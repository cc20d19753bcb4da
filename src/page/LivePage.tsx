import { cloneElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Article } from '../article/Article';
import type { Block, LiveUpdateBlock } from '../article/Block';
import { isDateOnly, parseDate } from '../article/date';
import { formOf } from '../article/formOf';
import { attribute, isRecord, listOf } from '../article/guards';
import { isOldestFirst, type LivePageContent, type LivePagesOptions, livePage } from '../article/livePage';
import { allBlocks } from '../components/Blocks/allBlocks';
import { withBlocks } from '../components/Blocks/blockSet';
import { optionsForBlocks } from '../components/Blocks/optionsForBlocks';
import { renderBlocks } from '../components/Blocks/renderBlocks';
import { ConversationThread } from '../components/ConversationThread/ConversationThread';
import { KeyEvents, KeyEventsView } from '../components/KeyEvents/KeyEvents';
import { LeadMedia } from '../components/LeadMedia/LeadMedia';
import type { LivePostProps } from '../components/LivePost/LivePost';
import { linkedName } from '../components/links';
import { messageLookup, renderMessage } from '../components/message';
import type { NotesOn } from '../components/notes/NotesOn';
import { PinnedSummary, PinnedSummaryView } from '../components/PinnedSummary/PinnedSummary';
import { isSameDay, renderDay, renderTime } from '../components/time';
import { coverageEnded, updatedAt } from '../messages/enCoverage';
import { live as liveMessage } from '../messages/enFront';
import { formatDay } from '../messages/format';
import * as border from '../theme/border';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { wide, withMargin } from '../theme/grid';
import * as measure from '../theme/measure';
import { labelText, smallText, targetOverLine } from '../theme/typography';
import * as weight from '../theme/weight';
import { ArticleBody } from './ArticleBody';
import { ArticleBodyView } from './ArticleBodyView';
import { type ArticlePageProps, articlePartsOf, renderArticlePage } from './ArticlePageView';
import { LiveStream, LiveStreamView, type PostOrder } from './LiveStream';
import { notesOfPart } from './notesOfPart';
import { pageRules } from './pageRules';
import { type KeyPointsPartProps, keyPointsOf, NotesPart, type PartProps } from './parts';

/** Props of `LivePage`, besides the attributes of `<div>`. */
export interface LivePageProps extends Omit<ArticlePageProps, 'contents'>, LivePagesOptions {
  /** The addresses of the page in the other order, if the server has them. The order of this page is in the article (`live.order`). */
  orderUrls?: { readonly [Order in PostOrder]?: string };
}

function LivePageView({ page, postsPerPage, pageUrl, orderUrls, ...props }: LivePageProps): ReactNode {
  const content = livePage(props.article, { page, postsPerPage, pageUrl });
  return renderArticlePage(
    { ...props, article: content.article },
    {
      className: 'broadsheet-LivePage',
      renderLabel: (part) => renderLabel(part, content),
      renderPoints,
      renderAfterPoints: (part) => renderEvents(part, content),
      renderBody: (part) => renderStream(part, content, { orderUrls, updatesUrl: pageUrl?.() ?? '' }),
    },
  );
}

/** Live coverage as a page: what happened so far, key moments, and the posts. Every part is optional. */
export const LivePage = /* @__PURE__ */ withBlocks(LivePageView, allBlocks, {
  name: 'LivePage',
  parts: [...articlePartsOf({ ArticleBody, ConversationThread, LeadMedia }), PinnedSummary, KeyEvents, LiveStream],
  css: css`
    ${pageRules}

    & .broadsheet-Headline > div > p {
      margin: 0;
      color: ${color.secondary};
      ${smallText}
    }
    & .broadsheet-Headline > div > [data-part='live'] {
      color: ${color.accent};
      ${labelText}
      font-weight: ${weight.strong};
    }
    & .broadsheet-Headline > div > [data-part='live']::before {
      content: '';
      display: inline-block;
      border-block-start: 0.5rem solid ${color.accent};
      inline-size: 0.5rem;
      margin-inline-end: 0.45rem;
    }
    & .broadsheet-Headline > div > [data-part='about'] > a {
      ${targetOverLine}
      color: inherit;
      text-decoration: none;
    }
    & .broadsheet-Headline > div > [data-part='about'] > a:hover {
      text-decoration: underline;
    }
    & .broadsheet-Headline > div > [data-part='dates'] {
      display: flex;
      flex-flow: row wrap;
      gap: 0 0.75rem;
    }
    & .broadsheet-ReadingDepth > [data-part='gauge'] {
      position: static;
    }
    & .broadsheet-ReadingDepth > .broadsheet-KeyEvents {
      margin-block-start: 2rem;
    }
    & .broadsheet-LiveStream > [data-part='posts'] > .broadsheet-LivePost:not(.broadsheet-LivePost ~ *) {
      border-block-start: ${border.thin} solid ${color.rule};
    }

    ${wide} {
      & .broadsheet-Headline > div:not(* ~ *) {
        grid-row: 1 / span 6;
      }
      & .broadsheet-ReadingDepth {
        grid-template-rows: auto auto auto 1fr;
      }
      & .broadsheet-ReadingDepth > [data-part='gauge'] {
        grid-row: 1;
      }
      & .broadsheet-ReadingDepth > .broadsheet-KeyEvents {
        grid-column: 2;
      }
      & .broadsheet-ReadingDepth > [data-depth='in-full'] {
        grid-column: 1 / 3;
      }
      & [data-depth='in-full'] > .broadsheet-ArticleBody {
        margin-inline-start: calc(${measure.label} + ${measure.gutter});
      }
    }
    ${withMargin} {
      & .broadsheet-ReadingDepth > .broadsheet-KeyEvents {
        position: sticky;
        inset-block-start: 1.5rem;
        grid-row: 1 / span 4;
        grid-column: 3;
        align-self: start;
        max-block-size: calc(100vh - 3rem);
        margin: 0;
        overflow-y: auto;
      }
    }
  `,
});

/** What is said about the coverage: that it goes on or when it ended, the section, and when it began and was last changed. */
function renderLabel({ article, language = 'en', timeZone = 'UTC', messages }: PartProps, content: LivePageContent) {
  const { find, say } = messageLookup({ live: liveMessage, coverageEnded, updatedAt }, messages, language);
  const { endedAt } = isRecord(article.live) ? article.live : {};
  const section = linkedName(article.section);
  const last = lastOf(article);
  const isGoingOn = !content.page && !endedAt;
  return (
    <>
      {isGoingOn && <p data-part="live">{say('live')}</p>}
      {section && <p data-part="about">{section}</p>}
      {last && (
        <p data-part="dates">
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

/** When a page was last changed: when the article says, or when its newest post was published. */
function lastOf({ body, modifiedAt }: Article): string | undefined {
  let last = parseDate(modifiedAt) ? modifiedAt : undefined;
  for (const { at } of listOf(body).filter(isPost)) {
    const date = parseDate(at);
    if (date && (last === undefined || date > (parseDate(last) as Date))) last = at;
  }
  return last;
}

function renderPoints(props: KeyPointsPartProps): ReactNode {
  const { points, tombstone } = keyPointsOf(props);
  if (!points) return tombstone;
  const { article, timeZone } = props;
  return <PinnedSummaryView at={attribute(article.provenanceOf?.keyPoints?.madeAt)} timeZone={timeZone} {...points} />;
}

function renderEvents({ article, language, timeZone, messages, idPrefix }: PartProps, { events }: LivePageContent) {
  const own = events.map((event) => ({ ...event, url: withPrefix(event.url, idPrefix) }));
  return (
    <KeyEventsView events={own} day={lastOf(article)} language={language} timeZone={timeZone} messages={messages} />
  );
}

/** An address, which within the page has the prefix of all ids. */
function withPrefix(url: string | undefined, idPrefix: string): string | undefined {
  return url?.startsWith('#') ? `#${encodeURIComponent(idPrefix)}${url.slice(1)}` : url;
}

function renderStream(
  part: PartProps,
  content: LivePageContent,
  addresses: { orderUrls?: LivePageProps['orderUrls']; updatesUrl: string },
): ReactNode {
  const { article, language = 'en', messages } = part;
  const { tombstone, notes } = notesOfPart(article, 'body', part);
  if (tombstone) return tombstone;
  const blocks = listOf(article.body);
  const first = blocks.findIndex(isPost);
  const opening = first < 0 ? blocks : blocks.slice(0, first);
  const stream = first < 0 ? [] : blocks.slice(first);
  const isGoingOn = !content.page && isRecord(article.live) && !article.live.endedAt;
  const { pinned, posts } = renderPosts(stream, part, content, isGoingOn);
  if (blocks.length === 0 && !isGoingOn) return undefined;
  return (
    <>
      {notes}
      {opening.length > 0 && <ArticleBodyView {...optionsForBlocks(part).options} blocks={opening} />}
      <LiveStreamView
        pinned={pinned}
        order={isOldestFirst(article) ? 'oldest' : 'newest'}
        orderUrls={addresses.orderUrls}
        updatesUrl={isGoingOn ? addresses.updatesUrl : undefined}
        earlier={content.earlier}
        later={content.later}
        language={language}
        messages={messages}
      >
        {posts}
      </LiveStreamView>
      <NotesPart after="body" {...part} />
    </>
  );
}

/** The posts as elements, those that are pinned apart, with the days between the others. */
function renderPosts(blocks: readonly Block[], part: PartProps, content: LivePageContent, isGoingOn: boolean) {
  const { article, language = 'en', timeZone = 'UTC', idPrefix, notesOn } = part;
  const posts = blocks.filter(isPost);
  const own = new Set<unknown>(posts);
  // The notes on a post are in it: a script may replace it as a whole.
  const notesInside: NotesOn | undefined = notesOn && ((one, kind) => (own.has(one) ? {} : notesOn(one, kind)));
  const { options } = optionsForBlocks({ ...part, notesOn: notesInside, level: 3 });
  const elements = renderBlocks(blocks, options) as ReactNode[];
  const days = new Set(posts.map(({ at }) => dayKey(at)).filter(Boolean));
  const named = lastOf(article);
  const hasDays = days.size > 1 || posts.some(({ at }) => parseDate(at) && !isSameDay(at, named, timeZone));
  const pinned: ReactNode[] = [];
  const others: ReactNode[] = [];
  let last = '';
  let target = others;
  let key = '';
  blocks.forEach((block, index) => {
    const element = elements[index];
    if (!isPost(block)) {
      key += ' +';
      target.push(
        <div key={key} data-part="blocks">
          {element}
        </div>,
      );
      return;
    }
    const id = attribute(block.id) ?? '';
    key = id;
    const isPinned = !content.page && block.pinned === true;
    target = isPinned ? pinned : others;
    const day = dayKey(block.at);
    if (hasDays && !isPinned && day && day !== last) {
      last = day;
      target.push(
        <p key={day} id={`${idPrefix}day-${day.replace(/\W+/g, '-').toLowerCase()}`} data-part="day">
          {renderDay(block.at, language, timeZone)}
        </p>,
      );
    }
    const info = content.posts[id.slice(idPrefix.length)];
    const { tombstone, notes, mark } = notesOn?.(block, 'update') ?? {};
    if (tombstone) {
      target.push(
        cloneElement(tombstone as ReactElement<object>, { key, id, 'data-version': info?.version } as object),
      );
    } else if (isValidElement<LivePostProps>(element) && formOf(block) === 'liveUpdate') {
      const props: Partial<LivePostProps> & { key: string; 'data-version'?: string } = {
        key,
        notes,
        url: info?.url,
        correctsUrl: withPrefix(info?.corrects, idPrefix),
        correctionUrl: withPrefix(info?.correction, idPrefix),
        pinned: isPinned,
        day: isPinned ? named : block.at,
        age: isGoingOn || undefined,
        'data-version': info?.version,
        ...mark,
      };
      target.push(cloneElement(element, props));
    } else target.push(<Fragment key={key}>{element}</Fragment>);
  });
  return { pinned: pinned.length > 0 && pinned, posts: others };

  function dayKey(at: unknown): string {
    const date = parseDate(at);
    return date ? formatDay(date, 'en', timeZone) : '';
  }
}

function isPost(block: unknown): block is LiveUpdateBlock {
  return isRecord(block) && block.type === 'liveUpdate';
}
