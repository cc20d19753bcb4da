import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Details } from '../../src/index';
import { matrix } from '../matrix';

/**
 * Blocks that a reader opens. For a box of facts that can be opened, use `FactBox` with `open`.
 *
 * ### Parts
 *
 * `<details>` with a `<summary>` and the blocks of the article. All of it is printed.
 *
 * ### Do
 *
 * - Say in the summary what is inside.
 *
 * ### Do not
 *
 * - Hide what a reader must know.
 *
 * ### Keyboard
 *
 * Enter or Space on the summary opens and closes it.
 */
const meta = {
  title: 'Components/Details',
  component: Details,
  args: {
    summary: 'How we counted',
    children: <p>Two reporters counted the stones, each for themselves.</p>,
  },
} satisfies Meta<typeof Details>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('How we counted')).toBeVisible();
    await expect(canvas.getByText(/^Two reporters/)).not.toBeVisible();
  },
};

export const Open: Story = { tags: ['deep'], args: { open: true } };

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', summary: 'كيف عددنا', children: <p>عدّ صحفيان الكتب.</p>, open: true },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
