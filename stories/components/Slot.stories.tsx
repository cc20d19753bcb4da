import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Slot } from '../../src/index';

/**
 * A place in a story that you fill. `ArticlePage` and `Blocks` render it for a block of the type `slot` that `slots` or `components.slot`
 * fills; a slot that is not filled takes no space.
 *
 * ### Parts
 *
 * A `<section>` with your content. An advertisement is a region with a visible label. A paywall has the class `broadsheet-Paywall` and a
 * notice that the story continues, below lines that fade; they cover no words.
 *
 * ### Do
 *
 * - Give `reserve` if the content is loaded later: the space is kept free, and nothing moves.
 */
const meta = {
  title: 'Components/Slot',
  component: Slot,
  args: {
    name: 'middle',
    kind: 'advertisement',
    reserve: { width: 300, height: 250 },
    children: <p>Pell &amp; Sons, lamp oil since 1871.</p>,
  },
  argTypes: { children: { control: false }, words: { control: false } },
} satisfies Meta<typeof Slot>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Advertisement: Story = {
  play: async ({ canvas }) => {
    const region = canvas.getByRole('region', { name: 'Advertisement' });
    await expect(region.getBoundingClientRect().height).toBeGreaterThanOrEqual(250);
  },
};

export const NotFilled: Story = {
  tags: ['deep'],
  args: { children: undefined, words: <p>Write to letters@courier.example.</p> },
};

export const Paywall: Story = {
  tags: ['deep'],
  args: { name: 'subscribe', kind: 'paywall', children: <a href="/subscribe">Read all of the Courier</a> },
};
