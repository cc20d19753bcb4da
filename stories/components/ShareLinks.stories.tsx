import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ShareLinks } from '../../src/index';

/**
 * The ways to share a story. They ask no other site, and have no logos. `ArticlePage` renders them with `share`.
 *
 * ### Parts
 *
 * A link that opens an email, a button that copies the address, and a button that opens the share sheet of the device. Buttons are shown
 * where the browser supports them; without JavaScript there is the link.
 *
 * ### Keyboard
 *
 * | key | does |
 * |---|---|
 * | Tab | moves to the next way |
 * | Enter, Space | on a button, copies or shares; that the address was copied is announced |
 */
const meta = {
  title: 'Components/ShareLinks',
  component: ShareLinks,
  args: { url: 'https://courier.example/wall', headline: 'The council takes the wall' },
} satisfies Meta<typeof ShareLinks>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Email' })).toHaveAttribute(
      'href',
      'mailto:?subject=The%20council%20takes%20the%20wall&body=https%3A%2F%2Fcourier.example%2Fwall',
    );
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar' },
  globals: { direction: 'rtl' },
};
