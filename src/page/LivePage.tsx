import type { ReactNode } from 'react';
import { type LivePageContent, type LivePagesOptions, livePage } from '../article/livePage';
import { allBlocks } from '../components/Blocks/allBlocks';
import { withBlocks } from '../components/Blocks/blockSet';
import { ConversationThread } from '../components/ConversationThread/ConversationThread';
import { KeyEvents } from '../components/KeyEvents/KeyEvents';
import { LeadMedia } from '../components/LeadMedia/LeadMedia';
import { PinnedSummary } from '../components/PinnedSummary/PinnedSummary';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { wide, withMargin } from '../theme/grid';
import * as measure from '../theme/measure';
import { labelText, smallText, targetOverLine } from '../theme/typography';
import * as weight from '../theme/weight';
import { ArticleBody } from './ArticleBody';
import { type ArticlePageProps, articlePartsOf } from './ArticlePageView';
import { type CoverageOnPage, LiveStream, type OrderUrls } from './LiveStream';
import { renderEvents, renderLabel, renderPoints } from './liveParts';
import { pageRules } from './pageRules';
import { renderArticlePage } from './renderArticlePage';
import { renderStream, type StreamContent } from './renderLiveStream';

/** Props of `LivePage`, besides the attributes of `<div>`. */
export interface LivePageProps extends Omit<ArticlePageProps, 'contents'>, LivePagesOptions {
  /** The addresses of the page in the other order, if the server has them. The order of this page is in the article (`live.order`). */
  orderUrls?: OrderUrls;
  /** What the page shows, if `livePage` has been called for this article and page already. @default `livePage` of the article and the options */
  pageContent?: LivePageContent;
  /** How often the page looks for new posts while it is read, in milliseconds; at least 1000. @default 30000 */
  interval?: number;
  /** The address of an event stream (server-sent events) each of whose events means that the page has changed. @default none */
  streamUrl?: string;
  /** What `useLiveCoverage` of `broadsheet/live` returns, where React runs the page. @default the page is followed by `addIslands` or the script of the document */
  coverage?: CoverageOnPage;
}

function LivePageView({
  page,
  postsPerPage,
  pageUrl,
  orderUrls,
  interval,
  streamUrl,
  coverage,
  pageContent,
  ...props
}: LivePageProps): ReactNode {
  const content: StreamContent = pageContent ?? livePage(props.article, { page, postsPerPage, pageUrl });
  return renderArticlePage(
    { ...props, article: content.article },
    {
      className: 'broadsheet-LivePage',
      renderLabel: (part) => renderLabel(part, content),
      renderPoints,
      renderAfterPoints: (part) => renderEvents(part, content),
      renderBody: (part) =>
        renderStream(part, content, {
          orderUrls,
          updatesUrl: pageUrl?.() ?? '',
          interval,
          streamUrl,
          coverage,
          nonce: props.nonce,
        }),
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
    & .broadsheet-Headline > div > [data-part='about'] > :where(a:hover) {
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
    & .broadsheet-ReadingDepth > [data-depth='in-full'] {
      margin-block-start: 1.6rem;
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
        inset-block-start: calc(var(--broadsheet-header-height, 0px) + 1.5rem);
        grid-row: 1 / span 4;
        grid-column: 3;
        align-self: start;
        max-block-size: calc(100svh - var(--broadsheet-header-height, 0px) - 3rem);
        margin: 0;
        overflow: auto;
      }
    }
  `,
});
