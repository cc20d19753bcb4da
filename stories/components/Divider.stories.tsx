import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Divider, Paragraph } from '../../src/index';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';

/**
 * A change of place, time or subject that needs no heading. Inside `ArticleBody` it has space around it; alone it has none.
 *
 * ### Do
 *
 * - Use it once or twice in a long story.
 *
 * ### Do not
 *
 * - Place it above a heading.
 */
const meta = {
  title: 'Components/Divider',
  component: Divider,
} satisfies Meta<typeof Divider>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('separator')).toBeVisible();
  },
};

export const BetweenParagraphs: Story = {
  tags: ['deep'],
  render: (args) => (
    <div style={{ display: 'grid', gap: '2rem' }}>
      <Paragraph>{saltmereLamp.brief[0].text}</Paragraph>
      <Divider {...args} />
      <Paragraph>{saltmereLamp.brief[1].text}</Paragraph>
    </div>
  ),
};

export const RightToLeft: Story = { tags: ['deep'], globals: { direction: 'rtl' } };

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
