import type { ReactNode } from 'react';
import type { Article } from '../article/Article';
import { isRecord } from '../article/guards';
import type { FrontData } from '../front/FrontData';
import { isFront } from '../front/isFront';
import { ArticlePage, type ArticlePageProps } from './ArticlePage';
import { FrontPage } from './FrontPage';
import { LivePage, type LivePageProps } from './LivePage';
import type { StreamContent } from './renderLiveStream';

/** The options of live coverage. */
export type LiveOptions = Pick<
  LivePageProps,
  'page' | 'postsPerPage' | 'pageUrl' | 'orderUrls' | 'interval' | 'streamUrl'
>;

/** The page of what `readPage` returned: `FrontPage`, `LivePage` or `ArticlePage`; of live coverage with what `livePage` returned. */
export function renderPage(
  page: Article | FrontData,
  options: Omit<ArticlePageProps, 'article'> & LiveOptions,
  content?: StreamContent,
): ReactNode {
  const { contents, page: number, postsPerPage, pageUrl, orderUrls, interval, streamUrl, ...shared } = options;
  if (!isFront(page)) {
    if (!isRecord(page.live)) return <ArticlePage article={page} contents={contents} {...shared} />;
    const live = { page: number, postsPerPage, pageUrl, orderUrls, interval, streamUrl };
    return <LivePage article={page} pageContent={content} {...live} {...shared} />;
  }
  const { header, footer, slots, messages } = shared;
  return <FrontPage front={page} header={header} footer={footer} slots={slots} messages={messages} />;
}
