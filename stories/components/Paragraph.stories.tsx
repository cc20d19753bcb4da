import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { InlineText, Paragraph } from '../../src/index';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';

/**
 * A paragraph outside of `ArticleBody`. Lines are at most 41rem wide, about 65 characters.
 *
 * ### Do
 *
 * - Use `ArticleBody` for a whole text: it sets the space between blocks.
 *
 * ### Do not
 *
 * - Add space with empty paragraphs: screen readers announce them.
 */
const meta = {
  title: 'Components/Paragraph',
  component: Paragraph,
  args: { children: saltmereLamp.brief[0].text },
  argTypes: { children: { control: 'text', description: 'The text.' } },
} satisfies Meta<typeof Paragraph>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithMarks: Story = {
  tags: ['deep'],
  args: { children: <InlineText text={saltmereLamp.body[0].text} /> },
  argTypes: { children: { control: false } },
};

export const LongText: Story = {
  tags: ['deep'],
  args: { children: `${saltmereLamp.brief[0].text} ${'Saltmere'.repeat(40)} ${saltmereLamp.brief[1].text}` },
  play: async ({ canvas }) => {
    const paragraph = canvas.getByText(/SaltmereSaltmere/);
    await expect(paragraph.scrollWidth).toBeLessThanOrEqual(paragraph.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', children: oldLibrary.brief[0].text },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
