import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { LivePost } from '../../src/index';
import { matrix } from '../matrix';

/**
 * A post of a live report.
 *
 * ### Parts
 *
 * An `<article>` with its time, a kicker, a title, its text, its authors, and with an `id` or a `url` the permanent link of the post.
 *
 * ### Do
 *
 * - Give each post an `id`: readers share single posts.
 *
 * ### Do not
 *
 * - Change `at` when the post is changed. Give `modifiedAt`.
 */
const meta = {
  title: 'Components/LivePost',
  component: LivePost,
  args: {
    id: 'doors',
    at: '2026-11-26T14:32:00Z',
    title: 'The doors stay open',
    authors: [{ name: 'Mara Lind', url: '/mara-lind' }],
    children: <p>The gallery holds ninety. Some three hundred people stand outside.</p>,
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof LivePost>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article', { name: 'The doors stay open' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: /^Link to this update/ })).toHaveAttribute('href', '#doors');
  },
};

export const ChangedWithoutTitle: Story = {
  tags: ['deep'],
  args: { title: undefined, authors: undefined, modifiedAt: '2026-11-26T14:40:00Z' },
};

export const KeyMoment: Story = { tags: ['deep'], args: { keyMoment: true, kicker: 'From the square' } };

export const Correction: Story = {
  tags: ['deep'],
  args: {
    title: undefined,
    kind: 'correction',
    correctsUrl: '#sum',
    children: <p>The loan would be paid back in six years, not in nine.</p>,
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', title: 'الكتب تعرف طريقها إلى البيت', children: <p>لوحة فوق الباب</p> },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
