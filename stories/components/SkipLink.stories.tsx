import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Paragraph, SkipLink } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { matrix } from '../matrix';

/**
 * Lets keyboard users skip the header. `ArticlePage` renders it first; set `href` if your `<main>` has another id.
 *
 * ### Parts
 *
 * An `<a>` that is hidden until it has focus.
 *
 * ### Do
 *
 * - Make it the first element of the page that can be focused.
 * - Let it lead to an element with `tabIndex={-1}`, so that the focus moves too.
 *
 * ### Do not
 *
 * - Hide it with `display: none`: it could not be focused.
 *
 * ### Keyboard
 *
 * | Key | Action |
 * | --- | --- |
 * | Tab | shows the link |
 * | Enter | moves to the story |
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

/** Visible as soon as Tab reaches it. */
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
