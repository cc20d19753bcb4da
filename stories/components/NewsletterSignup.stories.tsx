import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { NewsletterSignup } from '../../src/index';

/**
 * A form with which readers sign up for a newsletter. Put it into `afterConversation` of `ArticlePage`, or into a slot of the story.
 *
 * ### Parts
 *
 * A title, what the newsletter is, a field for the email address, a button, and a line that announces whether it worked.
 *
 * ### Do
 *
 * - Give `action`: the form is sent to it without JavaScript. `onSignUp` handles it in the browser.
 */
const meta = {
  title: 'Components/NewsletterSignup',
  component: NewsletterSignup,
  args: { action: '/newsletter', children: 'The Tide: what the water left, every weekday at seven' },
} satisfies Meta<typeof NewsletterSignup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const SignedUp: Story = {
  tags: ['deep'],
  args: { onSignUp: () => undefined },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'ann@courier.example{Enter}');
    await expect(await canvas.findByText(/^Thank you/)).toBeVisible();
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', children: 'كل صباح في السابعة' },
  globals: { direction: 'rtl' },
};
