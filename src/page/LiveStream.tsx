import type { MouseEvent, ReactNode } from 'react';
import { safeUrl } from '../article/url';
import { blockText } from '../components/blockText';
import { messageLookup, renderMessage } from '../components/message';
import { NewUpdates, NewUpdatesView } from '../components/NewUpdates/NewUpdates';
import {
  announceUpdates,
  changed,
  connectionBack,
  connectionLost,
  coverageOver,
  earlierUpdates,
  laterUpdates,
  newestFirst,
  newestUpdates,
  newUpdates,
  oldestFirst,
  updates,
} from '../messages/enCoverage';
import { withdrawal } from '../messages/enNotes';
import type { PartialMessages } from '../messages/PartialMessages';
import * as border from '../theme/border';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { wide } from '../theme/grid';
import * as measure from '../theme/measure';
import { labelText, linkText, smallText, targetLine, unseen } from '../theme/typography';
import * as weight from '../theme/weight';
import { withStyles } from '../theme/withStyles';

/** Live coverage that goes on while React runs the page, as `useLiveCoverage` returns it. */
export interface CoverageOnPage {
  /** How many new posts wait until the reader asks for them. */
  waiting: number;
  /** How many of them are announced to readers who want it. */
  announced: number;
  /** Whether the coverage goes on, the connection is lost or is back, or the coverage has ended. */
  connection: 'live' | 'lost' | 'back' | 'ended';
  /** Shows the new posts, and moves the focus to the first of them. */
  show: () => void;
}

/** The order of posts: the newest first, or the oldest. */
export type PostOrder = 'newest' | 'oldest';

/** The addresses of a page in each order. */
export type OrderUrls = { readonly [Order in PostOrder]?: string };

/** Posts as elements, or as markup. */
export type StreamPosts = readonly ReactNode[] | { __html: string };

/** Props of `LiveStreamView`. */
export interface LiveStreamProps {
  /** What stays at the top. */
  pinned: StreamPosts | false;
  /** The posts in their order, with the days between them. */
  posts: StreamPosts;
  /** The order of the posts. */
  order: PostOrder;
  /** The addresses of the page in each order. */
  orderUrls?: OrderUrls;
  /** The address of the newest posts; none for a report that has ended, and for a page with a number. */
  updatesUrl?: string;
  /** How often the script of the page looks there, in milliseconds. */
  interval?: number;
  /** The address of the event stream that says when to look. */
  streamUrl?: string;
  /** Coverage that goes on while React runs the page: no other script looks. */
  coverage?: CoverageOnPage;
  /** The nonce of the page, for what the script takes over from its newest version. */
  nonce?: string;
  /** The addresses of other pages: with earlier and later posts, and with the newest. */
  pages: { earlier?: string; later?: string; newest?: string };
  /** The language of the page, a BCP 47 tag. */
  language: string;
  /** The messages of the interface. */
  messages?: PartialMessages;
  /** The class of the root. */
  className?: string;
}

/** @internal */
export function LiveStreamView({
  pinned,
  posts,
  order,
  orderUrls,
  updatesUrl,
  interval,
  streamUrl,
  coverage,
  nonce,
  pages: { earlier, later, newest },
  language,
  messages,
  className = 'broadsheet-LiveStream',
}: LiveStreamProps): ReactNode {
  const { find, say } = messageLookup(english, messages, language);
  const isLive = updatesUrl !== undefined;
  const isFollowed = isLive && !coverage;
  const stream = isFollowed && safeUrl(streamUrl);
  const orders = (['newest', 'oldest'] as const).filter((one) => one === order || safeUrl(orderUrls?.[one]));
  const [before, after] =
    order === 'newest' ? (['laterUpdates', 'earlierUpdates'] as const) : (['earlierUpdates', 'laterUpdates'] as const);
  const urls = { earlierUpdates: safeUrl(earlier), laterUpdates: safeUrl(later), newestUpdates: safeUrl(newest) };
  return (
    <section
      className={className}
      data-part={isFollowed ? 'coverage' : undefined}
      data-order={order}
      data-interval={isFollowed ? intervalOf(interval) : undefined}
      nonce={isFollowed ? nonce : undefined}
    >
      <h2>{say('updates')}</h2>
      {pinned && <div data-part="pinned" {...inside(pinned)} />}
      {(isLive || orders.length > 1) && (
        <div data-part="bar">
          {isLive && (
            <NewUpdatesView
              url={updatesUrl}
              count={coverage?.waiting}
              onClick={coverage && show}
              language={language}
              messages={messages}
            />
          )}
          {orders.length > 1 && (
            <p>
              {orders.map((one) =>
                one === order ? (
                  <b key={one}>{say(names[one])}</b>
                ) : (
                  <a key={one} href={safeUrl(orderUrls?.[one])}>
                    {say(names[one])}
                  </a>
                ),
              )}
            </p>
          )}
          {isLive && (
            <>
              <label>
                <input type="checkbox" /> {say('announceUpdates')}
              </label>
              <p role="status" data-part="connection">
                {coverage && coverage.connection !== 'live' && say(connections[coverage.connection])}
              </p>
              <p role="status" data-part="news">
                {coverage &&
                  coverage.announced > 0 &&
                  renderMessage(find('newUpdates'), language, { count: coverage.announced })}
              </p>
            </>
          )}
          {stream && <span hidden data-part="stream" data-url={stream} />}
          {isFollowed && (
            <div hidden data-part="words">
              {(['connectionLost', 'connectionBack', 'coverageOver', 'changed', 'withdrawal'] as const).map((name) => (
                <span key={name}>{say(name)}</span>
              ))}
            </div>
          )}
        </div>
      )}
      {renderPages('newestUpdates', before)}
      <div data-part="posts" {...inside(posts)} />
      {renderPages(before, after)}
    </section>
  );

  function show(event: MouseEvent) {
    if (!coverage || coverage.waiting === 0) return;
    event.preventDefault();
    coverage.show();
  }

  function renderPages(...names: readonly (keyof typeof urls)[]): ReactNode {
    const shown = names.filter((name) => urls[name] !== undefined);
    if (shown.length === 0) return undefined;
    return (
      <p data-part="pages">
        {shown.map((name) => (
          <a key={name} href={urls[name]} rel={name === before ? 'prev' : name === after ? 'next' : undefined}>
            {say(name)}
          </a>
        ))}
      </p>
    );
  }
}

function inside(posts: StreamPosts) {
  return '__html' in posts ? { dangerouslySetInnerHTML: posts } : { children: posts };
}

/** The posts of live coverage, in the columns of labels and text. */
export const LiveStream = withStyles(LiveStreamView, {
  name: 'LiveStream',
  parts: [NewUpdates],
  css: css`
    color: ${color.ink};

    & > h2 {
      ${unseen}
    }
    & > [data-part='bar'] {
      position: sticky;
      z-index: 2;
      inset-block-start: var(--broadsheet-header-height, 0);
      display: flex;
      flex-flow: row wrap;
      gap: 0.5rem 1rem;
      align-items: center;
      justify-content: space-between;
      max-inline-size: ${measure.text};
      padding-block: 0.75rem 1.25rem;
      background: ${color.paper};
    }
    /* Nothing to show. */
    & > [data-part='bar']:where(:has(> [data-count='0']):not(:has(> [data-part='connection']:not(:empty)))) {
      position: static;
    }
    & [data-version] {
      scroll-margin-block-start: 4.5rem;
    }
    & > [data-part='bar'] > [data-part='connection'] {
      flex-basis: 100%;
      color: ${color.ink};
      ${labelText}
    }
    & > [data-part='bar'] > [data-part='connection']:empty {
      display: none;
    }
    & > [data-part='bar'] > :is([data-part='news'], label:not(:focus-within)) {
      ${unseen}
    }
    & > [data-part='bar'] > label {
      ${smallText}
    }
    & > [data-part='bar'] > :where([data-part='updates']:not([data-count])) ~ label {
      display: none;
    }
    /* Only readers who ask for it are told. */
    & > [data-part='bar'] > :where(label:not(:has(:checked))) ~ [data-part='news'] {
      display: none;
    }
    & > [data-part='bar'] > p {
      display: flex;
      flex-flow: row wrap;
      gap: 0 1.4rem;
      margin: 0;
      ${smallText}
    }
    & b {
      font-weight: ${weight.strong};
    }
    & > * > .broadsheet-CorrectionNote {
      border-block-start: ${border.thin} solid ${color.rule};
      padding-block: 1.35rem 2.1rem;
    }
    & > * > [data-part='blocks'] {
      ${blockText}
      padding-block-end: 2.1rem;
    }
    & [data-part='day'] {
      margin: 0;
      padding-block: 1.35rem 0.6rem;
      ${labelText}
      font-weight: ${weight.strong};
    }
    & > [data-part='pages'] {
      display: flex;
      flex-flow: row wrap;
      gap: 0.25rem 1.5rem;
      max-inline-size: ${measure.text};
      margin: 0;
      border-block-start: ${border.thin} solid ${color.rule};
      padding-block: 0.9rem;
      ${labelText}
      font-weight: ${weight.strong};
    }
    & > [data-part='pages'] > a {
      ${targetLine}
    }
    & > [data-part='pages'],
    & > [data-part='bar'] > p {
      ${linkText}
    }
    & > [data-part='bar'] > p > * {
      ${targetLine}
    }
    & > [data-part='bar'] > p > a {
      color: ${color.secondary};
      text-decoration-color: ${color.rule};
    }

    ${wide} {
      & > [data-part='bar'],
      & > [data-part='pages'],
      & > * > [data-part='blocks'] {
        margin-inline-start: calc(${measure.label} + ${measure.gutter});
      }
      & > * > .broadsheet-CorrectionNote {
        max-inline-size: none;
        padding-inline-start: calc(${measure.label} + ${measure.gutter});
      }
    }

    @media print {
      & > :where([data-part='bar'], [data-part='pages']) {
        display: none;
      }
    }
  `,
});

const names = { newest: 'newestFirst', oldest: 'oldestFirst' } as const;
const connections = { lost: 'connectionLost', back: 'connectionBack', ended: 'coverageOver' } as const;
const english = {
  updates,
  newestUpdates,
  newUpdates,
  newestFirst,
  oldestFirst,
  earlierUpdates,
  laterUpdates,
  changed,
  withdrawal,
  connectionLost,
  connectionBack,
  coverageOver,
  announceUpdates,
};

/** How often a page looks for new posts, in milliseconds: at least every second. */
function intervalOf(interval: unknown): number {
  return typeof interval === 'number' && Number.isFinite(interval) ? Math.max(1000, interval) : 30_000;
}
