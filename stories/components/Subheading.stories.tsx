import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Subheading } from '../../src/index';
import { matrix } from '../matrix';

/**
 * A heading inside the text. Screen reader users jump between headings, so the levels form an outline.
 *
 * ### Do
 *
 * - Begin with level 2, and use level 3 only below a level 2.
 * - Write it so that it can be read alone.
 *
 * ### Do not
 *
 * - Choose a level for its size.
 */
const meta = {
  title: 'Components/Subheading',
  component: Subheading,
  args: { children: 'What the board wanted', level: 2 },
  argTypes: {
    level: { control: 'radio', options: [2, 3, 4] },
    children: { control: 'text', description: 'The text.' },
  },
} satisfies Meta<typeof Subheading>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: 'What the board wanted' })).toBeVisible();
  },
};

export const ThirdRank: Story = {
  tags: ['deep'],
  args: { level: 3, children: 'How it is done' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 3 })).toBeVisible();
  },
};

export const FourthRank: Story = { tags: ['deep'], args: { level: 4, children: 'On the two nights when she is away' } };

export const LongText: Story = {
  tags: ['deep'],
  args: {
    children: `What the board wanted, what it bought, and what it will do with it now: ${'Saltmere'.repeat(20)}`,
  },
  play: async ({ canvas }) => {
    const heading = canvas.getByRole('heading');
    await expect(heading.scrollWidth).toBeLessThanOrEqual(heading.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', children: 'بلا غرامات' },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
