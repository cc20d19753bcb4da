import type { ReactNode } from 'react';
import type { Article } from '../article/Article';
import type { FrontData } from '../front/FrontData';
import { isFront } from '../front/isFront';
import { ArticlePage, type ArticlePageProps } from './ArticlePage';
import { FrontPage } from './FrontPage';

/** The page of what `readPage` returned: `FrontPage` or `ArticlePage`. */
export function renderPage(page: Article | FrontData, options: Omit<ArticlePageProps, 'article'>): ReactNode {
  if (!isFront(page)) return <ArticlePage article={page} {...options} />;
  const { header, footer, slots, messages } = options;
  return <FrontPage front={page} header={header} footer={footer} slots={slots} messages={messages} />;
}
