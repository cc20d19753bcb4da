import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { InlineText, Paragraph } from '../../src/index';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';

/**
 * The text of the story, where you set it yourself. Lines are at most 41rem wide, about 65 characters, whatever the width of the
 * page.
 *
 * ### Do
 *
 * - Use `ArticleBody` for a whole text: it knows the space between its blocks.
 *
 * ### Do not
 *
 * - Add space with empty paragraphs: readers who listen hear them.
 */
const meta = {
  title: 'Components/Paragraph',
  component: Paragraph,
  args: { children: saltmereLamp.brief[0].text },
  argTypes: { children: { control: 'text', description: 'The words.' } },
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
