import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { BigNumber } from '../../src/index';
import { matrix } from '../matrix';

/**
 * One or a few numbers that say a lot. In an article they are a `bigNumber`; `placement: 'wide'` makes them larger.
 *
 * ### Parts
 *
 * A `<dl>`: the number first, then what it says, and its source. A unit after a space is smaller than its number.
 *
 * ### Do
 *
 * - Say what the number is of, and where it is from.
 *
 * ### Do not
 *
 * - Use more than four.
 */
const meta = {
  title: 'Components/BigNumber',
  component: BigNumber,
  args: {
    items: [
      { value: '£4.2m', description: 'to rebuild the seaward face and set new pumps' },
      { value: '140 m', description: 'of stone lost in one night' },
      { value: '19 years', description: 'until a penny on the ferry has paid for it', source: 'Saltmere Courier' },
    ],
  },
} satisfies Meta<typeof BigNumber>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      '£4.2m',
      '140 m',
      '19 years',
    ]);
  },
};

export const One: Story = {
  tags: ['deep'],
  args: { items: [{ value: '9 %', description: 'of the homes have a pump' }] },
};

export const LongText: Story = {
  tags: ['deep'],
  args: { items: [{ value: '4,200,000,000,000 pounds', description: 'Saltmere'.repeat(40) }] },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    items: [
      { value: '41 ألفًا', description: 'كتابًا في المكتبة' },
      { value: '9 %', description: 'من الكتب للأطفال' },
    ],
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
