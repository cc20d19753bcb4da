import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Ask } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { matrix } from '../matrix';

/**
 * A form for a reader's question. Without JavaScript, or without `onAsk`, the browser posts it to its `action`. With `onAsk` the page
 * stays, and the form waits for the returned promise.
 *
 * ### Parts
 *
 * A `<form>` with a labelled `<textarea>`, an error message, a button, and the number of characters that are left.
 *
 * ### Do
 *
 * - Set `action` even with `onAsk`: readers without JavaScript use it. Check the length on the server again.
 * - Let `onAsk` throw or reject if a question could not be sent: the reader sees an error, and the text stays.
 *
 * ### Do not
 *
 * - Let `onAsk` wait for the whole answer: the form waits as long.
 *
 * ### Keyboard
 *
 * | Key | Action |
 * | --- | --- |
 * | Enter | starts a new line |
 * | Ctrl or Command + Enter | sends the question |
 */
const meta = {
  title: 'Components/Ask',
  component: Ask,
  args: { action: '/ask', onAsk: fn(), maxLength: 1000, rows: 3 },
  argTypes: { messages: { control: false } },
} satisfies Meta<typeof Ask>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const field = canvas.getByRole('textbox', { name: 'Your question' });
    await userEvent.type(field, 'Who is the lamp for?{Enter}And why?');
    await userEvent.click(canvas.getByRole('button', { name: 'Ask' }));
    await expect(args.onAsk).toHaveBeenCalledWith({ question: 'Who is the lamp for?\nAnd why?' });
    await expect(field).toHaveValue('');
    await expect(field).toHaveFocus();
  },
};

/** A plain form: the browser posts it and checks its limits. */
export const WithoutOnAsk: Story = {
  tags: ['deep'],
  args: { onAsk: undefined, maxLength: 200 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toBeRequired();
    await expect(canvas.getByRole('textbox')).toHaveAttribute('maxlength', '200');
    await expect(canvas.queryByText('Ctrl + Enter sends')).not.toBeInTheDocument();
  },
};

/** The question stays if it could not be sent. */
export const Failing: Story = {
  args: {
    onAsk: fn(() => {
      throw new Error('The server is out to lunch.');
    }),
  },
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('textbox');
    await userEvent.type(field, 'Who is the lamp for?{Control>}{Enter}{/Control}');
    await expect(await canvas.findByText(/could not be sent/)).toBeVisible();
    await expect(field).toHaveValue('Who is the lamp for?');
    await expect(field).toHaveFocus();
  },
};

/** Text over the limit is not cut. The reader sees by how many characters it is too long. */
export const TooLong: Story = {
  tags: ['deep'],
  args: { maxLength: 20 },
  play: async ({ canvas, userEvent, args }) => {
    const field = canvas.getByRole('textbox');
    await userEvent.type(field, 'Who, of all people, is the lamp for?');
    await userEvent.click(canvas.getByRole('button', { name: 'Ask' }));
    await expect(field).toBeInvalid();
    await expect(field).toHaveAccessibleErrorMessage('Too long by 16 characters');
    await expect(args.onAsk).not.toHaveBeenCalled();
    await expect(field).toHaveValue('Who, of all people, is the lamp for?');
  },
};

export const Empty: Story = {
  tags: ['!autodocs', 'deep'],
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ask' }));
    await expect(canvas.getByRole('textbox')).toHaveAccessibleErrorMessage('Write a question first.');
    await expect(canvas.getByRole('textbox')).toHaveFocus();
    await expect(args.onAsk).not.toHaveBeenCalled();
  },
};

let send = () => {};

/** A question cannot be sent again while it is being sent. */
export const Pending: Story = {
  tags: ['deep'],
  args: {
    onAsk: fn(
      () =>
        new Promise<void>((resolve) => {
          send = resolve;
        }),
    ),
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Who is the lamp for?{Control>}{Enter}{/Control}');
    const button = await canvas.findByRole('button', { name: 'Sending' });
    await userEvent.click(button);
    await expect(args.onAsk).toHaveBeenCalledTimes(1);
    await expect(canvas.getByRole('textbox')).toHaveValue('Who is the lamp for?');
    send();
    await expect(await canvas.findByRole('button', { name: 'Ask' })).toBeVisible();
    await expect(canvas.getByRole('textbox')).toHaveValue('');
  },
};

/** A language without a translation shows English, marked with `lang="en"`. */
export const WithoutWords: Story = {
  tags: ['!autodocs', 'deep'],
  args: {
    lang: 'ka',
    language: 'ka',
    maxLength: 20,
    onAsk: fn(() => {
      throw new Error('The server is out to lunch.');
    }),
  },
  play: async ({ canvas, userEvent }) => {
    const isMarked = (words: HTMLElement) => expect(words.closest('[lang]')).toHaveAttribute('lang', 'en');
    const field = canvas.getByRole('textbox', { name: 'Your question' });
    await isMarked(canvas.getByText('20 characters left'));
    await userEvent.click(canvas.getByRole('button', { name: 'Ask' }));
    await isMarked(canvas.getByText('Write a question first.'));
    await userEvent.type(field, 'ვისთვის ანთია ლამპარი?');
    await userEvent.click(canvas.getByRole('button', { name: 'Ask' }));
    await isMarked(canvas.getByRole('alert').querySelector('bdi') as HTMLElement);
    await expect(canvas.getByRole('alert')).toHaveTextContent('Too long by 2 characters');
    await userEvent.type(field, '{Backspace}{Backspace}{Control>}{Enter}{/Control}');
    await isMarked(await canvas.findByText(/could not be sent/));
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', messages: ar },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'], args: { label: 'Your question' } };
