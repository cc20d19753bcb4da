import type { ReactNode } from 'react';
import type { Article } from '../../../src/article/Article';
import { ArticlePage } from '../../../src/page/ArticlePage';
import seed from '../../../stories/articles/lebanon-pullout.json';

/** The seed drawn by React on both sides; each change of depth is put down in `window.changes`. */
export function HydratedPage({ nonce }: { nonce: string }): ReactNode {
  return (
    <ArticlePage
      article={seed as Article}
      nonce={nonce}
      onDepthChange={(change) => {
        window.changes = [...(window.changes ?? []), change];
      }}
    />
  );
}

declare global {
  interface Window {
    /** What the page has told of, in order. */
    changes?: unknown[];
  }
}
