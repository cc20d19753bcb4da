import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { KeyPoints } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';

/**
 * The most important facts of a story, as a list. With the summary they are the depth *At a glance*. A point with an `id` can be
 * linked to.
 *
 * ### Parts
 *
 * A `<section>` with a heading and a list.
 *
 * ### Do
 *
 * - Write three to seven points of one sentence each.
 * - Put first what most readers want to know.
 *
 * ### Do not
 *
 * - Refer to another point: readers skip.
 */
const meta = {
  title: 'Components/KeyPoints',
  component: KeyPoints,
  args: { points: saltmereLamp.keyPoints.map(({ text }) => ({ text })), level: 2 },
  argTypes: {
    points: { table: { type: { summary: 'readonly KeyPoint[]' } } },
    level: { control: 'select', options: [2, 3, 4, 5, 6] },
    messages: { control: false },
  },
} satisfies Meta<typeof KeyPoints>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: 'Key points' })).toBeVisible();
    await expect(canvas.getByRole('list')).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
  },
};

export const OwnTitle: Story = { tags: ['deep'], args: { title: 'What we know so far', level: 3 } };

/** A URL that ends in a point’s id leads to that point. */
export const LinkedTo: Story = {
  tags: ['!autodocs'],
  args: { points: saltmereLamp.keyPoints },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem').map((item) => item.id)).toEqual(['vote', 'timer', 'keeper']);
  },
};

export const WithMarks: Story = {
  tags: ['deep'],
  args: {
    points: [
      { text: ['The vote was ', { type: 'strong', text: '412 to 187' }, '.'] },
      { text: [{ type: 'link', text: 'The harbour board’s plan', url: 'https://example.org/plan' }, ' is withdrawn.'] },
    ],
  },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    points: [
      { text: Array(6).fill(saltmereLamp.keyPoints[0].text).join(' ') },
      { text: 'Saltmere'.repeat(40) },
      { text: 'A short one.' },
    ],
  },
  play: async ({ canvas }) => {
    for (const item of canvas.getAllByRole('listitem')) {
      await expect(item.scrollWidth).toBeLessThanOrEqual(item.clientWidth);
    }
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    points: oldLibrary.keyPoints.map(({ text }) => ({ text })),
    language: 'ar',
    messages: ar,
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
