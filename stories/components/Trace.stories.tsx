import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type Article, ArticlePage, EmbeddedLayout, Trace } from '../../src/index';
import { forgetDepth } from '../page/forgetDepth';

const story: Article = {
  headline: 'The council takes the wall',
  keyPoints: [
    { id: 'council', text: 'The council takes the wall.', supports: ['vote'] },
    { id: 'ferry', text: 'A penny on the ferry pays for it.', supports: ['penny'] },
  ],
  brief: [{ type: 'paragraph', text: 'The council has taken the wall.' }],
  body: [
    { type: 'paragraph', id: 'vote', text: 'On Thursday the council took it. The vote was eleven to six.' },
    { type: 'paragraph', id: 'penny', text: 'A penny on each crossing of the ferry pays for it.' },
  ],
};

/**
 * The links from a passage back to the key points that it supports. `ArticlePage` renders it before each block that the `supports` of a key
 * point names, and shows it when the link of the key point has led there.
 *
 * ### Parts
 *
 * A line of links directly before the passage. The passage that a link has led to has an outline.
 *
 * ### Do
 *
 * - Name the paragraphs that a reader would ask for: one or two for each key point.
 */
const meta = {
  title: 'Components/Trace',
  component: Trace,
  args: { points: story.keyPoints ?? [] },
  beforeEach: forgetDepth,
} satisfies Meta<typeof Trace>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OnAPage: Story = {
  render: () => <ArticlePage article={story} layout={EmbeddedLayout} trace />,
  play: async ({ canvas }) => {
    const [link] = canvas.getAllByText('Where the story says so');
    await expect(link).toHaveAttribute('href', '#vote');
    await expect(canvas.getAllByText(/Supports the key point/)[0]).toBeVisible();
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { language: 'ar', lang: 'ar', shown: 'always', points: [{ id: 'a', text: 'الكتب تعرف طريقها إلى البيت.' }] },
  globals: { direction: 'rtl' },
};
