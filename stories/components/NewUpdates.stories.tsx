import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { NewUpdates } from '../../src/index';
import { matrix } from '../matrix';

/**
 * The link to the newest posts of a live report.
 *
 * ### Parts
 *
 * An `<a>`. Without a script it opens the page of the newest posts again.
 *
 * ### Do
 *
 * - Insert new posts only when the reader asks for them.
 *
 * ### Do not
 *
 * - Move what is being read.
 */
const meta = {
  title: 'Components/NewUpdates',
  component: NewUpdates,
  args: { url: '/harbour/vote' },
} satisfies Meta<typeof NewUpdates>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Newest updates' })).toHaveAttribute('href', '/harbour/vote');
  },
};

/** The number of new posts, once a script knows it. */
export const Counted: Story = {
  tags: ['deep'],
  args: { count: 3 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'New updates: 3' })).toBeVisible();
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', messages: { newUpdates: 'تحديثات جديدة: {count}' }, count: 3 },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
