import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PinnedSummary } from '../../src/index';
import { matrix } from '../matrix';

/**
 * What is known so far of a story that goes on.
 *
 * ### Parts
 *
 * `KeyPoints` with a title and the time at which they were written.
 *
 * ### Do
 *
 * - Write it anew when something important is known.
 *
 * ### Do not
 *
 * - Leave a point that is no longer true.
 */
const meta = {
  title: 'Components/PinnedSummary',
  component: PinnedSummary,
  args: {
    at: '2026-11-26T14:43:00Z',
    points: [
      { text: 'The council has voted by eleven to six to take over the harbour wall, and to repair it.' },
      { text: 'The repair costs £4.2m.' },
    ],
  },
} satisfies Meta<typeof PinnedSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: /^What we know/ })).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
};

export const WithoutTime: Story = { tags: ['deep'], args: { at: undefined, title: 'So far' } };

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', title: 'ما نعرفه حتى الآن', points: [{ text: 'صمد السور ليلة المدّ.' }] },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
