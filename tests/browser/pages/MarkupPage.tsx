import { type ReactNode, StrictMode, useState } from 'react';
import type { Article } from '../../../src/article/Article';
import { StaticMarkup } from '../../../src/islands/StaticMarkup.client';
import { ArticlePage } from '../../../src/page/ArticlePage';
import seed from '../../../stories/articles/lebanon-pullout.json';

/** The seed in `StaticMarkup`; each change of depth is recorded in `window.changes`. A button replaces the story. */
export function MarkupPage({ nonce }: { nonce: string }): ReactNode {
  const [article, setArticle] = useState(seed as Article);
  return (
    <StrictMode>
      <StaticMarkup
        data={article}
        onDepthChange={(change) => {
          window.changes = [...(window.changes ?? []), change];
        }}
      >
        {(story) => <ArticlePage article={story} nonce={nonce} />}
      </StaticMarkup>
      <button type="button" onClick={() => setArticle({ ...article, headline: 'Another story' })}>
        Read on
      </button>
    </StrictMode>
  );
}
