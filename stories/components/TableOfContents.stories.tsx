import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { TableOfContents } from '../../src/index';

/**
 * Links to the headings of a story. `ArticlePage` renders it with `contents`, beside the beginning of the long version; it then gives an id
 * to each heading that has none. Elsewhere, `withHeadingIds` does.
 *
 * ### Do
 *
 * - Ask for it in stories of several screens. A short story does not need it.
 */
const meta = {
  title: 'Components/TableOfContents',
  component: TableOfContents,
  args: {
    blocks: [
      { type: 'heading', id: 'night', text: 'The night' },
      { type: 'heading', id: 'pays', text: 'Who pays' },
      { type: 'heading', id: 'isles', text: 'The islanders', level: 3 },
    ],
  },
} satisfies Meta<typeof TableOfContents>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', blocks: [{ type: 'heading', id: 'a', text: 'الكتب تعرف طريقها' }] },
  globals: { direction: 'rtl' },
};
