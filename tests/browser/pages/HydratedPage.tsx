import type { ReactNode } from 'react';
import type { Article } from '../../../src/article/Article';
import { ArticlePage } from '../../../src/page/ArticlePage';
import seed from '../../../stories/articles/lebanon-pullout.json';

/** The seed rendered by React on the server and in the browser; each change of depth is recorded in `window.changes`. */
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
    /** The changes of depth, in order. */
    changes?: unknown[];
  }
}
