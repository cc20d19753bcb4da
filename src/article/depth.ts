import type { Article } from './Article';
import { listOf } from './guards';

/** How much of a story is read: its summary and key points, its short version, or its long one. */
export type Depth = 'at-a-glance' | 'in-brief' | 'in-full';

/** The depths, from the shortest to the longest. */
export const depths: readonly Depth[] = ['at-a-glance', 'in-brief', 'in-full'];

/** The depths at which an article can be read, from the shortest to the longest. */
export function depthsOf(article: Pick<Article, 'summary' | 'keyPoints' | 'brief' | 'body'>): readonly Depth[] {
  const { summary, keyPoints, brief, body }: Partial<Article> = article ?? {};
  return depths.filter((depth) => {
    if (depth === 'at-a-glance') return Boolean(summary || listOf(keyPoints).length > 0);
    return listOf(depth === 'in-brief' ? brief : body).length > 0;
  });
}
