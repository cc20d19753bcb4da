import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { type Article, LivePage, type LiveUpdateBlock } from '../../src/index';
import { wallVote } from '../articles/wallVote';
import { wallVoteInArabic } from '../articles/wallVoteInArabic';
import { matrix } from '../matrix';

/**
 * Live coverage: what happened so far, key moments, and the posts.
 *
 * ### Parts
 *
 * The headline with a live mark and the time of the last update, the choice of reading depth, `PinnedSummary`, the short version,
 * `KeyEvents`, `NewUpdates`, and the posts (`LivePost`), those that are pinned first. Then all parts of `ArticlePage`.
 *
 * ### Do
 *
 * - Give each post an `id`: readers share single posts.
 * - Give `pageUrl` from the first post on, so that the address of a post stays the same when it moves to a page of older posts.
 *
 * ### Do not
 *
 * - Delete a post. Withdraw it in `corrections`: a notice stays in its place.
 */
const meta = {
  title: 'Pages/LivePage',
  component: LivePage,
  parameters: { layout: 'fullscreen' },
  args: { article: wallVote },
} satisfies Meta<typeof LivePage>;

export default meta;
type Story = StoryObj<typeof meta>;

const pageUrl = (page?: number) => (page ? `/harbour/vote/${page}` : '/harbour/vote');

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Live')).toBeVisible();
    await expect(canvas.getByRole('navigation', { name: 'Key moments' })).toBeVisible();
    await expect(canvas.getAllByRole('article')).toHaveLength(12);
  },
};

/** The newest posts of a report in pages of four. */
export const InPages: Story = {
  tags: ['deep'],
  args: { pageUrl, postsPerPage: 4, orderUrls: { oldest: '/harbour/vote?order=oldest' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Earlier updates' })).toHaveAttribute('href', '/harbour/vote/2');
  },
};

/** A page of older posts. */
export const OlderPosts: Story = {
  tags: ['deep'],
  args: { pageUrl, postsPerPage: 4, page: 1 },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('What we know')).toBeNull();
    await expect(canvas.getByRole('heading', { name: 'The highest tide since 1953' })).toBeVisible();
  },
};

/** Coverage that has ended, from its beginning. */
export const Ended: Story = {
  tags: ['deep'],
  args: {
    article: { ...wallVote, live: { ...wallVote.live, endedAt: '2026-11-26T16:02:00Z', order: 'oldest' } },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Live coverage ended:/)).toBeVisible();
    const [first] = canvas.getAllByRole('heading', { level: 3 });
    await expect(first).toHaveTextContent('The highest tide since 1953');
  },
};

/** A post that stays at the top. */
export const Pinned: Story = {
  tags: ['deep'],
  args: {
    article: {
      ...wallVote,
      body: wallVote.body.map((post) => (post.id === 'crack' ? { ...post, pinned: true } : post)),
    },
  },
};

/** Posts alone: no key moments, no pictures, nothing that is known. */
export const PostsAlone: Story = {
  tags: ['deep'],
  args: {
    article: {
      headline: 'Saltmere votes on its wall',
      language: 'en-GB',
      live: { startedAt: '2026-11-26T12:00:00Z' },
      body: wallVote.body.slice(2, 5).map((post) => ({ ...post, key: false })),
    },
  },
};

/** Before the first post. */
export const Empty: Story = {
  tags: ['deep'],
  args: { article: { ...wallVote, keyPoints: [], brief: [], body: [], corrections: [] } },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { article: wallVoteInArabic },
  globals: { direction: 'rtl' },
};

const many: Article = {
  ...wallVote,
  body: Array.from({ length: 500 }, (_, index): LiveUpdateBlock => {
    const post = wallVote.body[index % wallVote.body.length] as LiveUpdateBlock;
    const at = new Date(Date.UTC(2026, 10, 26, 14, 41 - 3 * index)).toISOString().replace('.000', '');
    return { ...post, id: `post-${index}`, at, modifiedAt: undefined, corrects: undefined };
  }),
  corrections: [],
};

/** A day and a night of posts on one page. */
export const ManyPosts: Story = {
  tags: ['!autodocs', 'deep'],
  args: { article: many },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole('article')).toHaveLength(501);
  },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, args: { article: wallVote }, tags: ['!autodocs', 'deep'] };
