import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, waitFor, within } from 'storybook/test';
import { fieldOf, themeIn, type } from './driving';
import { studioStory } from './studioStory';
import type { DraftArgs } from './themeInUrl';

/** Invalid values, keyboard and other settings: tests that the sidebar does not show. */
const meta = {
  ...studioStory,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  title: 'Foundations/Theme Studio/Details',
  tags: ['!autodocs', '!dev'],
} satisfies Meta<DraftArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An invalid value stays in its field with the reason. The preview keeps the last valid one. */
export const Refused: Story = {
  tags: ['deep'],
  play: async ({ canvas, userEvent }) => {
    const ink = fieldOf(canvas, 'color.ink', 'Light');
    const [light] = canvas.getAllByTitle(/^The article/) as HTMLIFrameElement[];
    await type(userEvent, ink, '#1234');
    await waitFor(() => expect(themeIn(light)).toContain('#1234,'));
    await userEvent.type(ink, '5');
    await expect(ink).toHaveValue('#12345');
    await expect(ink).toBeInvalid();
    await expect(ink).toHaveAccessibleDescription(/3, 4, 6 or 8 digits after its #/);
    await expect(themeIn(light)).toContain('#1234,');
    await type(userEvent, ink, 'no colour');
    await expect(ink).toHaveAccessibleDescription(/is not a CSS colour/);
    await expect(themeIn(light)).toContain('#1234,');
    await type(userEvent, ink, '}');
    await expect(ink).toHaveAccessibleDescription(/which tokens do not need/);
    await userEvent.click(canvas.getByRole('button', { name: 'Reset color.ink.light to #15171c' }));
    await expect(ink).toHaveValue('#15171c');
    await expect(ink).toBeValid();
    await expect(ink).toHaveFocus();
    await expect(canvas.queryByRole('button', { name: /^Reset/ })).not.toBeInTheDocument();
  },
};

/** The text is copied, or selected if the clipboard is not available. */
export const TakenAlong: Story = {
  tags: ['deep'],
  play: async ({ canvas, userEvent }) => {
    const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const region = within(canvas.getByRole('region', { name: 'Take it along' }));
    await userEvent.click(region.getByRole('button', { name: 'Copy design tokens' }));
    await expect(region.getByRole('status')).toHaveTextContent('Copied: design tokens.');
    await expect(JSON.parse(write.mock.lastCall?.[0] ?? '')).toHaveProperty('color.ink.$value');

    write.mockRejectedValue(new Error('Not allowed'));
    await userEvent.click(region.getByRole('button', { name: 'Copy CSS' }));
    await waitFor(() => expect(region.getByRole('status')).toHaveTextContent(/The CSS is selected/));
    const text = region.getByLabelText<HTMLTextAreaElement>('CSS');
    await expect(text).toHaveFocus();
    await expect(text.selectionEnd - text.selectionStart).toBe(text.value.length);
    await expect(text.value).toContain('[data-section="sport"]');
  },
};

/** Tab moves from the preset through the tokens. */
export const ByKeyboard: Story = {
  tags: ['deep'],
  play: async ({ canvas, userEvent }) => {
    const stops = [
      canvas.getByLabelText('Start from'),
      canvas.getByLabelText('Name of the theme'),
      canvas.getByRole('button', { name: 'Undo all changes' }),
      canvas.getByText('color', { selector: 'summary' }),
      canvas.getByLabelText('Pick color.accent.light'),
      fieldOf(canvas, 'color.accent', 'Light'),
    ];
    for (const stop of stops) {
      await userEvent.tab();
      await expect(stop).toHaveFocus();
    }
    await type(userEvent, fieldOf(canvas, 'color.accent', 'Light'), '#00535e');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(fieldOf(canvas, 'color.accent', 'Light')).toHaveValue('#b3370f');
  },
};

/** The studio is always in Hearth and in English, and in the reader’s scheme. */
export const InAnotherTheme: Story = {
  tags: ['deep'],
  globals: { theme: 'tabloid', scheme: 'dark', section: 'sport', direction: 'rtl' },
  args: { changes: 'color-secondary-light _hccc color-secondary-dark _h333 conversation-accent-dark _h444' },
  play: async ({ canvas }) => {
    const style = getComputedStyle(canvas.getByRole('main'));
    await expect(style.fontFamily).toContain('Instrument Sans');
    await expect(style.direction).toBe('ltr');
    await expect(style.color).toBe('rgb(232, 234, 238)');
  },
};

export const OnAPhone: Story = { tags: ['deep'], globals: { viewport: { value: 'phone' } } };
