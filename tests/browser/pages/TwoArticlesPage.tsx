import type { ReactNode } from 'react';
import type { Article } from '../../../src/article/Article';
import { EmbeddedLayout } from '../../../src/page/ArticleLayout';
import { ArticlePage } from '../../../src/page/ArticlePage';
import seed from '../../../stories/articles/lebanon-pullout.json';

/** The seed twice on one page, as with infinite scrolling. */
export function TwoArticlesPage({ nonce }: { nonce: string }): ReactNode {
  return (
    <main>
      <ArticlePage article={seed as Article} nonce={nonce} layout={EmbeddedLayout} header={null} footer={null} />
      <ArticlePage
        article={seed as Article}
        nonce={nonce}
        layout={EmbeddedLayout}
        header={null}
        footer={null}
        idPrefix="second-"
      />
    </main>
  );
}
