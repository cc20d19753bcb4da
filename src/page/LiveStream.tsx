import type { ReactNode } from 'react';
import { safeUrl } from '../article/url';
import { blockText } from '../components/blockText';
import { messageLookup } from '../components/message';
import { NewUpdates, NewUpdatesView } from '../components/NewUpdates/NewUpdates';
import { earlierUpdates, laterUpdates, newestFirst, oldestFirst, updates } from '../messages/enCoverage';
import type { PartialMessages } from '../messages/PartialMessages';
import * as border from '../theme/border';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { wide } from '../theme/grid';
import * as measure from '../theme/measure';
import { labelText, linkText, smallText, targetLine, unseen } from '../theme/typography';
import * as weight from '../theme/weight';
import { withStyles } from '../theme/withStyles';

/** The order of posts: the newest first, or the oldest. */
export type PostOrder = 'newest' | 'oldest';

/** The addresses of a page in each order. */
export type OrderUrls = { readonly [Order in PostOrder]?: string };

/** Props of `LiveStreamView`. */
interface LiveStreamProps {
  /** What stays at the top. */
  pinned: ReactNode;
  /** The posts in their order, with the days between them. */
  children: ReactNode;
  /** The order of the posts. */
  order: PostOrder;
  /** The addresses of the page in each order. */
  orderUrls?: OrderUrls;
  /** The address of the newest posts; none for a report that has ended, and for a page with a number. */
  updatesUrl?: string;
  /** The address of the page with earlier posts. */
  earlier?: string;
  /** The address of the page with later posts. */
  later?: string;
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
  children,
  order,
  orderUrls,
  updatesUrl,
  earlier,
  later,
  language,
  messages,
  className = 'broadsheet-LiveStream',
}: LiveStreamProps): ReactNode {
  const { say } = messageLookup(english, messages, language);
  const isLive = updatesUrl !== undefined;
  const orders = (['newest', 'oldest'] as const).filter((one) => one === order || safeUrl(orderUrls?.[one]));
  const pages = [
    later && { url: later, rel: order === 'newest' ? 'prev' : 'next', name: 'laterUpdates' as const },
    earlier && { url: earlier, rel: order === 'newest' ? 'next' : 'prev', name: 'earlierUpdates' as const },
  ].filter((one) => one !== undefined && one !== '');
  if (order === 'oldest') pages.reverse();
  return (
    <section className={className} data-part={isLive ? 'coverage' : undefined} data-order={order}>
      <h2>{say('updates')}</h2>
      {pinned && <div data-part="pinned">{pinned}</div>}
      {(isLive || orders.length > 1) && (
        <div data-part="bar">
          {isLive && <NewUpdatesView url={updatesUrl} language={language} messages={messages} />}
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
        </div>
      )}
      {renderPages(pages.slice(0, 1).filter(({ rel }) => rel === 'prev'))}
      <div data-part="posts">{children}</div>
      {renderPages(pages)}
    </section>
  );

  function renderPages(shown: typeof pages): ReactNode {
    if (shown.length === 0) return undefined;
    return (
      <p data-part="pages">
        {shown.map((page) =>
          page ? (
            <a key={page.name} href={safeUrl(page.url)} rel={page.rel}>
              {say(page.name)}
            </a>
          ) : undefined,
        )}
      </p>
    );
  }
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
      inset-block-start: 0;
      display: flex;
      flex-flow: row wrap;
      gap: 0.5rem 1rem;
      align-items: center;
      justify-content: space-between;
      max-inline-size: ${measure.text};
      padding-block: 0.75rem 1.25rem;
      background: ${color.paper};
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
const english = { updates, newestFirst, oldestFirst, earlierUpdates, laterUpdates };
