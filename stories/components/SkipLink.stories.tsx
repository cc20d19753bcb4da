import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Paragraph, SkipLink } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { matrix } from '../matrix';

/**
 * Somebody who reads with a keyboard should not have to pass through the same header on every page. `ArticlePage` puts the
 * link first; give it another `href` where your page has a `<main>` with an id of its own.
 *
 * ### Parts
 *
 * An `<a>`, out of sight until it has the focus.
 *
 * ### Do
 *
 * - Make it the first thing on the page that takes the focus.
 * - Let it lead to an element with `tabIndex={-1}`, so that the focus goes there too.
 *
 * ### Do not
 *
 * - Hide it with `display: none`: it could not be reached.
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Tab | shows the link |
 * | Enter | goes to the story |
 */
const meta = {
  title: 'Components/SkipLink',
  component: SkipLink,
  args: { href: '#story', children: 'Skip to the story' },
  argTypes: { children: { control: 'text' }, messages: { control: false } },
  render: (args) => (
    <>
      <SkipLink {...args} />
      <Paragraph id="story" tabIndex={-1}>
        The link is above this line: press Tab to see it.
      </Paragraph>
    </>
  ),
} satisfies Meta<typeof SkipLink>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link').getBoundingClientRect().width).toBe(1);
  },
};

/** Seen as soon as Tab has reached it. */
export const Focused: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    const link = canvas.getByRole('link', { name: 'Skip to the story' });
    await expect(link).toHaveFocus();
    await expect(link.getBoundingClientRect().width).toBeGreaterThan(100);
  },
};

export const RightToLeft: Story = {
  tags: ['!autodocs', 'deep'],
  args: { lang: 'ar', language: 'ar', messages: ar },
  globals: { direction: 'rtl' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.tab();
    const { right } = canvas.getByRole('link').getBoundingClientRect();
    await expect(right).toBeGreaterThan(canvasElement.getBoundingClientRect().right - 40);
  },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
