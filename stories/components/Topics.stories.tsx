import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AuthorBox, Topics } from '../../src/index';

/**
 * What a story is about. `ArticlePage` renders it after the story.
 *
 * ### Parts
 *
 * A title and a list of links. A topic without an address is shown as its name.
 */
const meta = {
  title: 'Components/Topics',
  component: Topics,
  args: {
    topics: [{ name: 'The harbour wall', url: '/wall' }, { name: 'Floods', url: '/floods' }, { name: 'Council' }],
  },
} satisfies Meta<typeof Topics>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(2);
  },
};

export const BelowAuthors: Story = {
  tags: ['deep'],
  render: (args) => (
    <>
      <AuthorBox
        authors={[{ name: 'Mara Lind', role: 'Harbour correspondent', description: 'She writes about the sea.' }]}
      />
      <Topics {...args} />
    </>
  ),
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    topics: [
      { name: 'البحر', url: '/sea' },
      { name: 'المجلس', url: '/council' },
    ],
  },
  globals: { direction: 'rtl' },
};
