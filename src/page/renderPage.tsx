import type { ReactNode } from 'react';
import type { Article } from '../article/Article';
import { isRecord } from '../article/guards';
import type { FrontData } from '../front/FrontData';
import { isFront } from '../front/isFront';
import { ArticlePage, type ArticlePageProps } from './ArticlePage';
import { FrontPage } from './FrontPage';
import { LivePage, type LivePageProps } from './LivePage';

/** Options of any page. */
type PageOptions = Omit<ArticlePageProps, 'article'> &
  Pick<LivePageProps, 'page' | 'postsPerPage' | 'pageUrl' | 'orderUrls'>;

/** The page of what `readPage` returned: `FrontPage`, `LivePage` for an article with live coverage, or `ArticlePage`. */
export function renderPage(given: Article | FrontData, options: PageOptions): ReactNode {
  const { page, postsPerPage, pageUrl, orderUrls, ...pageOptions } = options;
  if (isFront(given)) {
    const { header, footer, slots, messages } = options;
    return <FrontPage front={given} header={header} footer={footer} slots={slots} messages={messages} />;
  }
  if (!isRecord(given.live)) return <ArticlePage article={given} {...pageOptions} />;
  const { contents, ...others } = pageOptions;
  return (
    <LivePage
      article={given}
      page={page}
      postsPerPage={postsPerPage}
      pageUrl={pageUrl}
      orderUrls={orderUrls}
      {...others}
    />
  );
}
