import type { ReactNode } from 'react';
import { AuthorBox } from '../components/AuthorBox/AuthorBox';
import { type BlockSet, withBlocks } from '../components/Blocks/blockSet';
import { Byline } from '../components/Byline/Byline';
import type { ConversationThreadProps } from '../components/ConversationThread/ConversationThreadView';
import { CorrectionNote } from '../components/CorrectionNote/CorrectionNote';
import { Corrections } from '../components/Corrections/Corrections';
import { Dateline } from '../components/Dateline/Dateline';
import { Disclosure } from '../components/Disclosure/Disclosure';
import { Footnotes } from '../components/Footnotes/Footnotes';
import { Headline } from '../components/Headline/Headline';
import { KeyPoints } from '../components/KeyPoints/KeyPoints';
import type { LeadMediaProps } from '../components/LeadMedia/LeadMediaView';
import { ShareLinks } from '../components/ShareLinks/ShareLinks';
import { LinksFooter } from '../components/SiteFooter/SiteFooterView';
import { NamesHeader } from '../components/SiteHeader/SiteHeaderView';
import { SkipLink } from '../components/SkipLink/SkipLink';
import { Summary } from '../components/Summary/Summary';
import { TableOfContents } from '../components/TableOfContents/TableOfContents';
import { Topics } from '../components/Topics/Topics';
import { Trace } from '../components/Trace/Trace';
import { css } from '../theme/css';
import type { Styled } from '../theme/withStyles';
import type { ArticleBodyProps } from './ArticleBodyView';
import { pageRules } from './pageRules';
import { ReadingDepth } from './ReadingDepth';
import { type ArticlePageProps, renderArticlePage } from './renderArticlePage';

export type { ArticlePageProps } from './renderArticlePage';

function ArticlePageView(props: ArticlePageProps): ReactNode {
  return renderArticlePage(props, { className: 'broadsheet-ArticlePage' });
}

/** The components of a page that render blocks, for a set of them. */
export interface BlockRenderers {
  ArticleBody: Styled<ArticleBodyProps>;
  ConversationThread: Styled<ConversationThreadProps>;
  LeadMedia: Styled<LeadMediaProps>;
}

/** The components whose views a page of an article renders. */
export function articlePartsOf({ ArticleBody, ConversationThread, LeadMedia }: BlockRenderers): Styled<never>[] {
  return [
    SkipLink,
    NamesHeader,
    Headline,
    Dateline,
    Byline,
    Disclosure,
    CorrectionNote,
    LeadMedia,
    ReadingDepth,
    Summary,
    KeyPoints,
    Trace,
    ArticleBody,
    TableOfContents,
    Footnotes,
    AuthorBox,
    Topics,
    ShareLinks,
    Corrections,
    ConversationThread,
    LinksFooter,
  ];
}

/** `ArticlePage` for a set of blocks. */
export function articlePageOf(
  set: BlockSet,
  { ArticleBody, ConversationThread, LeadMedia }: BlockRenderers,
): Styled<ArticlePageProps> {
  return withBlocks(ArticlePageView, set, {
    name: 'ArticlePage',
    parts: articlePartsOf({ ArticleBody, ConversationThread, LeadMedia }),
    css: css`
      ${pageRules}
    `,
  });
}
