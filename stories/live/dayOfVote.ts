import type { Article } from '../../src/article/Article';
import type { LiveUpdateBlock } from '../../src/article/Block';
import { wallVote } from '../articles/wallVote';

const posts: readonly LiveUpdateBlock[] = wallVote.body.toReversed();

/** How many posts the day begins with; each step adds one. */
const first = 4;

/** The last step: the coverage ends. */
export const lastStep = posts.length - first + 1;

/**
 * The report of the vote as it was at a step of its day. After three steps a post is corrected in its words, after five one is withdrawn
 * that nobody should have published, and at the end the coverage is over.
 */
export function dayOfVote(step: number): Article {
  const shown = posts.slice(0, first + step).map((post): LiveUpdateBlock => {
    if (step < 3 || post.id !== 'lane') return post;
    const body = [
      {
        type: 'paragraph' as const,
        text: 'By a quarter past nine the cobbles could be seen, under two hands of silt.',
      },
    ];
    return { ...post, body, modifiedAt: '2026-11-26T13:12:00Z' };
  });
  const body = shown.filter(({ id }) => step < 5 || id !== 'crack').reverse();
  const endedAt = step >= lastStep ? '2026-11-26T15:00:00Z' : undefined;
  return {
    ...wallVote,
    modifiedAt: undefined,
    keyPoints: undefined,
    brief: undefined,
    corrections: undefined,
    live: { ...wallVote.live, endedAt },
    body,
  };
}
